/**
 * Names scammers pose under, as the first label of their domain: employers, parcel services, job boards, messengers and public services that warnings
 * of EURES, Europol and the U.S. Federal Trade Commission name, and the boards this extension reads. Only names that are no plain words.
 */
const names: readonly string[] = (
  'amazon google microsoft netflix spotify tiktok youtube facebook instagram whatsapp telegram linkedin paypal revolut binance coinbase ' +
  'dhl fedex seur correos ikea lidl aldi zara shein temu walmart aliexpress airbnb tripadvisor ryanair emirates maersk ' +
  'eures europol unicef randstad adecco manpower infojobs milanuncios leboncoin kleinanzeigen glassdoor stepstone pracuj computrabajo subito wallapop'
).split(' ');
const known = new Set(names);

/** What is put beside such a name to make a domain of one's own. */
const beside = new Set(
  (
    'job jobs career careers work works worker hr hire hiring recruit recruiting recruitment recruiter apply application visa task tasks earn part parttime remote ' +
    'bonus pay payment support help helpdesk login verify verification secure delivery parcel online official vip mall global europe eu team center ' +
    'empleo trabajo empleos vagas emprego lavoro emploi stelle praca rabota'
  ).split(' '),
);

/** Endings that cost next to nothing, and under which none of these names is at home. */
const oddEndings = new Set(
  'top xyz icu click vip live site online club buzz cyou sbs cfd rest monster world fun win bond store'.split(' '),
);

/** Services that hide where a link leads. */
const shorteners = new Set(
  'bit.ly tinyurl.com t.ly cutt.ly is.gd v.gd rb.gy shorturl.at ow.ly s.id tiny.cc goo.su clck.ru vk.cc n9.cl acortar.link rebrand.ly lnkd.in'.split(
    ' ',
  ),
);

/** Whether a link of this registrable domain hides where it leads. */
export const isShortener = (domain: string): boolean => shorteners.has(domain);

/**
 * The name a registrable domain poses under, if any: `amazon-jobs.example`, `amazonhiring.example`, `arnazon.example`, `linkdin.example`, `dhl.top`.
 * A name of its own is none: `amazon.es`, `amazonia.example`.
 */
export function posesAs(domain: string): string | undefined {
  const [label = '', ...ending] = domain.split('.');
  if (known.has(label)) return oddEndings.has(ending.join('.')) ? label : undefined;
  return names.find((name) => isBeside(label, name) || isNearly(label, name));
}

/** The name with something beside it. */
function isBeside(label: string, name: string): boolean {
  const parts = label.split('-');
  if (parts.length > 1) return parts.includes(name) && parts.some((part) => beside.has(part) || /^\d+$/u.test(part));
  if (!label.startsWith(name) && !label.endsWith(name)) return false;
  return beside.has(label.startsWith(name) ? label.slice(name.length) : label.slice(0, -name.length));
}

const drawnAlike = (label: string): string =>
  label
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replace(/[1i]/gu, 'l')
    .replaceAll('5', 's')
    .replaceAll('3', 'e');

/** Shorter names have too many honest neighbours. */
const shortestMisspelt = 7;

/** The name as it looks at a glance: alike letters, two letters changed round, one left out or written twice. */
function isNearly(label: string, name: string): boolean {
  if (drawnAlike(label) === drawnAlike(name)) return true;
  if (name.length < shortestMisspelt || Math.abs(label.length - name.length) > 1) return false;
  for (let at = 0; at < name.length; at++) {
    const [before, here, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 1)];
    if (label === before + after || label === before + here + here + after) return true;
    if (label === before + next + here + name.slice(at + 2)) return true;
  }
  return false;
}
