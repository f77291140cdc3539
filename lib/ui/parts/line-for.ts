import type { Helpline } from '@/lib/domain/guidance';
import type { Wording } from '../words';

/** What a line is for, in words the reader knows. */
export function lineFor({ language, say }: Wording, { englishName, name, needs }: Helpline): string {
  if (language === 'en' && englishName !== name) return englishName;
  return say(`help.need.${needs[0]}`);
}
