import type { Catalogue } from '@/lib/domain/catalogue';
import type { Settings } from '@/lib/domain/settings';

/** Our name as the words of every language write it. */
const ownName = 'Second Look';

/**
 * Words as this reader wants them: reasons in easy words, those for the young, our name made neutral. The file of another way of saying
 * things has keys of its own, `teen.<key>`, each said in place of `<key>`; what it does not have stays as it is.
 * @param spare words of a language that stands in for what `words` lacks; plain ones are understood better than its other ways of saying things
 */
export function reword(words: Catalogue, spare: Catalogue, { isEasyRead, isTeen, isDiscreet }: Settings): Catalogue {
  const all = { ...spare, ...words };
  const said = {
    ...all,
    ...(isEasyRead ? instead(words, 'easy.', 'reason.') : {}),
    ...(isTeen ? instead(words, 'teen.', '') : {}),
  };
  return withoutSpares(isDiscreet ? makeNeutral({ ...said, ...instead(all, 'discreet.', '') }) : said);
}

function instead(words: Catalogue, prefix: string, replaced: string): Catalogue {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, message]) =>
      key.startsWith(prefix) ? [[replaced + key.slice(prefix.length), message]] : [],
    ),
  );
}

/** The name in the middle of a sentence gives as much away as in a title. */
function makeNeutral(words: Catalogue): Catalogue {
  const neutral = words['discreet.name'] ?? '';
  return Object.fromEntries(Object.entries(words).map(([key, message]) => [key, message.replaceAll(ownName, neutral)]));
}

/** What was said in place of something else, or could have been, need not travel to every page. */
function withoutSpares(words: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(words).filter(([key]) => !/^(?:easy|teen)\./u.test(key)));
}
