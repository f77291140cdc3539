import { expect, test } from 'vitest';
import { contactsIn } from '@/lib/readers/contacts';
import { first } from '@/lib/readers/dom';
import { visibleText } from '@/lib/readers/visible-text';
import { pageOf } from './page-of';

function contacts(html: string): readonly string[] {
  const body = first(pageOf(`<body>${html}`).document, 'body');
  if (!body) throw new Error('no body');
  return contactsIn(body, visibleText(body));
}

test.each([
  ['a phone link', '<a href="tel:+34600000000">Call</a>', ['+34600000000']],
  ['a mail link', '<a href="mailto:jobs@firm.example?subject=Job">Mail</a>', ['jobs@firm.example']],
  [
    'messenger links',
    '<a href="https://wa.me/34600000000">x</a> <a href="https://t.me/firm">y</a>',
    ['https://wa.me/34600000000', 'https://t.me/firm'],
  ],
  ['a number in the text', 'Call 600 000 000 today', ['600 000 000']],
  ['an international number', 'WhatsApp: +34 600-000-000.', ['+34 600-000-000']],
  ['an address in the text', 'write to anna.k@post.firm.example please', ['anna.k@post.firm.example']],
  ['a messenger in the text', 'join t.me/joboffers_x now', ['t.me/joboffers_x']],
  ['the same twice is one', '<a href="mailto:a@b.example">a@b.example</a>', ['a@b.example']],
])('%s is a contact', (_, html, found) => expect(contacts(html)).toEqual(found));

test.each([
  ['a button to share by mail', '<a href="mailto:?subject=Look">Share</a>'],
  [
    'a button to share by messenger',
    '<a href="https://api.whatsapp.com/send?text=Look">Share</a> <a href="https://t.me/share/url?url=x">y</a>',
  ],
  ['a date', 'Posted 2026-01-02 10:30, until 01.02.2026 - 05.02.2026'],
  ['pay', 'from 20.000 - 25.000 € or 1 200 000 UZS'],
  ['a short number', 'room 1204, ref 12345678'],
])('%s is none', (_, html) => expect(contacts(html)).toEqual([]));

test('there are at most twenty', () => {
  const many = Array.from({ length: 50 }, (_, index) => `a${index}@b.example`).join(' ');
  expect(contacts(many)).toHaveLength(20);
});
