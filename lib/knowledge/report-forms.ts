import type { ReportForm, SiteReport } from '@/lib/domain/report-guide';
import type { SiteGroup } from '@/lib/domain/site';

const checked = '2026-11-29';

/** The page stands in a public archive at this address, and we read it there. */
const read = (address: string, kind: ReportForm['kind']): ReportForm => ({ address, kind, seen: 'read', checked });

/** We have not read it; several public projects give this address for reports on the site. */
const named = (address: string, kind: ReportForm['kind']): ReportForm => ({ address, kind, seen: 'named', checked });

// A copy of it on Meta's own host was read.
const facebook = read('https://www.facebook.com/help/1380418588640631', 'guide');
const instagram = named('https://help.instagram.com/192435014247952', 'guide');
const linkedin = read('https://www.linkedin.com/help/linkedin/answer/37822', 'guide');
const reddit = named('https://www.reddit.com/report', 'form');
// Read as help.twitter.com, which the site has moved to this address since.
const x = read('https://help.x.com/en/safety-and-security/report-abusive-behavior', 'guide');

/**
 * How one reports on a site, by the id of its reader. A site that is not here, or has no `form`, has no address we could find and would
 * stand by: it is reported from the offer itself. Addresses are never made up.
 */
export const reportForms: Readonly<Record<string, SiteReport>> = {
  badoo: { way: 'menu-of-profile' },
  bumble: {
    way: 'menu-of-profile',
    form: read('https://bumble.com/en/the-buzz/reported-someone-on-bumble', 'guide'),
  },
  craigslist: { way: 'button-on-ad' },
  discord: {
    way: 'menu-of-chat',
    form: read('https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord', 'guide'),
  },
  facebook: { way: 'menu-of-post', form: facebook },
  gumtree: { way: 'button-on-ad' },
  hh: { way: 'button-on-ad', called: 'HeadHunter' },
  indeed: { way: 'button-on-ad' },
  infojobs: { way: 'button-on-ad' },
  instagram: { way: 'menu-of-post', form: instagram },
  'instagram-direct': { way: 'menu-of-chat', called: 'Instagram', form: instagram },
  kleinanzeigen: { way: 'button-on-ad' },
  leboncoin: { way: 'button-on-ad' },
  linkedin: { way: 'button-on-ad', form: linkedin },
  'linkedin-messages': { way: 'menu-of-chat', called: 'LinkedIn', form: linkedin },
  'linkedin-posts': { way: 'menu-of-post', called: 'LinkedIn', form: linkedin },
  messenger: { way: 'menu-of-chat', form: facebook },
  milanuncios: { way: 'button-on-ad' },
  olx: { way: 'button-on-ad' },
  onlyfans: {
    way: 'menu-of-chat',
    called: 'OnlyFans',
    form: read('https://blog.onlyfans.com/reporting-on-onlyfans/', 'guide'),
  },
  reddit: { way: 'menu-of-post', form: reddit },
  'reddit-chat': { way: 'menu-of-chat', called: 'Reddit', form: reddit },
  seek: { way: 'button-on-ad', called: 'SEEK' },
  seeking: { way: 'menu-of-chat', form: read('https://blog.seeking.com/reporting', 'guide') },
  snapchat: { way: 'menu-of-chat', called: 'Snapchat' },
  subito: { way: 'button-on-ad' },
  // A preview has no menu of its own: it is reported in the app or on the web, from the channel's name.
  'telegram-preview': { way: 'menu-of-chat', called: 'Telegram' },
  'telegram-web': { way: 'menu-of-chat', called: 'Telegram' },
  tiktok: { way: 'menu-of-post', form: named('https://www.tiktok.com/legal/report/feedback', 'form') },
  tinder: {
    way: 'menu-of-profile',
    form: named('https://www.help.tinder.com/hc/en-us/articles/115003822043-Reporting-profiles-and-content', 'guide'),
  },
  vk: { way: 'menu-of-post' },
  'vk-messages': { way: 'menu-of-chat', called: 'VK' },
  whatsapp: {
    way: 'menu-of-chat',
    called: 'WhatsApp',
    form: named('https://faq.whatsapp.com/1142481766359885', 'guide'),
  },
  x: { way: 'menu-of-post', called: 'X', form: x },
  'x-direct': { way: 'menu-of-chat', called: 'X', form: x },
};

/** Where a report begins on a site that is not in `reportForms`. */
export const wayOfGroup: Readonly<Record<SiteGroup, SiteReport>> = {
  jobs: { way: 'button-on-ad' },
  social: { way: 'menu-of-post' },
  messages: { way: 'menu-of-chat' },
  dating: { way: 'menu-of-profile' },
};

/** The Commission's list of trusted flaggers under Article 22 of the Digital Services Act. Read on 2026-11-29. */
export const trustedFlaggers = 'https://digital-strategy.ec.europa.eu/en/policies/trusted-flaggers-under-dsa';
