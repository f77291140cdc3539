import { expect, test } from 'vitest';
import { watchedPage } from './watched-page';

const post = (author: string, text: string) =>
  `<div><div data-ad-rendering-role="profile_name"><h3><a href="/${author}">${author}</a></h3></div>
  <div data-ad-rendering-role="story_message"><span dir="auto"><div dir="auto">${text}</div></span></div></div>`;

/** A feed of posts, at rest. */
async function feedOf(...posts: readonly string[]) {
  const page = watchedPage({
    address: 'https://www.facebook.com/',
    body: `<div role="feed">${posts.join('')}</div><div id="over"></div>`,
  });
  await page.time.go(1_000);
  return page;
}

test('an element that is given another post is read anew', async () => {
  const page = await feedOf(post('ana', 'Cook wanted'), post('tom', 'Room to let'));
  expect(page.told()).toEqual(['found Cook wanted', 'found Room to let']);
  page.document.querySelector('div[dir="auto"]')?.replaceChildren('Driver wanted');
  await page.time.go(1_000);
  expect(page.told()).toEqual(['gone', 'found Driver wanted']);
});

test('a text that someone opens is read whole in place of its beginning', async () => {
  const page = await feedOf(post('ana', 'Cook wanted… <i role="button">See more</i>'));
  expect(page.told()).toEqual(['found Cook wanted…']);
  page.document.querySelector('div[dir="auto"]')?.replaceChildren('Cook wanted for the summer');
  await page.time.go(1_000);
  expect(page.told()).toEqual(['gone', 'found Cook wanted for the summer']);
});

test('a post that is opened over its feed is the same, and its comments are told', async () => {
  const page = await feedOf(post('ana', 'Cook wanted'));
  page.told();
  const answer = 'My cousin takes anyone, without papers and without questions, write to me';
  const comment = `<div role="article" aria-label="Comment by Eva"><a href="/eva">Eva</a><div dir="auto">${answer}</div></div>`;
  const over = page.document.querySelector('#over');
  over?.insertAdjacentHTML('beforeend', `<div role="dialog">${post('ana', 'Cook wanted')}${comment}</div>`);
  await page.time.go(1_000);
  expect(page.told()).toEqual([`found ${answer}`]);
  over?.replaceChildren();
  await page.time.go(1_000);
  expect(page.told()).toEqual(['gone']);
});
