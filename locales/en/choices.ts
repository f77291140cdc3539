/** Words of the reader's choices: easy words, the mode for young people, discreet mode and the lock. Placeholders: `{neutral}`, `{name}`, `{seconds}`. */
export const choices: Readonly<Record<string, string>> = {
  // Our name: the same in every language.
  name: 'Second Look',

  'options.choices': 'How it speaks and looks',
  'options.easy': 'Easy words',
  'options.easy.text': 'Reasons come in short sentences. Hard words are explained.',
  'options.teen': 'I am 13 to 17',
  'options.teen.text':
    'It speaks to you more simply, looks more closely at offers to young people, and shows help for young people first. Nobody is told.',
  'options.discreet': 'Discreet mode',
  'options.discreet.text':
    'The button in the toolbar becomes a plain dot called "{neutral}", without a number. Signs on pages are small and grey. The entries in the menu of the right mouse button go away.',
  'options.discreet.limit':
    'The list of extensions in your browser still shows the name {name}. No extension can change that. The history of the browser still keeps the addresses of our pages.',

  // The neutral name of the button, of our pages and of our small window: a word any note-taking program could have.
  'discreet.name': 'Notes',
  'discreet.mark.caution': 'A note',
  'discreet.mark.danger': 'A note to read first',

  // This line is shown to everyone who opens the small window, as long as there is a lock.
  'lock.line': 'A lock is set on the settings of this extension.',
  'lock.title': 'A lock for the settings',
  'lock.text.needs':
    'With a lock, a passphrase is needed for three things. You need it to turn off a site or the mode for 13 to 17. You need it to set an offer aside for good. And you need it to take the lock away.',
  'lock.text.free': 'Help, the way out, "Check a text", the language and the country are never locked.',
  'lock.text.visible':
    'Everyone who uses this browser can see that there is a lock: the window that opens from the toolbar always says so.',
  'lock.text.keeps': 'The lock never shows what was read. It keeps no record.',
  'lock.text.forgotten':
    'If the passphrase is forgotten, nobody can bring it back. Remove the extension and install it again: the lock is gone then, and so are all choices.',
  'lock.text.family': 'How to talk about it in the family',
  'lock.passphrase': 'Passphrase',
  'lock.passphrase.again': 'The same passphrase once more',
  'lock.passphrase.note': 'At least 6 characters. Three or four words in a row are easy to remember.',
  'lock.set': 'Set the lock',
  'lock.too-short': 'Please take at least 6 characters.',
  'lock.not-same': 'The two are not the same. Please write them again.',
  'lock.open': 'Unlock',
  'lock.is-open': 'The settings are unlocked for ten minutes.',
  'lock.close': 'Lock them now',
  'lock.remove': 'Remove the lock',
  'lock.removed': 'The lock is gone.',
  'lock.wrong':
    '{seconds, plural, one {That is not the passphrase. You can try again in # second.} other {That is not the passphrase. You can try again in # seconds.}}',
  'lock.wait':
    '{seconds, plural, one {Please wait # second, then try again.} other {Please wait # seconds, then try again.}}',
  'lock.refused': 'A lock is set. Please write the passphrase first.',
  'lock.refused.site':
    'A lock is set on the settings, so this site stays on. Whoever set the lock can open it in the settings.',
  'lock.done.not-a-problem':
    'You decided that this offer is not a problem. It is not marked again until the browser is closed. A lock is set, so it cannot be set aside for good.',
};
