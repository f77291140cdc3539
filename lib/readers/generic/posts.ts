import type { FoundOffer } from '@/lib/domain/reading';
import { contactsInText } from '../contacts';
import { all, attribute, bodyOf, closest, first, holds, parentOf } from '../dom';
import { foundOffer } from '../found-offer';
import type { Page } from '../reader';
import { isSane } from '../sanity';
import { lineOf, visibleText } from '../visible-text';
import { furnitureFinder } from './furniture';
import { signsOf } from './signs';
import { pointsAgainst } from './telling-words';
import { mainHeading } from './title';
import { amount, offerWords } from './words';

/** Who wrote a post, by roles and names that feeds and boards share. */
const authors =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], a.username, .username, [class*="author" i] a, h2 a, h3 a, h4 a, ' +
  '[class*="author" i], [class*="user-name" i], a[href*="/user"], a[href*="/profile"]';
/** Where the words of a post stand, the surest first. */
const texts = [
  '[itemprop="text"]',
  '[itemprop="articleBody"]',
  '.message-content, .post-content, .entry-content, [class*="post-text" i]',
  '.content',
  '.postbody, .post-body, .message-body',
];
/** People write in their own direction and language. */
const marked = '[dir="auto"], [lang]';
const articles = '[role="article"], article';
const caps = { posts: 200, least: 20 } as const;
/** Points from which a post offers something. */
const offers = 3;

/**
 * The posts of a feed or of a thread, or nothing when the page is not made of posts or none that matters offers anything: any
 * of a feed, the first of a thread. All are given then, because who reads a feed reads all of it.
 */
export function readPosts(page: Page, id: string): readonly FoundOffer<Element>[] | undefined {
  const feed = postsOfFeed(page.document);
  const thread = feed.length > 0 ? [] : postsOfThread(page.document);
  const asked = feed.length > 0 ? feed : thread.slice(0, 1);
  if (!asked.some((post) => pointsFor(post) >= offers)) return undefined;
  const title = thread.length > 0 ? lineOf(mainHeading(page.document)) : undefined;
  return [...feed, ...thread]
    .map((post, index) => readPost(page, id, post, index === 0 ? title : undefined))
    .filter(isSane);
}

function readPost(page: Page, id: string, post: Element, title: string | undefined): FoundOffer<Element> {
  const body = bodyOfPost(post);
  const author = first(post, authors);
  const time = first(post, 'a[href] time');
  return foundOffer(page, {
    reader: id,
    kind: 'post',
    surface: 'social-post',
    title,
    text: textOf(post),
    employer: lineOf(author)?.slice(0, 80),
    link: attribute(time && closest(time, 'a[href]'), 'href'),
    element: body ?? post,
    anchor: author && holds(post, author) ? author : (body ?? post),
  });
}

/** Posts by role, without the comments in them and without those that are still loading. */
function postsOfFeed(document: Document): readonly Element[] {
  const body = bodyOf(document);
  if (!body) return [];
  const isInFurniture = furnitureFinder();
  const inFeed = all(body, '[role="feed"] [role="article"], [role="feed"] article').slice(0, caps.posts);
  const posts = inFeed.length > 0 ? inFeed : all(body, articles).filter(isWritten).slice(0, caps.posts);
  const outer = posts.filter((post) => {
    const parent = parentOf(post);
    return !(parent && closest(parent, articles)) && !isInFurniture(post);
  });
  const said = outer.filter((post) => textOf(post).length >= caps.least);
  return inFeed.length > 0 || said.length >= 2 ? said : [];
}

/** Outside a feed an article may be anything; one whose words are marked as written by people, with a time and no title, is a post. */
function isWritten(article: Element): boolean {
  if (attribute(article, 'role') === 'article') return true;
  return (
    first(article, 'h1, h2, h3') === undefined && first(article, 'time') !== undefined && writtenIn(article).length > 0
  );
}

/** Posts of a board: alike siblings that are called posts or messages, each with a text of its own. */
function postsOfThread(document: Document): readonly Element[] {
  const body = bodyOf(document);
  if (!body) return [];
  const called = all(
    body,
    '[id^="post"], [id^="p"][class*="post" i], .post, .message, [itemtype*="DiscussionForumPosting"], [itemtype*="Comment"], article[class*="message" i]',
  )
    .slice(0, caps.posts)
    .filter(
      (post) =>
        bodyOfPost(post) &&
        signsOf(post).some((sign) => /^(?:post|message|comment)s?$/u.test(sign)) &&
        first(post, '[class*="author" i], .username, [itemprop="author"]'),
    );
  const outer = called.filter((post) => !called.some((other) => other !== post && holds(other, post)));
  const parents = new Set(outer.map((post) => parentOf(post)));
  return outer.length >= 2 && parents.size * 2 <= outer.length ? outer : [];
}

function bodyOfPost(post: Element): Element | undefined {
  for (const text of texts) {
    const body = first(post, text);
    if (body) return body;
  }
  return undefined;
}

/** The words of a post: what is marked as written by people (`dir=auto`) outside its comments and its author's name, or its body. */
function textOf(post: Element): string {
  const body = bodyOfPost(post);
  if (body) return visibleText(body, { keepBreaks: true });
  const written = writtenIn(post);
  if (written.length > 0) return written.map((element) => visibleText(element, { keepBreaks: true })).join('\n');
  return visibleText(post, {
    without: (element) => element !== post && closest(element, articles) !== post,
  });
}

function pointsFor(post: Element): number {
  const text = textOf(post);
  const kinds = offerWords.filter((words) => words.test(text)).length;
  const isReachable = contactsInText(text).length > 0;
  return kinds + (amount.test(text) ? 1 : 0) + (isReachable ? 1 : 0) - pointsAgainst(text);
}

/** What is marked as written by people: not the names in links and headings, not the comments. */
function writtenIn(post: Element): readonly Element[] {
  return all(post, marked).filter((element) => {
    const parent = parentOf(element);
    const around = parent && closest(parent, marked);
    const isNested = around !== undefined && around !== post && holds(post, around);
    return !isNested && closest(element, articles) === post && !closest(element, 'a, h1, h2, h3, h4, h5, button');
  });
}
