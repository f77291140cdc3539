import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the watch list. Placeholders: `{date}`, `{count}`, `{most}`. */
const words: Catalogue = {
  'watch.title': 'Watch list',
  'watch.intro':
    'Write down words, a phone number, an e-mail, a user name or a web address. If it stands in an offer on a page you open, the small window in the toolbar tells you.',

  'watch.how.title': 'How it works',
  'watch.how.pages':
    'It only looks at offers on pages that you open yourself. If a page is open already, load it again.',
  'watch.how.pictures':
    'Pictures are compared only when you press: when you ask “Have I seen this?”, or keep a picture with an offer. No page is searched for them.',
  'watch.how.nobody': 'Nobody is told. Nothing is sent. The page does not learn of it.',
  'watch.how.spelling': 'It knows the words again when they are written in another way, with signs or gaps between.',
  'watch.how.ends': 'Each entry ends by itself after 30 days. You can make it last longer.',
  'watch.how.locked': 'While your notebook is locked, it does not look.',

  'watch.label': 'What to look out for',
  'watch.note': 'From 2 to 200 characters. A few words from an offer work well, or a number someone gave you.',
  'watch.add': 'Put it on the list',
  'watch.pictures': 'Put a picture on the list',
  'watch.added': 'It is on the list until {date}.',
  'watch.known': 'It was on the list already. It stays there until {date}.',
  'watch.too-short': 'Please write at least 2 letters or digits.',
  'watch.too-long': 'That is too long. Please write 200 characters at most.',
  'watch.full': 'The list is full. It holds {most} entries. Please remove one first.',
  'watch.failed': 'That did not work. Nothing was changed. Please press once more.',

  'watch.list': 'On your list',
  'watch.count': '{count, plural, one {# entry} other {# entries}}',
  'watch.kind.words': 'Words',
  'watch.kind.contact': 'Contact',
  'watch.kind.picture': 'Picture',
  'watch.since': 'Since {date}',
  'watch.until': 'Until {date}',
  'watch.renew': '30 days more',
  'watch.renewed': 'It stays on the list until {date}.',
  'watch.remove': 'Remove',
  'watch.removed': 'It is off the list.',
  'watch.empty': 'Your list is empty.',
  'watch.empty.text': 'You do not need one. It can help when someone keeps coming back under other names.',
};

export default words;
