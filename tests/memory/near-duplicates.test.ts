import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contactsIn } from '@/lib/engine/contacts/contacts-in';
import { shinglesOf } from '@/lib/engine/sighting-of';
import { sipHash } from '@/lib/memory/sip-hash';
import { bandsOf, isSameText, signTexts } from '@/lib/memory/text-signature';

/** The corpora lie beside the repository; they are not part of it. */
const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
const files =
  'emscad_open jobs_es_it jobs_fr jobs_pl jobs_pt_it offers_open job_titles_ru_pt sms_uci sms_job_scam_open'.split(' ');
const isThere = existsSync(corpora);
if (!isThere) console.warn('near-duplicates: the corpora are not here, so nothing was measured on real ads');

const sign = signTexts(sipHash(Uint8Array.from({ length: 16 }, (_, index) => index * 7)));
const shingles = (text: string, place = ''): readonly string[] => shinglesOf(text, [place], contactsIn(text, ['ES']));
function isFound(one: Uint8Array, other: Uint8Array): boolean {
  const bands = new Set(bandsOf(other));
  return bandsOf(one).some((band) => bands.has(band)) && isSameText(one, other);
}

/** How each bar names a change, done to an ad that ends in a line with place, phone and pay. */
const changes: Readonly<
  Record<string, (ad: (place: string, phone: string, pay: string) => string) => readonly [string, string]>
> = {
  'another city': (ad) => [ad('Sevilla', '612 345 678', '1.200'), 'Sevilla'],
  'another phone': (ad) => [ad('Madrid', '+40 722 123 456', '1.200'), 'Madrid'],
  'another pay': (ad) => [ad('Madrid', '612 345 678', '2.950'), 'Madrid'],
  'sentences in another order': (ad) => [
    ad('Madrid', '612 345 678', '1.200')
      .split(/(?<=[.!?\n])\s+/u)
      .reverse()
      .join(' '),
    'Madrid',
  ],
  'pictures put in': (ad) => [ad('Madrid', '612 345 678', '1.200').replace(/([.!?\n])\s+/gu, '$1 ✨📞 '), 'Madrid'],
  'a picture said in words': (ad) => [ad('Madrid', '612 345 678', '1.200').replace('📞', 'teléfono'), 'Madrid'],
  'all of it at once': (ad) => [
    ad('Sevilla', '699 000 111', '1.950')
      .split(/(?<=[.!?\n])\s+/u)
      .reverse()
      .join(' 🔥 '),
    'Sevilla',
  ],
};

/** The share of a text's words that stand in runs of five which the other has, too: what was copied, however it is signed. */
function copied(text: string, from: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const others = from.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set(others.map((_, at) => others.slice(at, at + 5).join(' ')));
  const held = new Set<number>();
  for (let at = 0; at + 5 <= words.length; at++)
    if (runs.has(words.slice(at, at + 5).join(' '))) for (let word = at; word < at + 5; word++) held.add(word);
  return held.size / Math.max(1, words.length);
}

describe.skipIf(!isThere)('over real ads', { timeout: 300_000 }, () => {
  const texts = files.flatMap((file) =>
    readFileSync(`${corpora}${file}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): string => String(JSON.parse(line).text ?? '')),
  );

  test('an ad is known again after it was changed a little, 95 times in 100', () => {
    const ads = texts.filter((text) => text.length > 250).filter((_, index) => index % 12 === 0);
    const missed: Record<string, number> = {};
    for (const text of ads) {
      const ad = (place: string, phone: string, pay: string) =>
        `Trabajo en ${place}. ${text} \n${place}, 📞 ${phone}. ${pay} euros.`;
      const original = sign(shingles(ad('Madrid', '612 345 678', '1.200'), 'Madrid'));
      for (const [name, change] of Object.entries(changes)) {
        const [changed, place] = change(ad);
        if (!isFound(original, sign(shingles(changed, place)))) missed[name] = (missed[name] ?? 0) + 1;
      }
    }
    const recall = Object.fromEntries(Object.keys(changes).map((name) => [name, 1 - (missed[name] ?? 0) / ads.length]));
    console.log(`near-duplicates: known again of ${ads.length} ads`, recall);
    expect(Object.entries(recall).filter(([, share]) => share < 0.95)).toEqual([]);
  });

  test('of all texts not one in a thousand is taken for another', () => {
    const signed = texts.flatMap((text) => {
      const runs = shingles(text);
      return runs.length > 0 ? [{ text, signature: sign(runs) }] : [];
    });
    const byBand = new Map<number, number[]>();
    signed.forEach(({ signature }, index) => {
      for (const band of bandsOf(signature)) byBand.set(band, [...(byBand.get(band) ?? []), index]);
    });
    const wrong = new Set<number>();
    const tried = new Set<string>();
    for (const members of byBand.values()) {
      for (const a of members)
        for (const b of members) {
          const [one, other] = [signed[a], signed[b]];
          if (a >= b || !one || !other || tried.has(`${a} ${b}`)) continue;
          tried.add(`${a} ${b}`);
          if (!isSameText(one.signature, other.signature)) continue;
          if (Math.min(copied(one.text, other.text), copied(other.text, one.text)) < 0.5) wrong.add(a).add(b);
        }
    }
    console.log(
      `near-duplicates: ${texts.length} texts, ${signed.length} long enough, ${wrong.size} taken for another, ${tried.size} pairs compared`,
    );
    expect(texts.length).toBeGreaterThan(10_000);
    expect(wrong.size / signed.length).toBeLessThanOrEqual(0.001);
  });
});

test('two texts with nothing in common are no match, whatever the chance of bands', () => {
  const words = (from: number): readonly string[] =>
    Array.from({ length: 60 }, (_, index) => `w${from + index} w${from + index + 1}`);
  expect(isFound(sign(words(0)), sign(words(1_000)))).toBe(false);
  expect(isFound(sign(words(0)), sign([...words(0)].reverse()))).toBe(true);
});
