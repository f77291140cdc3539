import { all, parentOf } from '../dom';
import { lineOf } from '../visible-text';
import { besideHeading } from './beside-words';
import { signsOf } from './signs';
import { offerTitle } from './words';

/** What sites call the parts of pages that were made to show an offer. */
const offerSigns: ReadonlySet<string> = new Set(
  (
    'job jobs jobad jobdetail jobdetails jobdescription jobposting joblisting jobtitle vacancy vacancies vacature vacatures career careers ' +
    'stelle stellen stellenanzeige stellenangebot anzeige inserat empleo empleos vacante vaga vagas emprego oferta ofertas anuncio anuncios ' +
    'offre annonce annonces emploi annuncio annunci offerta lavoro ogloszenie oferta anunt anunturi obyavlenie vakansiya vacansy viewad ' +
    'adview classified classifieds jobb stilling jobopslag tyopaikka'
  ).split(' '),
);
const caps = { elements: 400, headings: 200, heading: 70 } as const;

/** Whether the page's own markup says that a part was made for an offer: by names of it, of what is in it, or around it. */
export function isMadeForOffers(part: Element, isOut: (element: Element) => boolean): boolean {
  const isCalledSo = (element: Element): boolean => signsOf(element).some((sign) => offerSigns.has(sign));
  for (let at: Element | undefined = part; at; at = parentOf(at)) if (isCalledSo(at)) return true;
  return all(part, '*')
    .slice(0, caps.elements)
    .some((element) => isCalledSo(element) && !isOut(element));
}

/** Whether the page has a heading over other offers: "Similar jobs". */
export function hasOtherOffers(document: Document): boolean {
  return all(document, 'h2, h3, h4, h5, h6, strong, p, [class*="title" i]')
    .slice(0, caps.headings)
    .some((element) => {
      const line = lineOf(element) ?? '';
      return line.length <= caps.heading && besideHeading.test(line) && offerTitle.test(line);
    });
}
