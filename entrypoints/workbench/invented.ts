import type { Assessment, Reason } from '@/lib/domain/assessment';
import type { Guidance } from '@/lib/domain/guidance';
import { type Offer, offerId } from '@/lib/domain/offer';

/** An invented offer as the overlay gets it. */
export interface Invented {
  readonly offer: Offer;
  readonly assessment: Assessment;
}

function invent(level: 'caution' | 'danger', title: string, text: string, signs: readonly Sign[]): Invented {
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
      harms: [level === 'danger' ? 'sextortion' : 'labour_exploitation'],
      countries: ['CH'],
      partly: false,
    },
  };
}

type Sign = readonly [indicator: string, theme: Reason['theme'], quote: string];

export const caution = invent(
  'caution',
  'Camareras para la temporada, alojamiento incluido',
  'Buscamos camareras para Suiza. El pasaporte lo guarda el encargado mientras dura la temporada. El billete lo devuelves trabajando.',
  [
    ['passport-surrender', 'documents', 'El pasaporte lo guarda el encargado'],
    ['pay-later-from-wages', 'debt', 'El billete lo devuelves trabajando'],
  ],
);

export const danger = invent(
  'danger',
  'Un título muy largo que no cabe en una sola línea de ninguna tarjeta estrecha y sigue un poco más',
  'Tengo tu vídeo. Si no pagas 500 € en tarjetas regalo lo mando a todos tus contactos. No se lo digas a nadie.',
  [
    ['sextortion-threat', 'coercion-threat', 'lo mando a todos tus contactos'],
    ['crypto-giftcard-payment', 'money-fee', '500 € en tarjetas regalo'],
    ['secrecy-demand', 'contact-evasion', 'No se lo digas a nadie'],
  ],
);

/** Invented lines: nothing on the workbench can be called. */
export const guidance: Guidance = {
  country: 'ES',
  guessed: true,
  reach: 'country',
  helplines: ['Línea inventada', 'Otra línea inventada, con un nombre largo para ver cómo se parte'].map(
    (name, index) => ({
      id: `invented-${index}`,
      country: 'ES',
      name,
      englishName: 'Invented line',
      needs: ['trafficking'],
      phone: '+34600000000',
      phoneShown: '600 000 000',
      hours: index === 0 ? '24/7' : 'Mon-Fri 09:00-17:00',
      languages: ['es', 'en', 'ro'],
      free: true,
      anonymous: true,
      notOnBill: true,
      confidence: 'high',
      source: 'https://lines.example/',
      checked: '2026-11-23',
    }),
  ),
};
