import { card } from '../practice/board';
import { html } from '../practice/html';
import { layout } from '../practice/layout';
import { offers } from '../practice/offers';
import { board } from '../practice/pages';

export const items = 1_500;
export const listAddress = `${board}/`;
/** An empty page of the same site: whoever comes from here stays in the same process, which a profile needs. */
export const besideAddress = `${board}/beside`;

/** A board with as many entries as a day of scrolling brings: the practice offers over and over, no two with the same words. */
export function longList(): string {
  const many = Array.from({ length: items }, (_, index) => {
    const offer = offers[index % offers.length];
    if (!offer) throw new Error('there are no practice offers');
    const text: readonly [string] = [`${offer.text[0]} (${index + 1})`];
    return card({ ...offer, id: `${offer.id}-${index}`, title: `${offer.title} · ${index + 1}`, text: [...text] });
  });
  return layout('Open Board', 'Everything', html`<div class="list">${many}</div>`);
}
