import { messengerDomains } from '../extract/messengers';

/** Whether a registrable domain leads into a messenger. */
export const isMessengerDomain = (domain: string): boolean => messengerDomains.has(domain) || domain === 'signal.me';

/** Networks whose pages are named after a person, and what stands before the name in a path. */
const profiles: Readonly<Record<string, RegExp>> = {
  'instagram.com': /^\/([\w.]{2,40})/u,
  'facebook.com': /^\/(?:people\/[^/]+\/)?(?:profile\.php\?id=)?([\w.]{4,60})/u,
  'tiktok.com': /^\/@([\w.]{2,40})/u,
  'twitter.com': /^\/(\w{2,20})/u,
  'x.com': /^\/(\w{2,20})/u,
  'vk.com': /^\/([\w.]{3,40})/u,
  'ok.ru': /^\/(?:profile\/)?([\w.]{3,40})/u,
  'snapchat.com': /^\/add\/([\w.-]{3,40})/u,
  'onlyfans.com': /^\/([\w.-]{3,40})/u,
};
/** First words of a path that name a page of the network itself. */
const ofTheNetwork = new Set(
  'p reel reels stories explore watch groups events marketplace sharer share.php share intent hashtag video pages wall feed login home search'.split(
    ' ',
  ),
);

/** Who a link leads to in a messenger or a network: digits of a phone, or a name. */
export type LinkTarget = { readonly phone: string } | { readonly handle: string };

/**
 * Reads `wa.me/34600123456`, `api.whatsapp.com/send?phone=…`, `t.me/name`, `t.me/+34…`, `instagram.com/name`.
 * @param domain registrable domain of the link; @param link in lower case, with or without its scheme
 */
export function linkTarget(domain: string, link: string): LinkTarget | undefined {
  const path = link.replace(/^https?:\/\//u, '').replace(/^[^/?#]*/u, '');
  if (isMessengerDomain(domain)) {
    const phone = /^\/(?:send\/?)?(?:\?(?:[a-z_]+=[^&]*&)*phone=)?(?:%2b|\+)?(\d{8,15})(?:\D|$)/u.exec(path)?.[1];
    if (phone) return { phone };
    const name = /^\/(?:s\/)?([\w.]{3,40}|\+[\w-]{6,40})/u.exec(path)?.[1];
    if (!name || name === 'send' || name === 'joinchat') return undefined;
    return { handle: name.startsWith('+') ? `${domain}/${name}` : name };
  }
  const name = profiles[domain]?.exec(path)?.[1];
  return name && !ofTheNetwork.has(name)
    ? { handle: `${domain === 'x.com' ? 'twitter.com' : domain}/${name}` }
    : undefined;
}
