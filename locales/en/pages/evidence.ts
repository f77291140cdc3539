import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the page that makes a file of what was kept, and of that file (`evidence.file.*`), which the police or a helper may read.
 * Placeholders: `{count}`, `{number}`, `{parts}`, `{title}`, `{most}`.
 */
const evidence: Catalogue = {
  'evidence.title': 'Make a file to give to someone',
  'evidence.intro':
    'Put what you kept into one file. You can give it to the police, to a helper or to the site. You choose who gets it.',
  'evidence.nothing-sent': 'We send nothing. The file is made on this device, and you save it yourself.',
  'evidence.none': 'Nothing is chosen yet. Open your notebook and choose what should go into a file.',
  'evidence.none.link': 'Open the notebook',
  'evidence.closed': 'What you kept is locked, or it is being erased. Look at the page “What is remembered” first.',
  'evidence.missing':
    '{count, plural, one {# thing you chose is not kept any more.} other {# things you chose are not kept any more.}}',

  'evidence.choose.title': '1. Choose what goes in',
  'evidence.choose.intro': 'At first all of it goes in. Take out what you do not want to give away.',
  'evidence.choose.item': 'Put “{title}” in the file',
  'evidence.choose.always': 'The day, the time and the version of Second Look always go in.',
  'evidence.part.title': 'Title',
  'evidence.part.text': 'Text',
  'evidence.part.messages': 'Messages',
  'evidence.part.details': 'Who offers it, place and pay',
  'evidence.part.contacts': 'Phone numbers and other contacts',
  'evidence.part.address': 'Address of the page, and the site',
  'evidence.part.assessment': 'The signs that were noticed',
  'evidence.part.note': 'Your own note',
  'evidence.part.tags': 'Your tags',
  'evidence.part.pictures': 'Pictures',
  'evidence.picture': 'Picture {number}',
  'evidence.contacts.note': 'A number may stand in the text, too. You can black it out in step 2.',

  'evidence.black.title': '2. Black out words',
  'evidence.black.intro':
    'Is there a name or a number that nobody should see? Mark it in step 3, or write it here. It is blacked out in all of the file.',
  'evidence.black.label': 'Words to black out',
  'evidence.black.button': 'Black this out',
  'evidence.black.done':
    '{count, plural, =0 {These words are nowhere in the file.} one {Blacked out in # place.} other {Blacked out in # places.}}',
  'evidence.black.list': 'Blacked out. Only you see this list.',
  'evidence.black.undo': 'Show again',
  'evidence.black.pictures': 'Words in a picture stay as they are. Leave a picture out if it shows too much.',

  'evidence.preview.title': '3. See what is in the file',
  'evidence.preview.intro': 'This goes in, and nothing else.',

  'evidence.save.title': '4. Save it',
  'evidence.save.intro':
    'You get one ZIP file. Who opens it finds a page named index.html, which any browser can show.',
  'evidence.save.where': 'It will be in your downloads. Others who use this device can find it there.',
  'evidence.save.make': 'Make the file',
  'evidence.save.making': 'The file is being made.',
  'evidence.save.made': 'The file is ready.',
  'evidence.save.link': 'Save the file',
  'evidence.save.print': 'Print it, or save it as PDF',
  'evidence.save.failed': 'The file could not be made. Nothing is lost. Try again with fewer pictures.',
  'evidence.sum.title': 'How to show that nobody changed it',
  'evidence.sum.text':
    'This long number belongs to this file alone (SHA-256). Write it down, or send it in another way. If one letter of the file is changed, the number is not the same any more.',
  'evidence.sum.copy': 'Copy the number',

  'evidence.import.title': 'Take a file back in',
  'evidence.import.intro':
    'Do you have a file that was made here? You can put it back into your notebook. Each part is checked first. What was changed stays out.',
  'evidence.import.choose': 'Choose the file',
  'evidence.import.checking': 'The file is being checked.',
  'evidence.import.found':
    '{count, plural, =0 {There is nothing whole in it to take in.} one {# offer is whole.} other {# offers are whole.}}',
  'evidence.import.button': 'Take in what is chosen',
  'evidence.import.redacted': 'Parts of it were left out or blacked out.',
  'evidence.import.kept':
    '{count, plural, one {# offer is in your notebook now.} other {# offers are in your notebook now.}}',
  'evidence.import.already':
    '{count, plural, one {# offer was there already. It stays as it was.} other {# offers were there already. They stay as they were.}}',
  'evidence.import.closed': 'Nothing was taken in, because what you keep is locked. Open it first, then try again.',
  'evidence.import.full': 'There is no room left on this device. Make room, then try again.',
  'evidence.import.failed':
    '{count, plural, one {# offer could not be taken in. Try again.} other {# offers could not be taken in. Try again.}}',
  'evidence.wrong.title': 'What is wrong with the file',
  'evidence.wrong.changed': 'It is not as it was when the file was made.',
  'evidence.wrong.missing': 'It should be there, but it is missing.',
  'evidence.wrong.unlisted': 'It was put in later. It is not in the list of the file.',
  'evidence.wrong.twice': 'There are two of that name.',
  'evidence.wrong.strange-name': 'It has a name that no file of ours has.',
  'evidence.wrong.unreadable': 'It cannot be read.',
  'evidence.wrong.too-big': 'It is too big.',
  'evidence.wrong.more': '{count, plural, one {And # more.} other {And # more.}}',
  'evidence.refused.not-ours': 'This is not a file that was made here. Choose the ZIP file that you saved.',
  'evidence.refused.damaged': 'The file is damaged. Do you have another copy of it?',
  'evidence.refused.too-big': 'The file is too big to be read. It may have up to {most} MB.',
  'evidence.refused.too-many': 'There are too many files in it. It may have up to {most}.',
  'evidence.refused.swells': 'It would grow far too big, so it was not opened.',
  'evidence.refused.no-sums': 'The list in it, SHA256SUMS, is missing. Without it nothing can be checked.',

  'evidence.file.title': 'Offers that someone kept',
  'evidence.file.intro': 'Someone read this in a browser and kept it. They made this file on their own device.',
  'evidence.file.about-signs': 'A reading aid noticed the signs. It can be wrong, and it accuses nobody.',
  'evidence.file.redacted':
    'Some parts were left out or blacked out by whoever made this file. The checksums are those of the file as it is here.',
  'evidence.file.left-out': 'Left out: {parts}',
  'evidence.file.blacked': '{count, plural, one {Blacked out: # place} other {Blacked out: # places}}',
  'evidence.file.item': 'Offer {number}',
  'evidence.file.kept': 'Kept',
  'evidence.file.zone': 'Time zone',
  'evidence.file.site': 'Site',
  'evidence.file.address': 'Address',
  'evidence.file.employer': 'Who offers it',
  'evidence.file.place': 'Place',
  'evidence.file.pay': 'Pay',
  'evidence.file.claims': 'What the page tells machines',
  'evidence.file.language': 'Language',
  'evidence.file.reader': 'Read by',
  'evidence.file.version': 'Version',
  'evidence.file.level': 'Level',
  'evidence.file.harms': 'Can point to',
  'evidence.file.countries': 'Countries it names',
  'evidence.file.them': 'The other side',
  'evidence.file.me': 'Whoever kept it',
  'evidence.file.minutes': 'minute {number}',
  'evidence.file.files': 'Files',
  'evidence.file.verify.title': 'How to check that nothing was changed',
  'evidence.file.verify.text':
    'SHA256SUMS has a checksum (SHA-256) for each file. Unpack the ZIP file, open a terminal in its folder, and type:',
  'evidence.file.verify.windows': 'Windows has no such command. In PowerShell, type this and compare:',
  'evidence.file.verify.whole':
    'The checksum of the ZIP file cannot stand inside it. Whoever made the file saw it and can tell you.',
  'evidence.file.start': 'Open index.html in a browser. It needs no internet.',
  'evidence.file.exact': 'text.txt and offer.json hold the words to the letter. Each folder is one offer.',
};

export default evidence;
