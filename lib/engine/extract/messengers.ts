/** Messengers by the names people give them, folded. Names that are also plain words (signal, line, messenger) are left out. */
export const messengerNames: ReadonlySet<string> = new Set(
  (
    'whatsapp watsapp whatsap wasap wasapp guasap watsap wa telegram tlgrm viber wechat weixin snapchat kik threema imo zalo ' +
    'ватсап вотсап вацап телеграм телеграмм телега вайбер'
  ).split(' '),
);

/** Domains that lead straight into a messenger. */
export const messengerDomains: ReadonlySet<string> = new Set([
  'wa.me',
  't.me',
  'whatsapp.com',
  'telegram.me',
  'telegram.org',
  'viber.com',
  'm.me',
  'line.me',
  'kik.me',
]);

/** Mail anyone gets for nothing; it says nothing of a company. By registrable domain. */
export const freeMail: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.es hotmail.fr hotmail.it outlook.com outlook.es outlook.fr live.com msn.com yahoo.com ' +
    'yahoo.es yahoo.fr yahoo.it yahoo.ro yahoo.co.uk ymail.com icloud.com me.com aol.com protonmail.com proton.me gmx.com gmx.de gmx.net ' +
    'web.de t-online.de freenet.de libero.it virgilio.it alice.it orange.fr wanadoo.fr laposte.net free.fr sfr.fr sapo.pt uol.com.br bol.com.br ' +
    'terra.com.br mail.ru bk.ru list.ru inbox.ru yandex.ru ya.ru rambler.ru ukr.net i.ua meta.ua wp.pl onet.pl o2.pl interia.pl op.pl poczta.fm ' +
    'freemail.hu citromail.hu abv.bg mail.bg tutanota.com zoho.com'
  ).split(' '),
);
