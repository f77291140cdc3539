import type { Assessment, Level, Reason } from '@/lib/domain/assessment';
import type { Harm } from '@/lib/domain/indicator';
import { type Offer, offerId } from '@/lib/domain/offer';

/** An invented offer as the overlay gets it. */
export interface Invented {
  readonly offer: Offer;
  readonly assessment: Assessment;
}

function invent(level: Level, harm: Harm, title: string, text: string, signs: readonly Sign[]): Invented {
  const reasons = signs.map(([indicator, theme, quote]): Reason => {
    const start = text.indexOf(quote);
    return { indicator, theme, strength: 'strong', quote, part: 'text', start, end: start + quote.length };
  });
  return {
    offer: {
      id: offerId('https://workbench.example/', title, text),
      reader: 'workbench',
      kind: 'card',
      surface: 'classified',
      url: 'https://workbench.example/',
      title,
      text,
      contacts: ['600 000 000'],
      messages: [],
    },
    assessment: {
      level,
      language: 'es',
      reasons,
      combinations: [],
      harms: [harm],
      countries: ['CH'],
      partly: false,
    },
  };
}

type Sign = readonly [indicator: string, theme: Reason['theme'], quote: string];

export const caution = invent(
  'caution',
  'labour_exploitation',
  'Camareras para la temporada, alojamiento incluido',
  'Buscamos camareras para Suiza. El pasaporte lo guarda el encargado mientras dura la temporada. El billete lo devuelves trabajando.',
  [
    ['passport-surrender', 'documents', 'El pasaporte lo guarda el encargado'],
    ['pay-later-from-wages', 'debt', 'El billete lo devuelves trabajando'],
  ],
);

export const danger = invent(
  'danger',
  'sex_trafficking',
  'Un título muy largo que no cabe en una sola línea de ninguna tarjeta estrecha y sigue un poco más',
  'Buscamos chicas para fiestas en Zúrich. El pasaporte lo guarda el encargado. El billete lo devuelves trabajando. No se lo digas a nadie.',
  [
    ['passport-surrender', 'documents', 'El pasaporte lo guarda el encargado'],
    ['secrecy-demand', 'contact-evasion', 'No se lo digas a nadie'],
    ['pay-later-from-wages', 'debt', 'El billete lo devuelves trabajando'],
  ],
);

/** Somebody is being threatened with pictures. */
export const threat = invent(
  'danger',
  'sextortion',
  'Marco',
  'Tengo tu vídeo. Si no pagas 500 € en tarjetas regalo lo mando a todos tus contactos. No se lo digas a nadie.',
  [
    ['sextortion-threat', 'coercion-threat', 'lo mando a todos tus contactos'],
    ['crypto-giftcard-payment', 'money-fee', '500 € en tarjetas regalo'],
    ['secrecy-demand', 'contact-evasion', 'No se lo digas a nadie'],
  ],
);

/** Too little for a mark: only the popup and the check name it. */
export const notice = invent(
  'notice',
  'job_scam_identity_theft',
  'Ayudante de cocina',
  'Se busca ayudante de cocina. Escríbeme por privado y te cuento.',
  [['move-off-platform', 'contact-evasion', 'Escríbeme por privado']],
);

/** Nothing was noticed. */
export const nothing = invent('none', 'labour_exploitation', 'Panadería', 'Buscamos panadero. Contrato de un año.', []);

/** As many offers as make a page fall silent: marks after the first few are the sign alone. */
export const many: readonly Invented[] = [1, 2, 3, 4, 5, 6, 7].map((number) =>
  invent('caution', 'labour_exploitation', `Oferta ${number}`, caution.offer.text, [
    ['passport-surrender', 'documents', 'El pasaporte lo guarda el encargado'],
  ]),
);
