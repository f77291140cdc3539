import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page for families, to be read together. Placeholders: `{line}` is the sentence of `lock.line`. */
const family: Catalogue = {
  'family.title': 'To read together',
  'family.intro':
    'For parents and young people, side by side. It takes five minutes. This page asks nothing and keeps nothing.',

  'family.sees.title': 'What this extension sees',
  'family.sees.1': 'Offers and messages on the screen, and only on the sites that were switched on.',
  'family.sees.2': 'It looks for words that are often used to trap people, and puts a small sign beside them.',
  'family.sees.3': 'It does this on this device. Nothing is sent anywhere.',

  'family.never.title': 'What it never shows anyone',
  'family.never.1': 'A parent never sees what a young person reads or writes. There is no page for that and no report.',
  'family.never.2':
    'It keeps no list of pages or messages. What its window shows of a page is gone when the page is closed.',
  'family.never.3': 'It writes to nobody: not to parents, not to a school, not to the police.',

  'family.lock.title': 'The lock',
  'family.lock.1':
    'A parent can lock the settings. Then a passphrase is needed to switch off a site, or the mode for 13 to 17.',
  'family.lock.2':
    'The lock is never secret. As long as there is one, the window that opens from the toolbar says: "{line}"',
  'family.lock.3': 'Help, the way out, "Check a text" and the language are never locked.',
  'family.lock.4': 'The lock shows nothing of what was read. It does not write down who tried to open it.',
  'family.lock.5':
    'It goes away with the passphrase. If that is lost, removing the extension and installing it again takes the lock away.',
  'family.lock.6': 'Decide about it together. A rule that both agreed on holds longer.',
  'family.lock.link': 'Open the settings',

  'family.start.title': 'Eight ways to begin',
  'family.start.intro':
    'A walk or the way home is a good time. Ask one question, then wait. You do not have to reach the end today.',
  'family.start.8.title': 'From 8 to 12',
  'family.start.8.1':
    'Has someone you do not know ever written to you in a game? What did they want to know about you?',
  'family.start.8.2': 'If someone gave you coins or a gift in a game, what might they want in return?',
  'family.start.8.3':
    'A surprise for a birthday is a good secret. Which secrets should a child never have to keep alone?',
  'family.start.13.title': 'From 13 to 15',
  'family.start.13.1': 'How would you find out whether someone online is really as old as they say?',
  'family.start.13.2': 'If someone put pressure on you online, whom would you tell first? It does not have to be me.',
  'family.start.13.3': 'Have you seen posts about fast money? What do you think they are after?',
  'family.start.16.title': 'At 16 and 17',
  'family.start.16.1': 'If you found a summer job far away, what would you want to know before you go?',
  'family.start.16.2':
    'Someone is very kind, gives you things, and then needs a favour. How would you say no, and who could help you?',

  'family.told.title': 'When a young person tells you something',
  'family.told.1': 'Listen to the end. Then say: "Thank you for telling me. This is not your fault."',
  'family.told.2': 'Do not blame. Do not ask "Why did you do that?" Shame makes people go quiet.',
  'family.told.3':
    'Do not take the phone away. They need it to get help, and it would feel like a punishment for telling you.',
  'family.told.4':
    'Keep proof: names, numbers, dates, pictures of the screen. Delete nothing. If there are private pictures of someone under 18, do not copy them and do not pass them on. Ask a line first.',
  'family.told.5': 'Do not write to the other person yourself, and do not pay.',
  'family.told.6': 'Call a line together. They talk with parents too.',

  'family.young.title': 'If you are the young one',
  'family.young.text':
    'You can talk to a line for young people by yourself. You need nobody\u2019s permission. The lock does not stop that.',

  'family.more.title': 'Go on from here',
  'family.more.practice': 'Try made-up offers',
  'family.more.learn': 'Read about offers to young people',
  'family.more.help': 'People you can talk to',
};

export default family;
