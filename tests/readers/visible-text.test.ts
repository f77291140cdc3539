import { describe, expect, test } from 'vitest';
import { first } from '@/lib/readers/dom';
import { textAround } from '@/lib/readers/sanity';
import { lineOf, visibleText } from '@/lib/readers/visible-text';
import { pageOf } from './page-of';

function inside(html: string, selector = 'body'): Element {
  const element = first(pageOf(html).document, selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

describe('what people see is read', () => {
  test.each([
    ['one line per block', '<p>One</p><div>two <b>three</b></div>', 'One\ntwo three'],
    ['one line per entry', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['line breaks', 'a<br>b', 'a\nb'],
    ['one line per row, cells apart', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['white space collapsed', '  a \n\t b&nbsp; c  ', 'a b c'],
    ['words in pieces stay whole', 'won<b>der</b>ful', 'wonderful'],
    [
      'two labels stay apart',
      '<span>Salary</span><span>900</span><a>Apply</a><span>now</span>',
      'Salary 900 Apply now',
    ],
    ['labels with words between them', '<span>Salary</span> of <span>900</span>- <a>now</a>', 'Salary of 900- now'],
    ['words that a comment parts stay whole', '<b>won<!-- no -->der</b>ful', 'wonderful'],
    ['emoji that are pictures', 'hot <img alt="🔥" src="data:,"> job', 'hot 🔥 job'],
    ['other pictures say nothing', 'a <img alt="Team photo"> b <img alt="3"> c', 'a b c'],
  ])('%s', (_, html, text) => expect(visibleText(inside(`<body>${html}`))).toBe(text));
});

describe('what nobody sees is not', () => {
  test.each([
    ['script', '<script>no</script>'],
    ['style', '<style>no</style>'],
    ['template', '<template>no</template>'],
    ['noscript', '<noscript>no</noscript>'],
    ['drawings', '<svg><title>no</title></svg>'],
    ['comments', '<!-- no -->'],
    ['hidden', '<p hidden>no</p>'],
    ['closed dialogs', '<dialog>no</dialog>'],
    ['hidden for screen readers', '<p aria-hidden="true">no</p>'],
    ['display: none', '<p style="color: red; display : none">no</p>'],
    ['visibility: hidden', '<p style="visibility:hidden"><b>no</b></p>'],
    ['for screen readers only', '<p class="a sr-only b">no</p>'],
    ['by another name', '<p class="sui-PrimitiveVisuallyHidden">no</p>'],
    ['hidden by class', '<p class="hidden">no</p>'],
    ['for print only', '<p class="printonly">no</p>'],
  ])('%s', (_, html) => expect(visibleText(inside(`<body>yes ${html}`))).toBe('yes'));

  test.each([
    ['shown again on wider screens', '<p class="hidden md:block">yes</p>'],
    ['shown again, by another name', '<p class="d-none d-lg-flex">yes</p>'],
    ['only named alike', '<p class="hidden-nested-link hide-small-device">yes</p>'],
    ['found by searching', '<p hidden="until-found">yes</p>'],
  ])('but %s', (_, html) => expect(visibleText(inside(`<body>${html}`))).toBe('yes'));
});

test('text for the eye only is read when there is no other', () => {
  const title =
    '<a><span aria-hidden="true">Night porter</span><span class="visually-hidden">Night porter, verified</span></a>';
  expect(lineOf(inside(`<body>${title}`, 'a'))).toBe('Night porter');
});

test('line breaks in the markup count where the page shows them', () => {
  const body = inside('<body>one\ntwo');
  expect(visibleText(body)).toBe('one two');
  expect(visibleText(body, { keepBreaks: true })).toBe('one\ntwo');
});

test('reading stops at the limit', () => {
  expect(visibleText(inside(`<body>${'word '.repeat(1000)}`), { limit: 20 })).toBe('word word word word');
});

test('a text that the browser moved out of its element is read beside it', () => {
  const moved =
    '<section><h2>Details</h2><p id="text"><div>A room on the canal, twenty square metres, quiet and bright.</div></p></section>';
  const element = inside(`<body><main>${moved}<p>Other things on the page.</p></main>`, '#text');
  expect(element.textContent).toBe('');
  expect(textAround(element).text).toBe('Details\nA room on the canal, twenty square metres, quiet and bright.');
});

describe('open shadow trees', () => {
  const host = (html: string, shadow: string) => {
    const body = inside(`<body>before <x-card>${html}</x-card> after`);
    const card = first(body, 'x-card');
    if (card) card.attachShadow({ mode: 'open' }).innerHTML = shadow;
    return { body, card };
  };

  test.each([
    ['are read in place of what is only within', 'unseen', '<p>shown</p>', 'before\nshown\nafter'],
    ['show what is put into their slots', '<b>mine</b>', '<i>here:</i> <slot></slot>!', 'before here: mine! after'],
    ['show what a slot has by itself', '', '<slot>nothing yet</slot>', 'before nothing yet after'],
    ['hide what is hidden', '<b>mine</b>', '<span hidden><slot></slot></span>', 'before after'],
  ])('%s', (_, html, shadow, text) => expect(visibleText(host(html, shadow).body)).toBe(text));

  test('are read from the element they hang on', () => {
    expect(lineOf(host('', '<p>shown</p>').card)).toBe('shown');
  });

  test('are searched where a selector leads into them', () => {
    const { body } = host('<b>out</b>', '<b>in</b>');
    expect(lineOf(first(body, 'x-card >>> b'))).toBe('in');
    expect(lineOf(first(body, 'b'))).toBe('out');
  });
});
