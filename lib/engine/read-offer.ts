import type { Signal } from '@/lib/domain/assessment';
import type { OfferPart, Surface } from '@/lib/domain/offer';
import type { AssessedOffer } from './assessed-offer';
import { homesOf } from './extract/homes';
import { readPay } from './extract/pay';
import { findSpelledPhones } from './extract/spelled-phones';
import { extract } from './extract/things';
import { says } from './facts';
import { Gist } from './gist';
import { guessLanguage } from './guess-language';
import { Hits, hitsSaying } from './hits';
import { Matcher } from './match';
import { type OddWord, oddWordsOf } from './odd-words';
import { openLexicon } from './open-lexicon';
import { openPack, type Pack } from './pack';
import { saidIn } from './said';
import type { ReadSentences } from './score';
import { seenSigns } from './seen-signs';
import { type Sentences, sentencesOf } from './sentences';
import { SpeechActs, type Stance } from './speech-act';
import { splitSpacedWords } from './split-spaced';
import { stretchesToRead } from './stretches';
import { type StructuralSign, structuralSigns } from './structure';
import { readPart } from './tokenise';
import { Wording } from './wording';
import { type Part, Words } from './words';

/** Most UTF-16 units read of one offer, all parts together: a long chapter of a book, far beyond any ad. */
export const mostUnits = 200_000;

/** An offer, read: its signals with their acts, and the facts around them. */
export interface ReadOffer {
  readonly signals: readonly Signal[];
  readonly protective: readonly string[];
  readonly stance: Stance;
  /** What the wording says beside the signs; absent for a text too short to tell, and where nothing was learned. */
  readonly wording?: number | undefined;
  /** Reads what its sentences say, before the next offer is read; nothing where there are none, and where nothing was learned. */
  readonly read: () => ReadSentences | undefined;
  /** Words read, all parts together. */
  readonly length: number;
  readonly language: string;
  readonly surface?: Surface | undefined;
  readonly countries: readonly string[];
  readonly partly: boolean;
}

/** Reads offers with one pack. */
export class OfferReader {
  readonly pack: Pack;
  private readonly known: ReadonlySet<string>;
  private readonly words = new Words();
  private readonly hits = new Hits();
  private readonly matcher: Matcher;
  private readonly wording: Wording | undefined;
  private readonly gist: Gist | undefined;

  constructor(bytes: Uint8Array) {
    this.pack = openPack(bytes);
    this.known = new Set(this.pack.facts.indicators.map(({ id }) => id));
    this.matcher = new Matcher(this.hits);
    const { pieces, gist, facts } = this.pack;
    if (pieces && facts.pieces) this.wording = new Wording(pieces, facts.pieces);
    if (gist && facts.gist) this.gist = new Gist(gist, facts.gist);
  }

  read(offer: AssessedOffer): ReadOffer {
    const { words, hits, pack } = this;
    const { facts } = pack;
    const cut = this.readParts(offer);
    let odd = oddWordsOf(words);
    const guess = guessLanguage(pack, words, odd, offer.language);
    const lexicons = pack.lexicons.filter(({ language }) => guess.tried.includes(language)).map(openLexicon);
    if (splitSpacedWords(words, [pack.common, ...lexicons.flatMap((lexicon) => [lexicon.words, lexicon.stems])]))
      odd = oddWordsOf(words);
    const homes = homesOf(guess.tried.map((language) => facts.languages[language] ?? ''));
    const { contacts, amounts, things } = extract(pack, words, homes);
    hits.clear();
    for (const lexicon of lexicons) this.matcher.match(lexicon, words, things, odd);
    const sentences = sentencesOf(words);
    const acts = new SpeechActs(words, hits, sentences, (token) => !saidByReader(offer, words.partOf(token).name));
    const numbers = new Map(hitsSaying(hits, says.number).map(({ from, value }) => [from, value]));
    const countries = this.namesOf(says.country, facts.countries);
    const structural = structuralSigns({
      offer,
      words,
      contacts: [...contacts, ...findSpelledPhones(words, numbers)],
      pay: readPay(amounts, hits, sentences),
      countries,
      homes,
      lowSkill: hitsSaying(hits, says.role).length > 0,
      minimumPay: facts.minimumPay,
    });
    const spoken = hitsSaying(hits, says.indicator).map((hit) => ({
      ...hit,
      indicator: facts.indicators[hit.value]?.id ?? '',
    }));
    const wording = this.wording?.oddsOf(words, odd, (part) => isSpoken(offer, part));
    const built = structural.map((sign) => ({ ...sign, language: guess.best }));
    return {
      signals: [
        ...[...spoken, ...built].flatMap((sign) => this.signalOf(offer, sign, acts)),
        ...this.seenSignals(offer, facts.languages[guess.best] ?? 'en'),
      ],
      protective: this.namesOf(
        says.protective,
        facts.protective.map(({ id }) => id),
      ),
      stance: acts.stance,
      wording,
      read: () => this.readSentences(offer, odd, sentences, acts, guess.best),
      length: words.count,
      language: facts.languages[guess.best] ?? 'en',
      surface: offer.surface,
      countries,
      partly: cut || hits.partly,
    };
  }

  private readSentences(
    offer: AssessedOffer,
    odd: readonly OddWord[],
    sentences: Sentences,
    acts: SpeechActs,
    language: number,
  ): ReadSentences | undefined {
    if (!this.gist) return undefined;
    const stretches = stretchesToRead(this.words, sentences, (part) => isSpoken(offer, part));
    const reading = this.gist.read(this.words, odd, stretches);
    if (!reading) return undefined;
    const signals = saidIn(reading, stretches).flatMap(({ read, ...sign }) =>
      this.signalOf(offer, { ...sign, language }, acts).map((signal) => ({ ...signal, read })),
    );
    return { odds: reading.odds, signals };
  }

  /** Reads all parts, up to the cap. True if something was left unread. */
  private readParts(offer: AssessedOffer): boolean {
    const words = this.words;
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

  /** A sign as a signal with its exact quote; none for what the reader of a conversation says, nor for signs this knowledge does not have. */
  private signalOf(
    offer: AssessedOffer,
    { indicator, language, from, to, ...offsets }: StructuralSign & { readonly language: number },
    acts: SpeechActs,
  ): readonly Signal[] {
    const { words, pack } = this;
    const { name: part, text } = words.partOf(from);
    if (!this.known.has(indicator) || saidByReader(offer, part)) return [];
    const start = offsets.start ?? words.start[from] ?? 0;
    const end = offsets.end ?? words.end[to - 1] ?? 0;
    const quote = text.slice(start, end);
    const act = acts.actOf(language, from, to);
    return [{ indicator, part, start, end, quote, act, language: pack.facts.languages[language] ?? '' }];
  }

  /** What is remembered is no speech: it is so whoever tells of it, and however. */
  private seenSignals({ seen, employer, messages }: AssessedOffer, language: string): readonly Signal[] {
    const parts = this.words.parts.filter(({ name }) => !saidByReader({ text: '', messages }, name));
    return seenSigns(seen, parts, Boolean(employer?.trim())).flatMap(({ indicator, part, start, end }) => {
      const { text } = parts.find(({ name }) => name === part) ?? { text: '' };
      return this.known.has(indicator)
        ? [{ indicator, part, start, end, quote: text.slice(start, end), act: 'addressed', language } as const]
        : [];
    });
  }

  /** The distinct names behind hits of one kind, in order of first mention. */
  private namesOf(kind: number, names: readonly string[]): readonly string[] {
    const hits = hitsSaying(this.hits, kind).toSorted((a, b) => a.from - b.from);
    return [...new Set(hits.flatMap(({ value }) => names[value] ?? []))];
  }
}

/** Whether a part is what the offer itself says: no turn of the reader's own, nor a fact that a page lists. */
const isSpoken = (offer: AssessedOffer, { name }: Part): boolean =>
  name === 'title' || name === 'text' || (name.startsWith('messages.') && !saidByReader(offer, name));

/** Whether a part is a turn of the reader's own. */
const saidByReader = (offer: AssessedOffer, part: OfferPart): boolean =>
  part.startsWith('messages.') && offer.messages[Number(part.slice('messages.'.length))]?.from === 'me';
