import { allIfAny, attribute } from './dom';

/** Links that lead to a person rather than to a page. */
const leadsToSomeone =
  /^(?:tel|mailto|sms|whatsapp|tg|viber):|(?:wa|t|telegram|signal|m|line)\.me\/|(?:api|chat)\.whatsapp\.com\//u;

const eMail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
/** At most 24 signs that phone numbers are written with, from a digit or plus to a digit. */
const phone = /(?<![\p{L}\p{N}/.,-])[+(]?\d(?:[\d ().\u00a0/-]{6,22})\d(?![\p{L}\p{N}%€$£])/gu;
/** What every phone number has, found far sooner where there is none. */
const phoneLike = /\d[\d ().\u00a0/-]{6,22}\d/u;
const date = /\d{4}-\d\d-\d\d|\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d\b|\d\d:\d\d/u;
const messengerLink = /\b(?:wa\.me|t\.me|chat\.whatsapp\.com|telegram\.me|signal\.me|m\.me)\/[\w+.-]{2,64}/giu;

const most = 20;

/**
 * Ways to reach someone, as written in the offer: links to a phone, a mailbox or a messenger, and what its visible text
 * names. At most 20, in the order met, each once.
 */
export function contactsIn(element: Element, text: string): readonly string[] {
  const links = allIfAny(element, 'a[href]')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => leadsToSomeone.test(href))
    .slice(0, most)
    .map(contactOf)
    .filter((contact) => contact !== undefined);
  return [...new Set([...links, ...contactsInText(text)])].slice(0, most);
}

/** E-mail addresses, messenger links and phone numbers in a text. At most 20. */
export function contactsInText(text: string): readonly string[] {
  const found = new Set<string>();
  // Most texts have none, and that is sooner found by what every one of them has.
  if (text.includes('@')) for (const [address] of text.matchAll(eMail)) found.add(address);
  if (/\.(?:me|com)\//iu.test(text)) for (const [link] of text.matchAll(messengerLink)) found.add(link);
  if (phoneLike.test(text)) for (const [number] of text.matchAll(phone)) if (isPhone(number)) found.add(number.trim());
  return [...found].slice(0, most);
}

function contactOf(href: string): string | undefined {
  const scheme = /^(?:tel|mailto|sms):([^?]*)/iu.exec(href);
  const contact = scheme ? decoded(scheme[1] ?? '') : href;
  // Buttons to share the page are mail and messenger links, too, but lead to nobody.
  const isSharing =
    contact.trim() === '' ||
    /[/?](?:share|msg|intent)\b|[?&](?:url|text)=http/iu.test(contact) ||
    /\/send\?(?!.*phone=)/iu.test(contact);
  return isSharing || contact.length > 300 ? undefined : contact.trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not ours to repair: a stray percent sign is shown as it stands.
    return text;
  }
}

function isPhone(number: string): boolean {
  const digits = number.replace(/\D/gu, '').length;
  return digits >= (number.startsWith('+') ? 8 : 9) && digits <= 15 && !date.test(number) && !/ [-/] /u.test(number);
}
