import type { Helpline } from '@/lib/domain/guidance';

/** One way to reach a line without calling: `key` names it, `address` opens it. */
export interface WayToWrite {
  readonly key: string;
  readonly address: string;
}

/** Every way to write to a line, those that are answered soonest first. */
export function waysToWrite({ chat, whatsapp, telegram, email, web }: Helpline): readonly WayToWrite[] {
  return [
    { key: 'help.card.chat', address: chat },
    { key: 'help.card.whatsapp', address: whatsapp && `https://wa.me/${whatsapp.slice(1)}` },
    { key: 'help.card.telegram', address: telegram && `https://t.me/${telegram.slice(1)}` },
    { key: 'help.card.email', address: email && `mailto:${email}` },
    { key: 'help.card.web', address: web },
  ].flatMap(({ key, address }) => (address === undefined ? [] : [{ key, address }]));
}
