import type { GuidanceRequest } from './guidance';
import { type Harm, harms } from './indicator';

const isHarm = (text: string): text is Harm => harms.some((harm) => harm === text);

/** What the help page is opened with, as a fragment without `#`: `harms=sextortion&jobs=CH,ES`. A fragment never leaves the browser. */
export function helpFragment({ harms: asked, jobCountries }: GuidanceRequest): string {
  return `harms=${asked.join(',')}&jobs=${jobCountries.join(',')}`;
}

/** Reads what `helpFragment` wrote, with or without `#`. Unknown harms and anything but two capital letters are left out. */
export function readHelpFragment(fragment: string): GuidanceRequest {
  const given = new URLSearchParams(fragment.replace(/^#/u, ''));
  const list = (key: string) => (given.get(key) ?? '').split(',').slice(0, 20);
  return {
    harms: list('harms').filter(isHarm),
    jobCountries: list('jobs').filter((country) => /^[A-Z]{2}$/u.test(country)),
  };
}
