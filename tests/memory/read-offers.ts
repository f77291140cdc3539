import { type Offer, offerId } from '@/lib/domain/offer';
import type { Seen } from '@/lib/domain/seen';
import { sightingOf } from '@/lib/engine/sighting-of';
import type { Memory } from '@/lib/memory/memory';
import { recogniseOffers } from '@/lib/memory/recognise-offers';
import { rememberOffers } from '@/lib/memory/remember-offers';

/** A text long enough to be known again. */
export const text = [
  'Buscamos camareras para un local nuevo en la costa, sin experiencia y con muchas ganas de aprender.',
  'Ofrecemos alojamiento en casa compartida, comida y un contrato desde el primer día de trabajo.',
  'El horario es de tarde y noche, de martes a domingo, con dos días libres cada semana.',
  'Escribe un mensaje con tu nombre y tu edad y te contamos todo lo demás. Tel. 612 345 678',
].join(' ');

/** A job ad with that text. */
export function offer(changes: Partial<Offer>): Offer {
  const common = {
    reader: 'board',
    kind: 'offer',
    surface: 'job-ad',
    contacts: [],
    messages: [],
    text,
    title: 'Camarera',
  } as const;
  return { id: offerId('', '', JSON.stringify(changes)), url: 'https://board.example/1', ...common, ...changes };
}

export const anna = offer({ employer: 'Anna', place: 'Madrid' });

/** Reads offers one page after another; what was seen before of the last of them. */
export async function read(
  memory: Memory,
  ...offers: readonly (Offer & { readonly isMarked?: true })[]
): Promise<Seen | undefined> {
  let seen: Seen | undefined;
  for (const [index, one] of offers.entries()) {
    const recognised = await recogniseOffers(memory, [sightingOf(one, ['ES'], 'board')]);
    [seen] = recognised.seen;
    await rememberOffers(memory, recognised, [one.isMarked ?? false], 20_000 + index);
  }
  return seen;
}
