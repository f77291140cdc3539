import type { GuidanceRequest } from '@/lib/domain/guidance';
import { helpFragment } from '@/lib/domain/help-address';
import { openBeside } from './open-beside';
import type { OpenPage } from './open-page';

/** Opens our help page beside the page that asks, told of harms and countries only: no word of the offer is in an address. */
export function openHelp(request: GuidanceRequest, page: OpenPage): Promise<{ opened: boolean }> {
  return openBeside(`help.html#${helpFragment(request)}`, page);
}
