import { median } from '../page-cost';
import { ms, type Row } from '../row';
import type { FeedCost } from './feed-cost';
import type { Scrolled } from './scroll-feed';
import { feedLength, onScreen } from './the-feed';

/** How many times as long as at its best the same work took, in the middle: 1 on a machine that does nothing else. */
const busyness = ({ screens }: Scrolled): number => {
  const paces = screens.map(({ pace }) => pace);
  return median(paces) / Math.min(...paces);
};

function rowsOf(browser: string, scrolled: Scrolled): readonly Row[] {
  const { screens, longest, overFrame, assessed, again } = scrolled;
  const middle = (key: 'ours' | 'drawing' | 'delay'): number => median(screens.map((screen) => screen[key]));
  return [
    [`${browser}: our time per new post, wall clock`, ms(middle('ours') / onScreen), '0.3 ms'],
    [`${browser}: the feed's own drawing per post, for comparison`, ms(middle('drawing') / onScreen)],
    [`${browser}: the machine was busy`, `${busyness(scrolled).toFixed(2)} x`],
    [`${browser}: most of ours in one call, wall clock / calls over 16 ms`, `${ms(longest)} / ${overFrame}`, '16 ms'],
    [`${browser}: posts assessed / again`, `${assessed} / ${again}`, `${feedLength} / 0`],
    [`${browser}: until the posts of a screen are assessed`, ms(middle('delay'))],
  ];
}

/** What is said of the feed. */
export function feedRows({ chromium, firefox, withUs, without, profile, profiledPosts }: FeedCost): readonly Row[] {
  const megabytes = (withUs.bytes - without.bytes) / 1e6;
  return [
    ...rowsOf('Chromium', chromium),
    ['Chromium: our time per new post, processor time', ms(profile.ours / profiledPosts), '0.3 ms'],
    ['Chromium: most of ours in one task, processor time', ms(profile.longest), '16 ms'],
    ['Chromium: memory left after the feed because of us', `${megabytes.toFixed(2)} MB`, '3 MB'],
    ['Chromium: nodes left after the feed because of us', String(withUs.nodes - without.nodes)],
    ...rowsOf('Firefox', firefox),
  ];
}
