/** Words for readers of 13 to 17: `teen.<key>` is said in place of `<key>`, with the same placeholders. */
export const teen: Readonly<Record<string, string>> = {
  'teen.level.notice': 'Potresti chiedere qualcosa',
  'teen.level.caution': 'Guarda due volte',
  'teen.level.danger': 'Fermati e prima leggi qui',
  'teen.mark.caution': 'Guarda due volte',
  'teen.mark.danger': 'Fermati e prima leggi qui',
  'teen.panel.title.caution': 'Questa è da guardare meglio',
  'teen.panel.title.danger': 'Fermati qui un momento',
  'teen.panel.you-decide':
    'Ha segnali che spesso servono a ingannare i giovani. Non hai fatto niente di male. Che cosa fare lo decidi tu.',
  'teen.panel.threatened':
    'Non è colpa tua. Non pagare, non cancellare niente e smetti di rispondere. Parlane con una persona adulta di cui ti fidi. Non sei nei guai.',
  'teen.panel.check-with-me': 'Chiedi a chi sta dalla tua parte',
  'teen.help.title': 'Parla con qualcuno che ascolta',
  'teen.help.intro':
    'Queste persone parlano con i giovani ogni giorno. Puoi chiedere quello che vuoi, e non devi dire il tuo nome.',
  'teen.help.intro.offer':
    'Possono guardarla insieme a te prima che tu risponda. Non serve avere la certezza che qualcosa non va.',
  'teen.help.not-your-fault.text':
    'Chi fa così lo ha già fatto altre volte e sa che cosa dire. Qualunque cosa tu abbia scritto, mandato o accettato, puoi fermarti adesso. C’è chi ti aiuterà.',
  'teen.help.step.tell-adult':
    'Parlane oggi con una persona adulta di cui ti fidi: a casa, a scuola, dove fai sport o su una linea per giovani. Non sei nei guai.',
};
