import { fleschKincaid } from 'flesch-kincaid';
import { IntlMessageFormat } from 'intl-messageformat';
import { syllable } from 'syllable';

const files = process.argv.slice(2);
for (const f of files) {
  const m: any = await import(f);
  const c: any = Object.values(m)
    .flatMap((x: any) => (x?.default && typeof x.default === 'object' ? [x.default] : [x]))
    .find((x: any) => x && typeof x === 'object' && Object.values(x).every((y) => typeof y === 'string'));
  let W = 0,
    S = 0,
    Y = 0;
  const worst: [number, string, string][] = [];
  for (const [k, v] of Object.entries(c) as any) {
    let t = v;
    try {
      t = String(new IntlMessageFormat(v, 'en').format(new Proxy({}, { get: () => 2, has: () => true }) as any));
    } catch {
      t = v.replace(/\{[^}]*\}/g, 'x');
    }
    const sents = t.split(/(?<=[.?!:])\s+/).filter((s: string) => /\p{L}/u.test(s));
    let w = 0,
      s = 0,
      y = 0;
    for (const sent of sents) {
      const words = sent.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
      w += words.length;
      s++;
      y += words.reduce((n: number, x: string) => n + Math.max(1, syllable(x)), 0);
    }
    W += w;
    S += s;
    Y += y;
    if (w >= 8) worst.push([fleschKincaid({ sentence: s, word: w, syllable: y }), k, t]);
  }
  worst.sort((a, b) => b[0] - a[0]);
  console.log(
    f.split('/').slice(-3).join('/'),
    fleschKincaid({ sentence: S, word: W, syllable: Y }).toFixed(1),
    'messages over 7:',
    worst.filter((x) => x[0] > 7).length,
    'of',
    worst.length,
    'over 9:',
    worst.filter((x) => x[0] > 9).length,
  );
  for (const [g, k, t] of worst.slice(0, 6)) console.log('   ', g.toFixed(1), k, t.slice(0, 110));
}
