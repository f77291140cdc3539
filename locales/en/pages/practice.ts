import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'Practise a second look',
  'practice.intro': 'You read invented offers, chats and profiles, one at a time. You choose, and then you see why.',
  'practice.note': 'All people and firms here are invented. Nothing you choose is kept or sent.',
  'practice.language': 'Language of the examples',
  'practice.forms': 'What do you want to look at?',
  'practice.forms.all': 'All of them',
  'practice.forms.offer': 'Offers',
  'practice.forms.chat': 'Chats',
  'practice.forms.profile': 'Profiles',
  'practice.group': 'Show to a group',
  'practice.group.text': 'Larger letters, for a screen that many people look at.',
  'practice.begin': 'Begin',

  'practice.step': 'Step {step} of {last}',
  'practice.invented.offer': 'Invented offer',
  'practice.invented.chat': 'Invented chat',
  'practice.invented.profile': 'Invented profile',
  'practice.you': 'You',
  'practice.question': 'What would you say?',
  'practice.look': 'I would take a second look',
  'practice.ordinary': 'Looks ordinary to me',
  'practice.stop': 'Stop here',

  'practice.risky': 'This one is worth a second look',
  'practice.risky.look': 'You stopped to look. That is the most useful thing you can do.',
  'practice.risky.ordinary': 'Many people would have missed this one.',
  'practice.harmless': 'This one is ordinary',
  'practice.harmless.look': 'A careful look costs nothing. You can always ask first.',
  'practice.harmless.ordinary': 'You took it as it is.',
  'practice.words': 'These words stand out',

  'practice.end': 'That was the last one',
  'practice.end.early': 'You stopped here',
  'practice.end.looked':
    '{count, plural, =0 {You have not answered any yet.} one {You looked at one example.} other {You looked at # examples.}}',
  'practice.end.again': 'These are worth going through once more:',
  'practice.end.none': 'You do not need to go through any of them again. In real life, take your time with each one.',
  'practice.end.look': 'Look again',
  'practice.end.back': 'Back to the list',
  'practice.end.anew': 'Begin again',
  'practice.more': 'What you can do next',
  'practice.more.learn': 'Learn how such offers work',
  'practice.more.self-check': 'Check something of your own, step by step',
  'practice.more.help': 'Talk to someone',
};

export default words;
