/** Words of the help page and of guidance. Placeholders: `{number}`, `{country}`, `{job}`, `{date}`, `{count}`. */
export const help: Readonly<Record<string, string>> = {
  'help.title': 'Parler à quelqu’un',
  'help.intro':
    'Des personnes qui écoutent, vérifient des offres avec vous et savent ce qu’on peut faire. Vous pouvez appeler juste pour demander.',
  'help.intro.offer':
    'Elles peuvent vérifier cette offre avec vous avant que vous répondiez. Pas besoin d’avoir la certitude que quelque chose ne va pas.',
  'help.not-your-fault': 'Ce n’est pas votre faute.',
  'help.not-your-fault.text':
    'Qui prépare ce genre de chose sait quoi dire. Quoi que vous ayez écrit, envoyé ou accepté, vous pouvez encore arrêter, et des gens vous aideront.',

  'help.emergency.title': 'En danger en ce moment ?',
  'help.emergency.text':
    'Appelez le {number}. Si vous ne pouvez pas parler, restez en ligne ou envoyez un message si votre pays le permet.',
  'help.emergency.unknown': 'Appelez le numéro d’urgence du pays où vous êtes.',

  'help.country.label': 'Où êtes-vous ?',
  'help.country.guessed':
    'D’après l’horloge et les langues de ce navigateur, nous avons supposé : {country}. Si ce n’est pas juste, changez-le.',
  'help.country.chosen': 'Vous avez choisi : {country}.',
  'help.country.why': 'Les numéros qui fonctionnent dépendent du pays. Ce choix reste sur cet appareil.',
  'help.country.eu': 'Union européenne',
  'help.country.international': 'Tous les pays',

  'help.lines.title': 'Des personnes qui peuvent vérifier avec vous',
  'help.lines.for': 'Lieu du travail : {job}. Pays de départ : {country}',
  'help.lines.here': 'Ici : {country}',
  'help.lines.abroad': '{country} : lignes joignables d’où vous êtes',
  'help.lines.anywhere': 'De n’importe quel pays',
  'help.lines.there': 'Une fois sur place : {country}',
  'help.lines.there.text':
    'Notez ces numéros avant de partir. Ils fonctionnent depuis un téléphone sur place : {country}.',
  'help.lines.elsewhere':
    '{country} : nous n’y connaissons aucune ligne pour cela. Celles-ci sont joignables de là où vous êtes.',
  'help.lines.nearest':
    'Nous ne connaissons aucune ligne exactement pour cela. Ces personnes sont les plus proches du sujet et peuvent vous dire vers qui vous tourner.',
  'help.lines.wrong': 'Pas de réponse, ou un mauvais numéro ? Essayez le suivant. Les numéros changent.',

  'help.need.emergency': 'Urgence',
  'help.need.trafficking': 'Quand quelqu’un contrôle ou vend des personnes',
  'help.need.labour': 'Problèmes au travail',
  'help.need.child': 'Pour les enfants et les ados',
  'help.need.missing': 'Enfants disparus',
  'help.need.sextortion': 'Menaces avec des images',
  'help.need.fraud': 'Argent et arnaques',
  'help.need.violence': 'Violences à la maison ou en couple',

  'help.card.call': 'Appeler',
  'help.card.chat': 'Tchat',
  'help.card.email': 'E-mail',
  'help.card.sms': 'SMS',
  'help.card.sms.word': 'Envoyez le mot {word} au {number}',
  'help.card.web': 'Site web',
  'help.card.always': 'jour et nuit',
  'help.card.hours': 'Horaires : {hours}',
  'help.card.hours.daily': 'tous les jours',
  'help.card.open': 'ouvert en ce moment',
  'help.card.closed': 'fermé en ce moment',
  'help.card.hours.unknown': 'Horaires inconnus',
  'help.card.free': 'gratuit',
  'help.card.not-free': 'prix d’un appel normal',
  'help.card.anonymous': 'sans donner de nom',
  'help.card.not-on-bill': 'pas sur la facture',
  'help.card.not-on-bill.note':
    'L’appel reste quand même dans la liste d’appels de votre téléphone. Vous pouvez l’y effacer.',
  'help.card.deaf': 'en cas de surdité ou si vous ne pouvez pas parler : {how}',
  'help.card.languages': 'Langues : {languages}',
  'help.card.interpreter': 'plus de {count} langues avec interprète',
  'help.card.abroad': 'Ce numéro fonctionne depuis d’autres pays.',
  'help.card.whatsapp': 'WhatsApp',
  'help.card.telegram': 'Telegram',
  'help.deaf.sms': 'SMS',
  'help.deaf.chat': 'tchat',
  'help.deaf.sign-language': 'langue des signes',
  'help.deaf.tty': 'téléphone à texte',
  'help.deaf.relay': 'service relais',
  'help.deaf.app': 'application',
  'help.deaf.email': 'e-mail',
  'help.card.checked': 'Vérifié le {date}',
  'help.card.medium': 'Trouvé sur une seule page, pas confirmé par une autre',
  'help.card.source': 'D’où cela vient',

  'help.call.title': 'Comment se passe un appel',
  'help.call.1': 'Quelqu’un répond et demande comment vous aider. Vous pouvez garder le silence un moment.',
  'help.call.2': 'Vous n’avez pas à donner votre nom, ni celui de quelqu’un d’autre.',
  'help.call.3': 'On vous pose quelques questions, pour comprendre. Vous répondez seulement si vous voulez.',
  'help.call.4': 'On vous dit ce que vous pouvez faire. C’est vous qui décidez de le faire ou non.',
  'help.call.5': 'Vous pouvez raccrocher à tout moment et rappeler.',

  'help.tell.title': 'Ce que vous pouvez dire',
  'help.tell.intro': 'Vous pouvez simplement lire ceci. Laissez de côté ce que vous ne savez pas.',
  'help.tell.1': 'Qui fait l’offre : le nom, l’entreprise, le numéro ou le profil.',
  'help.tell.2': 'De quoi il s’agit : le travail ou le projet, le lieu, la paie, les dates.',
  'help.tell.3': 'Les mots qui vous ont fait hésiter.',
  'help.tell.4': 'Ce qui s’est déjà passé : ce que vous avez envoyé, payé, signé ou accepté.',
  'help.tell.5': 'Si vous êtes en sécurité maintenant, et comment vous joindre sans que personne ne le remarque.',

  'help.sheet.copy': 'Copier des notes pour l’appel',
  'help.sheet.offer': 'Offre',
  'help.sheet.employer': 'Qui fait l’offre',
  'help.sheet.place': 'Lieu',
  'help.sheet.pay': 'Paie',
  'help.sheet.contact': 'Contact donné',
  'help.sheet.page': 'Page',
  'help.sheet.words': 'Mots à regarder',
  'help.sheet.first-line': 'J’ai vu une offre et j’aimerais que quelqu’un la vérifie avec moi.',

  'help.steps.title': 'Que faire maintenant',
  'help.step.talk':
    'Parlez à une personne de confiance, ou à une des lignes indiquées ici. Vous n’avez pas à régler cela sans aide.',
  'help.step.do-not-pay': 'Ne payez pas. Payer une fois n’arrête rien : on vous en redemande.',
  'help.step.stop-replying': 'Ne répondez plus. Vous ne devez à personne une réponse ni une explication.',
  'help.step.do-not-delete': 'N’effacez pas la conversation. Elle montre ce qu’on vous a fait.',
  'help.step.keep-proof': 'Gardez des preuves : des captures d’écran avec le nom, le numéro et la date.',
  'help.step.keep-passport':
    'Gardez sur vous votre passeport et votre propre téléphone. Une copie suffit à qui la demande.',
  'help.step.do-not-travel': 'Ne partez pas encore. Une offre honnête sera toujours là après vos vérifications.',
  'help.step.share-plan':
    'Dites à quelqu’un où vous allez, avec qui et quand vous appellerez. Choisissez ensemble un mot qui veut dire « j’ai besoin d’aide ».',
  'help.step.ask-in-writing':
    'Demandez par écrit le nom de l’entreprise, les tâches, les horaires et la paie, avant de partir.',
  'help.step.do-not-sign':
    'Ne signez rien que vous ne pouvez pas lire, ou qu’une personne indépendante ne vous a pas expliqué.',
  'help.step.do-not-carry':
    'Ne transportez rien et ne commencez rien. Si vous avez déjà commencé, demander vite de l’aide compte en votre faveur.',
  'help.step.do-not-move-money':
    'Ne faites pas suivre l’argent. Laissez-le où il est jusqu’à ce que vous ayez parlé à votre banque.',
  'help.step.tell-bank':
    'Prévenez votre banque aujourd’hui. Certains paiements peuvent être arrêtés dans les premières heures.',
  'help.step.change-passwords':
    'Changez les mots de passe des comptes que ces personnes connaissent, et déconnectez tous les autres appareils.',
  'help.step.block-pictures':
    'Des services gratuits empêchent des images de circuler, sans les voir : Take It Down si vous y aviez moins de 18 ans, StopNCII si vous étiez adulte.',
  'help.step.report-profile': 'Signalez le profil dans l’application, après avoir gardé les preuves.',
  'help.step.tell-adult':
    'Parlez aujourd’hui à un adulte de confiance : à la maison, à l’école ou sur une ligne pour les jeunes. Vous n’avez rien fait de mal.',
  'help.step.leave-safely':
    'Si vous voulez quitter un endroit, préparez d’abord le départ avec une ligne d’aide : elle connaît des lieux sûrs où dormir, même sans papiers.',

  'help.watched.title': 'Quelqu’un surveille votre téléphone ?',
  'help.watched.text':
    'Si quelqu’un contrôle votre téléphone ou votre ordinateur, utilisez un autre appareil : à la bibliothèque, au travail, chez des amis.',
  'help.watched.call':
    'Un appel reste dans la liste des appels. Un message reste dans l’application. Cette page reste dans l’historique du navigateur.',
  'help.watched.delete': 'Tout effacer d’un coup peut se remarquer. Effacer une seule ligne se voit moins.',
  'help.watched.uninstall':
    'Vous pouvez désactiver cette extension à tout moment. Rien de ce que vous avez lu n’a été gardé.',

  'help.exit.button': 'Quitter vite cette page',
  'help.exit.keys': 'Ou appuyez trois fois sur la touche Maj.',
  'help.exit.note': 'Une autre page s’ouvre tout de suite. L’historique du navigateur n’est pas effacé.',
  'help.exit.announce': 'Vous quittez cette page',

  'help.nothing-sent': 'Rien de cette page n’est envoyé ailleurs. C’est vous qui décidez qui appeler.',
  'help.own-number': 'Nous n’appelons et n’écrivons jamais à votre place.',
};
