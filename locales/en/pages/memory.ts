import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory, and of the page that shows what is remembered. Placeholders: `{count}`, `{date}`, `{days}`, `{minutes}`, `{site}`. */
const words: Catalogue = {
  'memory.nav': 'What you kept',
  'memory.nav.notebook': 'Notebook',
  'memory.nav.watch-list': 'Watch list',
  'memory.nav.pictures': 'Pictures',
  'memory.nav.memory': 'What is remembered',

  // Shown on top of every page of memory while something is not as usual.
  'memory.banner.locked': 'What you kept is locked.',
  'memory.banner.locked.text':
    'Write your passphrase to see it. Until then, nothing new is remembered, and nothing you saw before is noticed.',
  'memory.banner.erasing': 'Erasing. Please leave the browser open until it is done.',
  'memory.banner.fleeting': 'What you keep now is gone when the browser closes.',
  'memory.banner.refused': 'The browser lets us store nothing here. This can happen in private windows.',
  'memory.banner.damaged': 'What was kept before cannot be opened just now. We have not changed or erased it.',
  'memory.banner.newer':
    'What was kept before belongs to a newer version of this extension. We have not changed it. Update the extension to see it again.',
  'memory.banner.blocked': 'Another open window still uses what you kept. Close the other windows, then try again.',
  'memory.banner.full': 'There is no room left on this device. Nothing more can be kept until there is room again.',
  'memory.banner.export': 'If something matters to you, save it as a file from the notebook.',
  'memory.banner.retry': 'Try again',

  'memory.title': 'What is remembered',
  'memory.intro': 'All of this is on this device only. Nobody else gets it. You can erase it at any time.',

  'memory.now.title': 'Right now',
  'memory.now.locked': 'How much there is can be seen once it is unlocked.',
  'memory.now.contacts':
    '{count, plural, =0 {No phone number or other contact is remembered.} one {# contact is remembered as a short code. A number or name cannot be read from it.} other {# contacts are remembered as short codes. No number or name can be read from them.}}',
  'memory.now.texts':
    '{count, plural, =0 {No text of an offer is remembered.} one {# text of an offer is remembered as a short code.} other {# texts of offers are remembered as short codes.}}',
  'memory.now.evidence':
    '{count, plural, =0 {No offer is in your notebook.} one {# offer is in your notebook.} other {# offers are in your notebook.}}',
  'memory.now.pictures':
    '{count, plural, =0 {No picture is kept.} one {# picture is kept.} other {# pictures are kept.}}',
  'memory.now.watched':
    '{count, plural, =0 {Your watch list is empty.} one {# entry is on your watch list.} other {# entries are on your watch list.}}',
  'memory.now.oldest': 'The oldest was last seen on {date}.',

  'memory.seen.title': 'Seen before',
  'memory.seen': 'Remember what I have seen',
  'memory.seen.text':
    'It remembers contacts and texts of offers you open, as short codes. Then it can tell you: this number was in another offer, under another name.',
  'memory.seen.private': 'In private windows it remembers nothing.',
  'memory.seen.off':
    'If you switch it off, nothing new is remembered. What is there stays until its day, or until you erase it.',
  'memory.messages': 'In messages and on dating sites too',
  'memory.messages.text': 'People write to you there in private. So this is off until you switch it on.',
  'memory.days': 'Forget after',
  'memory.days.choice': '{days, plural, one {# day} other {# days}}',
  'memory.days.text':
    'What was not seen again for so long is forgotten by itself. Your notebook and your pictures stay until you erase them.',

  'memory.lock.title': 'A passphrase for what you kept',
  'memory.lock.none':
    'There is no passphrase. Everything is stored in code, but the key lies beside it. Someone who uses this device can open your notebook. Someone who copies the disk can read it.',
  'memory.lock.helps':
    'With a passphrase, nobody can open it without those words. This is also true for a copy of the disk.',
  'memory.lock.new-key':
    'When you set one, everything you kept gets a new key. The short codes of contacts and texts seen so far are forgotten. Your notebook, pictures and watch list stay.',
  'memory.lock.old-key':
    'The old key is erased at once, but the browser may leave traces of it on the disk for some time. What you keep from now on never had that key.',
  'memory.lock.forgotten':
    'If you forget the passphrase, nobody can bring it back, and we cannot either. Then you can only erase everything.',
  'memory.lock.other': 'It is not the lock of the settings. Please take other words.',
  'memory.lock.set': 'Set the passphrase',
  'memory.lock.change': 'Change the passphrase',
  'memory.lock.is-set': 'A passphrase is set. It is unlocked just now.',
  'memory.lock.now': 'Lock it now',
  'memory.lock.remove': 'Take the passphrase away',
  'memory.lock.set.done': 'The passphrase is set.',
  'memory.lock.removed': 'There is no passphrase any more.',
  'memory.lock.busy': 'Please wait. Everything gets its new key.',
  'memory.lock.not-now': 'This is not possible just now, because nothing can be stored for good.',
  'memory.minutes': 'Lock by itself after',
  'memory.minutes.choice': '{minutes, plural, one {# minute} other {# minutes}}',
  'memory.minutes.text':
    'The time starts anew each time you use a page of this extension. It is locked when the browser closes, too.',

  'memory.erase.title': 'Erase',
  'memory.erase.text': 'What is erased cannot be brought back. We cannot do it either.',
  'memory.erase.site': 'Everything from one site',
  'memory.erase.site.choose': 'Choose a site',
  'memory.erase.site.do': 'Erase what is from this site',
  'memory.erase.site.sure':
    'Erase everything from {site}? The offers in your notebook from there go too, with their pictures.',
  'memory.erase.site.locked': 'To erase one site, unlock it first. You can always erase everything.',
  'memory.erase.all': 'Everything',
  'memory.erase.all.do': 'Erase everything',
  'memory.erase.all.sure':
    'Erase everything? Your notebook, all pictures, the watch list, all that was seen, and the passphrase. Your settings stay.',
  'memory.erase.yes': 'Yes, erase it',
  'memory.erase.no': 'No, keep it',
  'memory.erase.done':
    '{count, plural, =0 {There was nothing to erase.} one {Erased: # thing.} other {Erased: # things.}}',
  'memory.erase.all.done': 'Everything is erased.',
  'memory.erase.failed': 'It could not all be erased just now. It goes on as soon as the browser lets us.',
};

export default words;
