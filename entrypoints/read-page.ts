import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { batch } from '@/lib/bridge/batch';
import { type PlainReading, plainReading } from '@/lib/domain/reading';
import { readPage } from '@/lib/readers';
import { readAnyPage } from '@/lib/readers/fallback';

/** Put into a tab on "check this page": reads it once, on any site, gives back what it read, and leaves nothing behind. */
export default defineUnlistedScript((): PlainReading => {
  const page = { document, url: new URL(location.href) };
  const known = readPage(page);
  const reading = known.kind === 'offers' || known.nothing === 'wall' ? known : readAnyPage(page);
  const plain = plainReading(location.href, reading);
  if (plain.kind === 'nothing') return plain;
  const [offers = []] = batch(plain.offers);
  return { ...plain, offers };
});
