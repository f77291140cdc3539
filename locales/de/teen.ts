/** Words for readers of 13 to 17: `teen.<key>` is said in place of `<key>`, with the same placeholders. */
export const teen: Readonly<Record<string, string>> = {
  'teen.level.notice': 'Da kannst du nachfragen',
  'teen.level.caution': 'Sieh hier zweimal hin',
  'teen.level.danger': 'Stopp, lies erst das hier',
  'teen.mark.caution': 'Sieh hier zweimal hin',
  'teen.mark.danger': 'Stopp, lies erst das hier',
  'teen.panel.title.caution': 'Hier lieber zweimal hinsehen',
  'teen.panel.title.danger': 'Halt hier kurz an',
  'teen.panel.you-decide':
    'Hier stehen Anzeichen, die oft vorkommen, wenn junge Menschen hereingelegt werden. Du hast nichts falsch gemacht. Du entscheidest, was du tust.',
  'teen.panel.threatened':
    'Du bist nicht schuld. Zahle nicht, lösche nichts und antworte nicht mehr. Sag es einer erwachsenen Person, der du vertraust. Du bekommst keinen Ärger.',
  'teen.panel.check-with-me': 'Jemanden fragen, der zu mir hält',
  'teen.help.title': 'Mit jemandem reden, der zuhört',
  'teen.help.intro':
    'Diese Menschen reden jeden Tag mit Jugendlichen. Du kannst sie alles fragen, und deinen Namen musst du nicht sagen.',
  'teen.help.intro.offer':
    'Sie können sich das mit dir ansehen, bevor du antwortest. Du musst nicht sicher sein, dass etwas nicht stimmt.',
  'teen.help.not-your-fault.text':
    'Wer so etwas macht, hat es schon öfter gemacht und weiß, was man sagen muss. Was auch immer du geschrieben, geschickt oder zugesagt hast: Du kannst jetzt aufhören. Es gibt Menschen, die dir helfen.',
  'teen.help.step.tell-adult':
    'Sag es heute einer erwachsenen Person, der du vertraust: zu Hause, in der Schule, im Verein oder bei einem Jugendtelefon. Du bekommst keinen Ärger.',
};
