/** Words for readers of 13 to 17: `teen.<key>` is said in place of `<key>`, with the same placeholders. */
export const teen: Readonly<Record<string, string>> = {
  'teen.level.notice': 'Une question à poser, peut-être',
  'teen.level.caution': 'À regarder deux fois',
  'teen.level.danger': 'Arrête-toi et lis d’abord ceci',
  'teen.mark.caution': 'À regarder deux fois',
  'teen.mark.danger': 'Arrête-toi et lis d’abord ceci',
  'teen.panel.title.caution': 'À regarder de plus près',
  'teen.panel.title.danger': 'Arrête-toi ici un instant',
  'teen.panel.you-decide':
    'On y voit des signes qui servent souvent à tromper les jeunes. Tu n’as rien fait de mal. C’est toi qui décides.',
  'teen.panel.threatened':
    'Ce n’est pas ta faute. Ne paie pas, n’efface rien et ne réponds plus. Parle à un adulte de confiance. Tu n’as rien fait de mal.',
  'teen.panel.check-with-me': 'Demander à quelqu’un de mon côté',
  'teen.help.title': 'Parler à quelqu’un qui écoute',
  'teen.help.intro':
    'Ces personnes parlent avec des jeunes tous les jours. Tu peux leur demander ce que tu veux, et tu n’as pas à donner ton nom.',
  'teen.help.intro.offer':
    'Elles peuvent regarder cela avec toi avant que tu répondes. Pas besoin d’avoir la certitude que quelque chose ne va pas.',
  'teen.help.not-your-fault.text':
    'Qui fait cela l’a déjà fait et sait quoi dire. Quoi que tu aies écrit, envoyé ou accepté, tu peux arrêter maintenant. Des gens t’aideront.',
  'teen.help.step.tell-adult':
    'Parle aujourd’hui à un adulte de confiance : à la maison, à l’école, dans ton club ou sur une ligne pour les jeunes. Tu n’as rien fait de mal.',
};
