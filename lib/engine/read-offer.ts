import type { Signal } from '@/lib/domain/assessment';
import type { OfferPart } from '@/lib/domain/offer';
import type { AssessedOffer } from './assessed-offer';
import { evidenceOf } from './evidence';
import { itemOf, kindOf, says } from './facts';
import { guessLanguage } from './guess-language';
import { Hits } from './hits';
import { Matcher } from './match';
import { type OddWord, oddWordsOf } from './odd-words';
import { openPack, type Pack } from './pack';
import { sentencesOf } from './sentences';
import { type Acts, judgeActs, type Stance } from './speech-act';
import { readPart } from './tokenise';
import { type Part, Words } from './words';

/** Most UTF-16 units read of one offer, all parts together; 200,000 is a book chapter, far beyond any ad. */
export const mostUnits = 200_000;

/** An offer, read: its signals with their acts, and the facts around them. */
export interface ReadOffer {
  readonly signals: readonly Signal[];
  readonly protective: readonly string[];
  readonly stance: Stance;
  /** How much the words speak for a risky offer, beside any sign; absent in a language not learned. See `evidenceOf`. */
  readonly evidence?: number;
  readonly language: string;
  readonly countries: readonly string[];
  readonly partly: boolean;
}

/** Reads offers with one pack. */
export class OfferReader {
  readonly pack: Pack;
  private readonly words = new Words();
  private readonly hits = new Hits();
  private readonly matcher = new Matcher(this.hits);

  constructor(bytes: Uint8Array) {
    this.pack = openPack(bytes);
  }

  read(offer: AssessedOffer): ReadOffer {
    const { words, hits, matcher, pack } = this;
    const cut = this.readParts(offer);
    const guess = guessLanguage(pack, words, offer.language);
    const odd = oddWordsOf(words);
    hits.clear();
    for (const lexicon of pack.lexicons)
      if (guess.tried.includes(lexicon.language)) matcher.match(lexicon, words, [], odd);
    const acts = judgeActs(words, hits, sentencesOf(words));
    return {
      signals: this.signalsOf(offer, acts),
      protective: this.valuesOf(says.protective, (value) => pack.facts.protective[value]?.id),
      stance: acts.stance,
      ...this.evidenceOf(offer, guess.best, odd),
      language: pack.facts.languages[guess.best] ?? 'en',
      countries: this.valuesOf(says.country, (value) => pack.facts.countries[value]),
      partly: cut || hits.partly,
    };
  }

  /** Evidence from the words of the offer itself; what the reader wrote, and the facts a page lists, do not count. */
  private evidenceOf(offer: AssessedOffer, language: number, odd: readonly OddWord[]): { readonly evidence?: number } {
    const table = this.pack.learned.find((one) => one.language === language);
    if (!table) return {};
    const spoken = ({ name }: Part): boolean =>
      name === 'title' || name === 'text' || (name.startsWith('messages.') && !saidByReader(offer, name));
    return { evidence: evidenceOf(table, this.words, odd, spoken) };
  }

  /** Reads all parts, up to the cap. True if something was left unread. */
  private readParts(offer: AssessedOffer): boolean {
    const { words } = this;
    words.clear();
    let left = mostUnits;
    let cut = false;
    const take = (name: OfferPart, text: string | undefined): void => {
      if (!text) return;
      if (text.length > left) cut = true;
      if (left > 0) readPart(words, name, text, left);
      left = Math.max(0, left - text.length);
    };
    take('title', offer.title);
    take('text', offer.text);
    take('employer', offer.employer);
    take('place', offer.place);
    take('pay', offer.pay);
    offer.messages.forEach(({ text }, turn) => {
      take(`messages.${turn}`, text);
    });
    return cut;
  }

  private signalsOf(offer: AssessedOffer, acts: Acts): Signal[] {
    const { words, hits, pack } = this;
    const found: Signal[] = [];
    for (let i = 0; i < hits.count; i++) {
      const accept = hits.accept[i] ?? 0;
      const language = hits.language[i] ?? 0;
      const indicator = pack.facts.indicators[itemOf(accept)];
      if (kindOf(accept) !== says.indicator || !indicator) continue;
      const from = hits.from[i] ?? 0;
      const to = hits.to[i] ?? 0;
      const { name, text } = words.partOf(from);
      if (saidByReader(offer, name)) continue;
      const start = words.start[from] ?? 0;
      const end = words.end[to - 1] ?? 0;
      found.push({
        indicator: indicator.id,
        part: name,
        start,
        end,
        quote: text.slice(start, end),
        act: acts.actOf(language, from, to),
        language: pack.facts.languages[language] ?? '',
      });
    }
    return found;
  }

  private valuesOf(kind: number, name: (value: number) => string | undefined): string[] {
    const { hits } = this;
    const found = new Set<string>();
    for (let i = 0; i < hits.count; i++) {
      const accept = hits.accept[i] ?? 0;
      const known = kindOf(accept) === kind ? name(itemOf(accept)) : undefined;
      if (known !== undefined) found.add(known);
    }
    return [...found];
  }
}

/** Whether a part is a turn of the reader's own. */
const saidByReader = (offer: AssessedOffer, name: OfferPart): boolean =>
  name.startsWith('messages.') && offer.messages[Number(name.slice('messages.'.length))]?.from === 'me';
