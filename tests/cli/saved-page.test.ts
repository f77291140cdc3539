import { expect, test } from 'vitest';
import { readSavedPage } from '@/lib/cli/saved-page';

test('a site is read by its reader, any other page by the general one', () => {
  const offer =
    '<h1 data-testid="offer_title">Kitchen help</h1><div data-cy="ad_description">We need help in the kitchen, four days a week.</div>';
  expect(readSavedPage(offer, new URL('https://www.olx.pl/d/oferta/x.html'))).toMatchObject({
    offers: [{ offer: { reader: 'olx' } }],
  });
  const ad = `<main><h1>Kitchen help</h1><p>${'We are looking for kitchen help, full-time, 1,400 € a month. '.repeat(5)}</p><a href="tel:+34600000000">Call us</a></main>`;
  expect(readSavedPage(ad, new URL('https://jobs.unknown.example/job/1'))).toMatchObject({
    offers: [{ offer: { reader: 'fallback' } }],
  });
});

test('scripts of the page do not run', () => {
  const page = '<main><p>x</p></main><script>document.body.innerHTML = "<h1>Job</h1>"; globalThis.ran = true</script>';
  readSavedPage(page, new URL('https://a.example/'));
  expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
});
