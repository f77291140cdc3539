import type { Driver, Tab } from '../../browser/drive/driver';
import { type FeedPost, feed, postHeight } from '../../browser/pages/feed';
import { posts } from '../../practice/posts';

/** Posts of the feed, and how many are on the screen at a time. */
export const feedLength = 2_000;
export const onScreen = 10;

const ofKind = (marked: boolean) => posts.filter((post) => post.marked === marked);
const kinds = { risky: ofKind(true), harmless: ofKind(false) };

/** One post in ten is to be marked; no two have the same words. */
const feedPosts: readonly FeedPost[] = Array.from({ length: feedLength }, (_, index) => {
  const kind = index % 10 === 3 ? 'risky' : 'harmless';
  const post = kinds[kind][index % kinds[kind].length];
  if (!post) throw new Error('there are no practice posts');
  return { ...post, id: `${kind}-${index}`, text: `${post.text} (${index})` };
});

export const theFeed = feed('https://x.com/home', feedPosts);

export const isRisky = (id: string): boolean => id.startsWith('risky');

export const pages = (address: string): string | undefined => (address === theFeed.address ? theFeed.page : undefined);

/** Opens the feed in a window of one screen. */
export async function openFeed(driver: Driver): Promise<Tab> {
  const tab = await driver.tab();
  await tab.size(1000, onScreen * postHeight);
  await tab.open(theFeed.address);
  return tab;
}
