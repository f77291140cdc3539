import { freeMail } from '../extract/messengers';
import { isShortener } from '../posing-domains';
import { isMessengerDomain } from './messenger-links';

/**
 * Registrable domains that many strangers share: big platforms, boards, forms, shops and the software firms take applications with. Who meets
 * one of them twice has met nobody twice. Our own list, from the links in the texts we measured by and in the sites we read.
 */
const shared: ReadonlySet<string> = new Set(
  (
    'google.com goo.gl forms.gle youtube.com youtu.be gmail.com facebook.com fb.com fb.me instagram.com tiktok.com twitter.com x.com linkedin.com lnkd.in ' +
    'pinterest.com reddit.com snapchat.com discord.com discord.gg vk.com ok.ru twitch.tv onlyfans.com linktr.ee beacons.ai bio.link taplink.cc ' +
    'apple.com microsoft.com office.com live.com amazon.com amazonaws.com wikipedia.org wordpress.com blogspot.com wixsite.com weebly.com webflow.io ' +
    'github.io notion.site notion.so typeform.com jotform.com surveymonkey.com airtable.com docs.google.com dropbox.com wetransfer.com zoom.us ' +
    'calendly.com eventbrite.com paypal.com paypal.me stripe.com revolut.me wise.com bizum.es booking.com airbnb.com tripadvisor.com ' +
    'indeed.com glassdoor.com infojobs.net linkedin.com jobtoday.com milanuncios.com wallapop.com leboncoin.fr kleinanzeigen.de ebay.com ebay.de ' +
    'subito.it olx.pl olx.pt olx.ro olx.ua olx.bg publi24.ro ejobs.ro bestjobs.eu pracuj.pl praca.pl rabota.ua work.ua robota.ua hh.ru avito.ru ' +
    'superjob.ru jobs.bg zaplata.bg profession.hu jofogas.hu stepstone.de stepstone.fr hellowork.com francetravail.fr net-empregos.com ' +
    'sapo.pt infoempleo.com tecnoempleo.com trabajos.com jobrapido.com jooble.org talent.com adzuna.com monster.com craigslist.org gumtree.com ' +
    'reed.co.uk totaljobs.com subito.it custojusto.pt computrabajo.com eures.europa.eu europa.eu ' +
    'greenhouse.io lever.co workday.com myworkdayjobs.com smartrecruiters.com teamtailor.com personio.de personio.com recruitee.com workable.com ' +
    'bamboohr.com ashbyhq.com icims.com jobvite.com taleo.net successfactors.com successfactors.eu traffit.com erecruiter.pl softgarden.io join.com ' +
    'tinder.com bumble.com badoo.com okcupid.com hinge.co grindr.com'
  ).split(' '),
);

/** Whether a registrable domain stands for no one in particular. */
export function isSharedHost(domain: string): boolean {
  return shared.has(domain) || freeMail.has(domain) || isShortener(domain) || isMessengerDomain(domain);
}
