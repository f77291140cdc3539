import type { Helpline } from '@/lib/domain/guidance';
import type { Wording } from '../words';

/** Needs told of: what a line is made for, and what else it is there for. More is a list that nobody reads. */
const most = 2;

/** What a line is for, in words the reader knows. */
export function lineFor({ language, say }: Wording, { englishName, name, needs }: Helpline): string {
  if (language === 'en' && englishName !== name) return englishName;
  return needs
    .slice(0, most)
    .map((need) => say(`help.need.${need}`))
    .join(' · ');
}
