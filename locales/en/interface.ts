/** Words of the mark, the panel and our pages. Placeholders: `{count}`, `{host}`, `{question}`, `{sites}`, `{step}`, `{last}`, `{version}`. */
export const words: Readonly<Record<string, string>> = {
  close: 'Close',
  undo: 'Undo',
  retry: 'Try again',
  next: 'Next',
  back: 'Back',
  settings: 'Settings',
  copy: 'Copy',
  'copy.done': 'Copied',
  'copy.failed': 'Please select and copy it by hand',

  'exit.more':
    '{count, plural, one {Shift. Press it once more to leave this page.} other {Shift. Press it # more times to leave this page.}}',

  'not-safe': 'Nothing noticed is not the same as safe.',
  'nothing-noticed':
    'No known signs were noticed in these words. If something feels wrong, trust that and ask someone.',
  partly: 'The text is very long. Only its beginning was checked.',
  'offer.untitled': 'Offer without a title',

  'level.none': 'Nothing noticed',
  'level.notice': 'Something to ask about',
  'level.caution': 'Worth a second look',
  'level.danger': 'Please read this first',

  'mark.caution': 'Worth a second look',
  'mark.danger': 'Please read this first',

  'ask.title.them': 'Ask this',
  'ask.title.someone-trusted': 'Say this to someone you trust',
  'ask.means': 'It means: {question}',

  'panel.title.caution': 'Worth a second look',
  'panel.title.danger': 'Take your time with this one',
  'panel.you-decide': 'It has signs that are often used to trap people. You decide.',
  'panel.threatened': 'This is not your fault. Do not pay, do not delete anything, stop replying, and talk to someone.',
  'panel.check-with-me': 'Have someone check this with me',
  'panel.more-help': 'More people to talk to',
  'panel.nothing-sent': 'Nothing from this page is sent anywhere.',
  'panel.not-a-problem': 'Not a problem for me',
  'panel.hide': 'Hide here',
  'panel.off': 'Off on this site',
  'panel.report': 'Report it',
  'panel.why': 'Why am I seeing this?',
  'panel.why.text':
    'Second Look compared the words of this offer with signs that police, labour inspectors and aid groups have published. It did so on this device. Signs can be wrong: an honest offer can have them too, and can answer your question.',
  'panel.done.not-a-problem': 'You decided that this offer is not a problem. It will not be marked again.',
  'panel.done.hide': 'The mark is hidden until you open this page again.',
  'panel.done.off': 'Second Look no longer reads {host}. You can switch it on again here or in the settings.',

  'popup.asking': 'Looking at this page',
  'popup.failed': 'That did not work',
  'popup.failed.text': 'Nothing was lost. Please try once more.',
  'popup.not-allowed': 'The browser does not let me read this page',
  'popup.not-allowed.text': 'You can copy the text and check it with "Check a text".',
  'popup.nothing-selected': 'No text is selected',
  'popup.nothing-selected.text': 'Select the words of the offer on the page, then press again.',
  'popup.off': 'I am not reading this page',
  'popup.off.text': 'You can check it once, or switch on the sites you use in the settings.',
  'popup.off.group.text':
    'You can check it once. It is one of the sites I can read by myself: switch it on below, and the browser will ask you once more.',
  'popup.not-yet': 'Nothing has been read here yet',
  'popup.wall': 'I cannot read this page',
  'popup.wall.text': 'The site asks you to log in or to show that you are a person first.',
  'popup.no-offer': 'I found no offer on this page',
  'popup.no-offer.text': 'If there is one, select its words and check the selection.',
  'popup.unreadable': 'I cannot read this page',
  'popup.unreadable.text': 'If it is still loading, wait a moment. You can also select words and check the selection.',
  'popup.changed': 'I found no offer where this site shows it',
  'popup.changed.text':
    'The offer may be gone, or this site has changed. If you see one, select its words and check the selection.',
  'popup.read': '{count, plural, one {# offer read on this page.} other {# offers read on this page.}}',
  'popup.partly': 'The page is very long; not all of it was read.',
  'popup.by': 'Read as: {by}.',
  'popup.by.job-posting': 'job posting',
  'popup.by.fallback': 'page of an unknown make',
  'popup.by.selection': 'selected text',
  'popup.folded':
    '{count, plural, one {Part of # text is folded away. Open it on the page to have it read whole.} other {Part of # texts is folded away. Open them on the page to have them read whole.}}',
  'popup.marked':
    '{count, plural, one {One offer here is worth a second look} other {# offers here are worth a second look}}',
  'popup.noticed':
    '{count, plural, one {One offer here leaves a question open} other {# offers here leave questions open}}',
  'popup.nothing': 'Nothing noticed here',
  'popup.list': 'Offers on this page',
  'popup.check-page': 'Check this page',
  'popup.check-selection': 'Check selected text',
  'popup.check-text': 'Check a text',
  'popup.reads-site': 'Read {host}',
  'popup.talk': 'I want to talk to someone',

  'more.title': 'More pages',
  'more.self-check': 'Questions to ask yourself',
  'more.learn': 'Good to know',
  'more.practice': 'Practise with invented offers',
  'more.family': 'For families',
  'more.report': 'Report something',
  'popup.learn': 'Learn and practise',

  'check.title': 'Check a text',
  'check.intro':
    'Paste an offer, a message or a whole chat. It is read on this device, sent nowhere and stored nowhere.',
  'check.label': 'The words you were sent',
  'check.note': 'For a chat, keep the names at the beginning of the lines.',
  'check.me': 'Which of these is you?',
  'check.me.none': 'None of them',
  'check.submit': 'Check it',
  'check.clear': 'Clear',
  'check.empty': 'Please paste some words first.',
  'check.failed': 'That did not work. Your text is still here; please press once more.',
  'check.outcome': 'What was noticed',

  'group.jobs': 'Jobs and small ads',
  'group.social': 'Social feeds',
  'group.messages': 'Messages',
  'group.dating': 'Dating',
  'group.and-more': '{sites} and {count, plural, one {# more} other {# more}}',
  'group.sites-on': '{on} of {count, plural, one {# site} other {# sites}} on',

  'never.sends': 'It sends nothing. What you read stays on this device.',
  'never.account': 'It has no account, it counts nothing, and it shows no ads.',
  'never.watches': 'It tells nothing about you to parents, to a boss or to anyone else.',
  'never.decides': 'It decides nothing for you and blocks nothing.',
  'never.tells': 'It never says that an offer is safe, or that a person is bad.',

  'welcome.step': 'Step {step} of {last}',
  'welcome.1.title': 'A second look at offers',
  'welcome.1.text':
    'Some offers of work, money or love are traps. Second Look reads the offers on your screen and puts a small sign beside those that have known warning signs. Press the sign: it shows the exact words, says why they matter, what you can ask, and who can help.',
  'welcome.1.example': 'Kitchen help by the sea, room included',
  'welcome.1.example.text': 'This is what the sign looks like, beside an invented offer.',
  'welcome.2.title': 'What it never does',
  'welcome.2.only-popup':
    'Pages can draw anything. Only the window that opens from the button in the toolbar of your browser is really ours, and it never says "safe".',
  'welcome.3.title': 'Where should it look?',
  'welcome.3.text': 'It reads only what is on your screen, and only on the sites you switch on.',
  'welcome.3.switch-on': 'Switch these on',
  'welcome.3.without': 'Go on without',
  'welcome.3.refused':
    'The browser did not allow it. You can try again, or go on and use "Check this page" when you need it.',
  'welcome.3.note': 'The browser will ask you once more. You can change this at any time in the settings.',
  'welcome.done.title': 'That is all',
  'welcome.done.text':
    'You find Second Look in the toolbar of your browser. There you can also check a single page, a selection or a text you were sent.',

  'options.language': 'Language',
  'options.where': 'Where it reads',
  'options.off': 'Sites you switched off',
  'options.off.none': 'None.',
  'options.off.on-again': 'Switch on again',
  'options.changed': 'Sites that seem to have changed',
  'options.changed.text':
    'Several pages of these sites should have shown an offer, and I found none. Select the words of an offer there and check the selection. This list is kept on this device only.',
  'options.set-aside': 'Offers you set aside',
  'options.set-aside.count':
    '{count, plural, =0 {None.} one {One offer is not marked any more.} other {# offers are not marked any more.}}',
  'options.set-aside.forget': 'Mark them again',
  'options.promise': 'What it does with what you read',
  'options.promise.reads': 'It reads the offers on pages of sites you switched on, while they are open.',
  'options.promise.keeps':
    'It keeps your choices on this page and a short code for each offer you set aside. It keeps a few codes for pages where a site seems to have changed. No words of an offer, no addresses of pages.',
  'options.version': 'Version {version}',
};
