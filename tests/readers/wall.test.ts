import { describe, expect, test } from 'vitest';
import { nothingOn, wallOn } from '@/lib/readers/wall';
import { pageOf } from './page-of';

const offer = `<p>${'We are looking for someone to help in our kitchen in the evening, paid weekly. '.repeat(8)}</p>`;
const page = (title: string, body: string, address?: string) =>
  pageOf(`<html><head><title>${title}</title></head><body>${body}</body></html>`, address);

describe('walls', () => {
  test.each<[string, ReturnType<typeof page>]>([
    [
      'a check of the browser',
      page('Just a moment...', '<div id="challenge-running"></div><noscript>Enable JavaScript</noscript>'),
    ],
    ['an empty interruption', page('Pardon Our Interruption', '')],
    ['a captcha among a few words', page('Board', '<h1>¿Eres humano o un robot?</h1><div class="g-recaptcha"></div>')],
    [
      'a captcha with a long excuse',
      page(
        'Security | Board',
        `<h1>Help us protect the board</h1><form id="challenge-form"></form><p>${'Please help us. '.repeat(60)}</p>`,
      ),
    ],
    ['a refusal', page('Access Denied', "<h1>Access Denied</h1><p>You don't have permission to access this page.</p>")],
    ['a refusal in Polish', page('Odmowa dostępu', '<p>Odmowa dostępu. Nie jesteś robotem?</p>')],
    ['a refusal in Russian', page('Доступ ограничен', '<p>Подтвердите, что запросы отправляли вы, а не робот</p>')],
    [
      'a captcha in a frame',
      page('board.example', '<iframe src="https://geo.captcha-delivery.com/captcha/"></iframe>'),
    ],
    ['a login', page('Log in', '<h1>Log in</h1><form><input type="password"></form>')],
    [
      'a login by its address',
      page('Welcome', '<form><input type="password"></form>', 'https://a.example/accounts/login/?next=/p/1'),
    ],
    ['a login in Romanian', page('Autentificare', '<h1>Intră în cont</h1><form><input type="password"></form>')],
  ])('%s', (_, given) => expect(wallOn(given)).toMatchObject({ nothing: 'wall' }));
});

describe('no walls', () => {
  test.each<[string, ReturnType<typeof page>]>([
    [
      'an offer whose form asks for a captcha',
      page('Kitchen assistant', `<h1>Kitchen assistant</h1>${offer}<div class="g-recaptcha"></div>`),
    ],
    [
      'an offer on a page with a way to log in',
      page('Kitchen assistant', `<h1>Kitchen assistant</h1>${offer}<form><input type="password"></form>`),
    ],
    [
      'an offer that says "join now"',
      page('Join now: kitchen assistant', `<h1>Kitchen assistant</h1>${offer}<form><input type="password"></form>`),
    ],
    ['an offer of a security job', page('Security check assistant at the airport', `<h1>Airport</h1>${offer}`)],
    [
      'a long page that speaks of robots',
      page('Are you a robot?', `<h1>Are you a robot?</h1>${offer.repeat(8)}<div class="g-recaptcha"></div>`),
    ],
  ])('%s', (_, given) => expect(wallOn(given)).toBeUndefined());
});

describe('pages without an offer say why', () => {
  test.each<[string, ReturnType<typeof page>, string, RegExp]>([
    [
      'a shell',
      page('Shop', '<nav>Home Jobs Cars Pets</nav><main></main><footer>© Shop</footer>'),
      'unreadable',
      /no text/u,
    ],
    [
      'a search without result',
      page('Jobs', `<main><h1>0 jobs found</h1>${offer}</main>`),
      'no-offer',
      /without result/u,
    ],
    [
      'the same in Spanish',
      page('Empleo', `<main><h1>No hay ofertas</h1>${offer}</main>`),
      'no-offer',
      /without result/u,
    ],
    [
      'the same in German',
      page('Jobs', `<main><p>Leider keine Treffer</p>${offer}</main>`),
      'no-offer',
      /without result/u,
    ],
    ['an essay', page('Essay', `<main>${offer}</main>`), 'no-offer', /nothing on the page/u],
  ])('%s', (_, given, nothing, why) => {
    expect(nothingOn(given)).toMatchObject({ nothing });
    expect(nothingOn(given).why).toMatch(why);
  });
});
