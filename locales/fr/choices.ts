/** Words of the reader's choices: easy words, the mode for young people, discreet mode and the lock. Placeholders: `{neutral}`, `{name}`, `{seconds}`. */
export const choices: Readonly<Record<string, string>> = {
  // Our name: the same in every language.
  name: 'Second Look',

  'options.choices': 'Sa façon de parler et de s’afficher',
  'options.easy': 'Mots faciles',
  'options.easy.text': 'Les raisons sont dites en phrases courtes. Les mots difficiles sont expliqués.',
  'options.teen': 'J’ai de 13 à 17 ans',
  'options.teen.text':
    'L’extension te parle plus simplement, regarde de plus près les offres faites aux jeunes et montre d’abord l’aide pour les jeunes. Personne n’est prévenu.',
  'options.discreet': 'Mode discret',
  'options.discreet.text':
    'Le bouton de la barre d’outils devient un simple point nommé « {neutral} », sans nombre. Les repères sur les pages sont petits et gris. Les lignes du menu du clic droit disparaissent.',
  'options.discreet.limit':
    'La liste des extensions de votre navigateur montre toujours le nom {name}. Aucune extension ne peut changer cela. L’historique du navigateur garde toujours les adresses de nos pages.',

  // The neutral name of the button, of our pages and of our small window: a word any note-taking program could have.
  'discreet.name': 'Notes',
  'discreet.mark.caution': 'Une note',
  'discreet.mark.danger': 'Une note à lire d’abord',

  // This line is shown to everyone who opens the small window, as long as there is a lock.
  'lock.line': 'Un verrou protège les réglages de cette extension.',
  'lock.title': 'Un verrou pour les réglages',
  'lock.text.needs':
    'Avec un verrou, il faut un mot de passe pour désactiver un site ou le mode 13 à 17 ans, pour mettre des offres de côté pour de bon et pour retirer le verrou.',
  'lock.text.free':
    'L’aide, « Quitter vite cette page », « Vérifier un texte », la langue et le pays ne sont jamais verrouillés.',
  'lock.text.visible':
    'Toute personne qui utilise ce navigateur peut voir qu’il y a un verrou : la fenêtre qui s’ouvre depuis la barre d’outils le dit toujours.',
  'lock.text.keeps': 'Le verrou ne montre jamais ce qui a été lu. Il ne garde aucune trace.',
  'lock.text.forgotten':
    'Si le mot de passe est oublié, personne ne peut le retrouver. Supprimez l’extension et installez-la à nouveau : le verrou disparaît, et tous les choix aussi.',
  'lock.text.family': 'Comment en parler en famille',
  'lock.passphrase': 'Mot de passe',
  'lock.passphrase.again': 'Le même mot de passe encore une fois',
  'lock.passphrase.note': 'Au moins 6 caractères. Trois ou quatre mots à la suite sont faciles à retenir.',
  'lock.set': 'Mettre le verrou',
  'lock.too-short': 'Choisissez au moins 6 caractères.',
  'lock.not-same': 'Les deux ne sont pas pareils. Écrivez-les encore une fois.',
  'lock.open': 'Déverrouiller',
  'lock.is-open': 'Les réglages sont déverrouillés pour dix minutes.',
  'lock.close': 'Verrouiller maintenant',
  'lock.remove': 'Retirer le verrou',
  'lock.removed': 'Le verrou est retiré.',
  'lock.wrong':
    '{seconds, plural, one {Ce n’est pas le bon mot de passe. Vous pouvez réessayer dans # seconde.} other {Ce n’est pas le bon mot de passe. Vous pouvez réessayer dans # secondes.}}',
  'lock.wait':
    '{seconds, plural, one {Attendez # seconde, puis réessayez.} other {Attendez # secondes, puis réessayez.}}',
  'lock.refused': 'Il y a un verrou. Écrivez d’abord le mot de passe.',
  'lock.refused.site':
    'Un verrou protège les réglages, alors ce site reste activé. La personne qui a mis le verrou peut l’ouvrir dans les réglages.',
  'lock.done.not-a-problem':
    'Vous avez décidé que cette offre n’est pas un problème. Elle ne sera plus marquée jusqu’à la fermeture du navigateur. Il y a un verrou, elle ne peut donc pas être mise de côté pour de bon.',
};
