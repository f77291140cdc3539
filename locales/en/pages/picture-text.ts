import type { Catalogue } from '@/lib/domain/catalogue';

/** Words around reading text in a picture. Placeholder: `{percent}`, a whole number from 0 to 100. */
const pictureText: Catalogue = {
  'picture-text.title': 'Read it from a picture',
  'picture-text.intro': 'A photo of a flyer, or a picture of a chat or an ad: I can look for the words in it.',
  'picture-text.stays': 'The picture stays on this device. It is not sent and not kept.',
  'picture-text.language': 'Language of the words in it',
  'picture-text.also': 'A second language in it',
  'picture-text.also.none': 'No second language',
  'picture-text.choose': 'Choose a picture',
  'picture-text.choose-other': 'Choose another picture',
  'picture-text.drop': 'You can also paste a picture on this page, or drop one here.',
  'picture-text.chosen': 'The picture you chose',
  'picture-text.reading': 'I am reading it. This can take a minute.',
  'picture-text.percent': '{percent} % is read.',
  'picture-text.stop': 'Stop',
  'picture-text.stopped': 'I stopped. No words were read.',
  'picture-text.again': 'Read it again',
  'picture-text.remove': 'Take the picture away',

  'picture-text.filled': 'The words are in the box now. Read them over and compare them with the picture.',
  'picture-text.found': 'The words in the picture',
  'picture-text.read-over': 'Letters and numbers may be wrong. Please read them over. You can change them.',
  'picture-text.unsure': 'This picture is hard to read. Many letters may be wrong. Is the language right?',
  'picture-text.check': 'Check this text',

  'picture-text.not-a-picture': 'I cannot open this as a picture. Please choose a PNG, JPEG or WebP file.',
  'picture-text.several': 'Please choose one picture at a time.',
  'picture-text.too-large': 'This picture is too big for me. Cut out the part with the words and choose that.',
  'picture-text.too-small': 'This picture is too small to read. Try a bigger one, or one taken from nearer.',
  'picture-text.nothing': 'I found no words in this picture. Is the language right? You can also type the words.',
  'picture-text.no-data': 'I cannot read this language here: a part of me is missing. Installing me again may help.',
  'picture-text.no-memory': 'There is not enough memory for this. Close some tabs, or cut out the part with the words.',
  'picture-text.failed': 'That did not work. Your picture is still here. Please try once more.',
};

export default pictureText;
