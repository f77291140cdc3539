import type { Keys } from './keys';

/** What a site is remembered as: 32 bits that only this device's key can make of its id. */
export async function siteTag({ marking }: Keys, site: string): Promise<number> {
  const signed = await crypto.subtle.sign('HMAC', marking, new TextEncoder().encode(`site ${site}`));
  return new DataView(signed).getUint32(0);
}
