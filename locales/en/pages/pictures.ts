import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page that knows pictures again. Placeholders: `{count}`, `{most}`, `{name}`, `{date}`, `{number}`. */
const pictures: Catalogue = {
  'pictures.title': 'Have I seen this picture?',
  'pictures.intro':
    'The same photo can come back under another name. Choose a picture, and ask if it is one you had remembered.',
  'pictures.how':
    'It looks for the same spots in the picture: edges, corners, patterns. It knows no faces and cannot tell who someone is. Nothing is sent.',

  'pictures.choose.title': 'Choose a picture',
  'pictures.choose.page':
    'This is what was on your screen. Press a picture in it, or draw a frame around what you want.',
  'pictures.choose.none':
    'Is the picture on a page? Open the page. Press our button at the top of the browser. Then press “Pictures on this page”.',
  'pictures.choose.refused':
    'The browser did not let us see that page. You can choose a picture from a file, or copy one and paste it here.',
  'pictures.view': 'What was on your screen',
  'pictures.found': 'Picture {number}',
  'pictures.found.count':
    '{count, plural, =0 {No picture was found in it. You can draw a frame.} one {# picture was found in it.} other {# pictures were found in it.}}',
  'pictures.frame': 'Choose a frame with numbers',
  'pictures.frame.left': 'From the left edge',
  'pictures.frame.top': 'From the top',
  'pictures.frame.width': 'Width',
  'pictures.frame.height': 'Height',
  'pictures.frame.note': 'In hundredths of the view: 50 is half.',
  'pictures.frame.use': 'Use this frame',
  'pictures.file': 'Choose a file',
  'pictures.paste': 'Or copy a picture and paste it here.',
  'pictures.bad.file':
    'This file cannot be shown as a picture. Please choose a photo or a screenshot (JPEG, PNG, WebP).',
  'pictures.bad.small': 'This piece is too small to know it again. Please choose a bigger one.',
  'pictures.bad.plain': 'There is too little in this picture to know it again. Please choose one with more in it.',
  'pictures.bad.paste': 'There was no picture in what you pasted. Copy the picture itself, then paste again.',

  'pictures.chosen.title': 'The picture you chose',
  'pictures.ask': 'Have I seen this?',
  'pictures.working': 'Looking',
  'pictures.answer.same': 'Yes. It is the same picture as “{name}”, remembered on {date}.',
  'pictures.answer.changed':
    'Yes. It is the picture “{name}”, remembered on {date}, but changed: cut, turned, coloured or written on.',
  'pictures.answer.background':
    'It seems to show the same place as “{name}”, remembered on {date}, with something else in front.',
  'pictures.answer.none': 'It is not among the pictures you asked to remember. That says nothing more.',
  'pictures.answer.empty': 'You have not asked to remember any picture yet, so there is nothing to compare.',
  'pictures.answer.note': 'It can be wrong. A picture that comes back may have a good reason: you can ask about it.',

  'pictures.remember': 'Remember this picture',
  'pictures.name': 'A short name, so that you know it again',
  'pictures.name.empty': 'Please write a short name first.',
  'pictures.remembered': '“{name}” is remembered on this device.',
  'pictures.watch': 'Watch for this picture',
  'pictures.watch.note':
    'It goes on your watch list for 30 days. Pictures are compared only when you press: when you ask here, or keep a picture with an offer. No page is searched for them.',
  'pictures.full': 'You have {most} pictures. Please forget one before you add another.',
  'pictures.locked': 'What is remembered is locked just now. Open the lock first, then press again.',
  'pictures.failed': 'That did not work. Nothing was lost. Please press once more.',

  'pictures.list.title': 'Pictures you remember',
  'pictures.list.count': '{count, plural, =0 {None yet.} one {# picture.} other {# pictures.}}',
  'pictures.list.note':
    'A small copy of each is kept locked away on this device, until you forget it. Do not keep a private picture of someone under 18.',
  'pictures.since': 'Since {date}',
  'pictures.forget': 'Forget “{name}”',
  'pictures.forget.short': 'Forget',
  'pictures.forgotten': '“{name}” is forgotten.',
};

export default pictures;
