import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the self-checks: short, calm and for a reader of 13; questions that begin with `child` are for ages 8 to 12, those with `teen` for 13 to 17.
 * Each `ask` is answered with yes, no or "I do not know"; each `why` must be true after the answer that worries and after "I do not know".
 * Placeholders: `{step}`, `{count}`, `{answer}`.
 */
const words: Catalogue = {
  'self-check.title': 'Des questions à se poser',
  'self-check.intro':
    'Quelques questions courtes aident à y voir plus clair. Choisissez ce qui correspond. Cela prend environ trois minutes.',
  'self-check.private':
    'Vos réponses ne sont ni enregistrées ni envoyées. Quand vous quittez cette page, elles disparaissent.',
  'self-check.choose': 'De quoi s’agit-il ?',

  'self-check.offer.title': 'Est-ce que cette offre est correcte ?',
  'self-check.offer.text': 'Pour un travail, un voyage, un casting ou une autre offre à laquelle vous réfléchissez.',
  'self-check.friend.title': 'Cette personne est-elle qui elle dit ?',
  'self-check.friend.text':
    'Pour quelqu’un rencontré en ligne : dans un jeu, un tchat ou une application de rencontres.',
  'self-check.job.title': 'Est-ce que mon travail est correct ?',
  'self-check.job.text': 'Pour un travail que vous faites déjà, ici ou dans un autre pays.',
  'self-check.pictures.title': 'Quelqu’un me menace avec des images',
  'self-check.pictures.text': 'Que faire dans les premières minutes, et qui peut aider.',

  'self-check.age.title': 'Quel âge avez-vous ?',
  'self-check.age.why': 'Les questions et les personnes à qui parler seront ainsi celles de votre âge.',
  'self-check.age.8-12': '8 à 12 ans',
  'self-check.age.13-15': '13 à 15 ans',
  'self-check.age.16-17': '16 ou 17 ans',
  'self-check.age.under-18': 'Moins de 18 ans',
  'self-check.age.adult': '18 ans ou plus',

  'self-check.step': 'Question {step} sur {count}',
  'self-check.yes': 'Oui',
  'self-check.no': 'Non',
  'self-check.unsure': 'Je ne sais pas',
  'self-check.answered': 'Votre réponse : {answer}',
  'self-check.read': 'Lire à voix haute',
  'self-check.read.stop': 'Arrêter la lecture',
  'self-check.again': 'Recommencer',
  'self-check.others': 'Autres sujets',

  // the result
  'self-check.none.title': 'Rien dans vos réponses n’est un signe de risque connu.',
  'self-check.none.text':
    'Cela ne veut pas dire que c’est sûr. Si quelque chose vous gêne encore, fiez-vous à cette impression et parlez-en à quelqu’un.',
  'self-check.talk.title': 'Certaines réponses méritent qu’on en parle.',
  'self-check.talk.text':
    'Il y a peut-être une bonne raison à tout cela. Prenez votre temps, et parlez-en avec quelqu’un qui n’y est pas mêlé.',
  'self-check.first.title': 'Avant de faire autre chose, mieux vaut en parler à quelqu’un.',
  'self-check.first.text':
    'Certaines de vos réponses sont souvent le signe que quelqu’un veut tromper ou contrôler une autre personne. Vous n’avez rien fait de mal. Des gens peuvent aider.',
  'self-check.first.text.young':
    'Certaines de tes réponses sont le signe que quelqu’un n’est pas honnête avec toi. Tu n’as rien fait de mal, et demander de l’aide n’est jamais une faute. Un adulte de confiance peut t’aider.',
  'self-check.pictures.first.text':
    'Des gens aident pour cela tous les jours. Ils ne vous feront pas de reproches. Vous avez bien fait de chercher de l’aide.',
  'self-check.weighed.title': 'Pourquoi nous disons cela',
  'self-check.many-unsure':
    '{count, plural, one {Vous ne saviez pas répondre à # question.} other {Vous ne saviez pas répondre à # questions.}} Ce n’est pas grave. Quelqu’un peut vous aider à trouver.',
  'self-check.lines.title': 'Des personnes à qui parler',
  'self-check.lines.loading': 'Nous cherchons qui peut aider',
  'self-check.lines.failed': 'La liste des numéros à appeler n’a pas pu s’afficher.',
  'self-check.more-help': 'Comment se passe un appel',
  'self-check.to-pictures': 'Quelqu’un vous menace avec des images ? Lisez d’abord ceci.',
  'self-check.steps.none': 'Si vous avez encore des doutes',

  // threats with pictures: before any question
  'self-check.pictures.calm': 'Respirez lentement, une fois. Beaucoup de gens ont vécu cela, et on peut s’en sortir.',
  'self-check.pictures.first-minutes': 'Les premières minutes',
  'self-check.pictures.heavy':
    'C’est trop lourd à porter ? Alors appelez quelqu’un maintenant, ou allez voir une personne près de vous. La peur diminue quand on la partage.',
  'self-check.pictures.go-on': 'Trouver les bonnes personnes',
  'self-check.removal.title': 'Empêcher les images de circuler',
  'self-check.removal.text':
    'Faites-le une fois que vous en avez parlé à quelqu’un. Vous n’avez pas à le faire sans aide.',
  'self-check.removal.int-takeitdown':
    'Pour les images où vous avez moins de 18 ans. Gratuit, et sans votre nom. L’image reste sur votre téléphone ou votre ordinateur : on envoie seulement un code fabriqué à partir d’elle. Avec ce code, beaucoup d’applications peuvent trouver l’image et la retirer.',
  'self-check.removal.int-stopncii':
    'Pour les images où vous avez 18 ans ou plus. Gratuit. L’image reste sur votre téléphone ou votre ordinateur : on envoie seulement un code fabriqué à partir d’elle. Avec ce code, beaucoup d’applications peuvent trouver l’image et la retirer.',
  'self-check.removal.es-aepd-canal-prioritario':
    'En Espagne : un service public peut ordonner de retirer vite des images. Si vous le pouvez, signalez d’abord l’image dans l’application. Ensuite, remplissez le formulaire sur le site. Il y en a un autre pour les moins de 18 ans.',
  'self-check.removal.failed':
    'Take It Down aide pour les images où vous avez moins de 18 ans. StopNCII aide pour les images où vous êtes adulte. Les deux sont gratuits.',

  // an offer
  'self-check.ask.offer-found-you':
    'Est-ce que quelqu’un que vous ne connaissez pas vous a écrit en premier avec cette offre ?',
  'self-check.ask.offer-named': 'Est-ce que vous connaissez le nom complet et l’adresse de qui vous paierait ?',
  'self-check.hint.offer-named':
    'Pas juste un prénom ou un pseudo. Une vraie entreprise ou une vraie personne que vous pouvez chercher.',
  'self-check.ask.offer-tasks': 'Est-ce que vous savez ce que vous feriez, où, et combien d’heures ?',
  'self-check.ask.offer-too-good': 'Est-ce que c’est bien mieux payé que le même travail ailleurs ?',
  'self-check.ask.offer-fee': 'Est-ce qu’on veut que vous payiez quelque chose d’abord ?',
  'self-check.hint.offer-fee':
    'Par exemple pour un visa, une formation, des photos ou une caution. Une caution, c’est de l’argent qu’on vous rend plus tard.',
  'self-check.ask.offer-id':
    'Est-ce qu’on vous a demandé une photo du passeport, vos données bancaires ou un code, avant tout contrat ?',
  'self-check.hint.offer-id': 'Un contrat est un papier qui dit votre travail, vos horaires et votre paie.',
  'self-check.ask.offer-papers':
    'Est-ce qu’on veut garder votre passeport, votre carte d’identité ou votre téléphone ?',
  'self-check.ask.offer-photos': 'Est-ce qu’on vous a demandé des photos dont le travail n’a pas besoin ?',
  'self-check.hint.offer-photos':
    'Par exemple de tout votre corps, ou des photos que vous ne montreriez pas à la maison.',
  'self-check.ask.offer-secret': 'Est-ce qu’on vous a demandé de n’en parler à personne, ou d’effacer des messages ?',
  'self-check.ask.offer-hurry': 'Est-ce que vous devez dire oui aujourd’hui, ou partir dans quelques jours ?',
  'self-check.ask.offer-carry':
    'Est-ce que vous devriez faire passer de l’argent ou des colis, ou ouvrir des comptes pour d’autres ?',
  'self-check.hint.offer-carry':
    'Par exemple : de l’argent arrive sur votre compte, et vous l’envoyez à quelqu’un d’autre.',
  'self-check.ask.offer-away': 'Est-ce que c’est dans une autre ville ou un autre pays ?',
  'self-check.ask.offer-debt':
    'Est-ce qu’on paie maintenant le voyage ou la chambre, pour le reprendre plus tard sur votre salaire ?',
  'self-check.ask.offer-collected':
    'Est-ce qu’une personne que vous ne connaissez pas viendrait vous chercher pour vous emmener là-bas ?',
  'self-check.ask.offer-visitor':
    'Est-ce qu’on vous a dit de déclarer à la frontière que vous venez en vacances ou pour étudier ?',

  // a job that someone already does
  'self-check.ask.job-contract': 'Est-ce que vous avez un papier qui dit votre travail, vos horaires et votre paie ?',
  'self-check.hint.job-contract': 'Ce papier s’appelle un contrat. Vous pouvez le lire, et vous en avez une copie.',
  'self-check.ask.job-papers':
    'Est-ce que quelqu’un d’autre garde votre passeport, votre carte d’identité ou votre titre de séjour ?',
  'self-check.hint.job-papers':
    'Le titre de séjour est le papier qui vous permet de vivre ou de travailler dans le pays.',
  'self-check.ask.job-pay': 'Est-ce que vous recevez toute la paie convenue, et à temps ?',
  'self-check.ask.job-costs':
    'Est-ce qu’on vous retire tant pour la chambre, les repas ou les trajets qu’il ne reste presque rien ?',
  'self-check.ask.job-debt':
    'Est-ce qu’on dit que vous devez de l’argent, et qu’il faut travailler pour le rembourser ?',
  'self-check.ask.job-leave': 'Est-ce que vous pourriez quitter ce travail si vous le vouliez ?',
  'self-check.hint.job-leave': 'Sans amende, sans perdre la paie du travail déjà fait, et sans peur.',
  'self-check.ask.job-go-out':
    'Après le travail, est-ce que vous pouvez sortir sans surveillance et voir qui vous voulez ?',
  'self-check.ask.job-phone': 'Est-ce que quelqu’un au travail garde ou contrôle votre propre téléphone ?',
  'self-check.ask.job-hours': 'Est-ce que vos journées sont très longues, ou sans aucun jour libre dans la semaine ?',
  'self-check.ask.job-other': 'Est-ce que le travail est très différent de ce qu’on vous avait promis ?',
  'self-check.ask.job-sleeps': 'Est-ce que vous dormez au travail, ou dans un lieu que votre employeur vous donne ?',
  'self-check.ask.job-bed': 'Avez-vous un lit à vous, propre et au chaud, et une porte que vous pouvez fermer à clé ?',
  'self-check.ask.job-against-will':
    'Est-ce qu’on vous fait faire des choses contre votre volonté, ou interdites par la loi ?',
  'self-check.hint.job-against-will': 'Par exemple vendre, transporter, mendier, tromper ou être avec quelqu’un.',
  'self-check.ask.job-threat':
    'Y a-t-il eu des menaces contre vous ou vos proches, ou vous a-t-on dit que la police vous renverrait ?',

  // an online friend, ages 8 to 12
  'self-check.ask.child-met': 'Est-ce que tu as déjà vu cet ami ou cette amie en vrai, avec un adulte que tu connais ?',
  'self-check.ask.child-older': 'Est-ce que tu crois que cette personne est peut-être plus âgée qu’elle le dit ?',
  'self-check.ask.child-move':
    'Est-ce que cette personne veut te parler dans une autre application, où personne d’autre ne peut le voir ?',
  'self-check.ask.child-secret': 'Est-ce que cette personne t’a dit de cacher quelque chose aux adultes ?',
  'self-check.ask.child-alone':
    'Est-ce que cette personne demande où tu habites, quelle est ton école, ou quand tu n’as personne avec toi ?',
  'self-check.ask.child-gifts':
    'Est-ce que cette personne te donne des choses, comme de l’argent de jeu, et veut quelque chose en échange ?',
  'self-check.ask.child-pictures':
    'Est-ce que cette personne t’a demandé des photos que tu ne montrerais pas à la maison ?',
  'self-check.ask.child-meet': 'Est-ce que cette personne veut te voir sans adulte ?',
  'self-check.ask.child-threat': 'Est-ce que cette personne se fâche, ou dit que ça ira mal pour toi si tu dis non ?',
  'self-check.ask.child-feeling':
    'Est-ce que parfois tu as peur, ou une drôle d’impression, après avoir parlé à cette personne ?',

  // an online friend, ages 13 to 17
  'self-check.ask.teen-met': 'Est-ce que toi, ou des amis de confiance, vous avez déjà vu cette personne en vrai ?',
  'self-check.ask.teen-video':
    'Est-ce que cette personne a toujours une raison de ne pas montrer son visage en appel vidéo ?',
  'self-check.ask.teen-older': 'Est-ce que tu crois que cette personne est peut-être plus âgée qu’elle le dit ?',
  'self-check.hint.teen-older':
    'Par exemple : elle a une voiture ou beaucoup d’argent, ou ses photos ont l’air trop parfaites.',
  'self-check.ask.teen-fast': 'Est-ce que vous êtes devenus très proches en très peu de temps ?',
  'self-check.hint.teen-fast': 'Par exemple : de grands mots d’amour, ou des messages jour et nuit.',
  'self-check.ask.teen-secret':
    'Est-ce que cette personne t’a demandé de ne pas parler d’elle, ou d’effacer des conversations ?',
  'self-check.ask.teen-move': 'Est-ce que cette personne a vite voulu passer sur une application plus privée ?',
  'self-check.ask.teen-alone':
    'Est-ce que cette personne demande si quelqu’un regarde ton téléphone, ou quand tu n’as personne avec toi ?',
  'self-check.ask.teen-away':
    'Est-ce que cette personne dit du mal de tes amis ou de ta famille, pour que tu les voies moins ?',
  'self-check.ask.teen-game':
    'Est-ce que cette personne t’a proposé de l’argent de jeu ou des cadeaux pour faire quelque chose ?',
  'self-check.ask.teen-gifts':
    'Est-ce que cette personne t’a payé des choses, puis a dit que tu lui dois quelque chose ?',
  'self-check.ask.teen-pictures':
    'Est-ce que cette personne t’a demandé des photos que tu ne montrerais pas à la maison ?',
  'self-check.ask.teen-track':
    'Est-ce que cette personne veut tout le temps savoir où tu es, ou veut tes mots de passe ?',
  'self-check.ask.teen-meet':
    'Est-ce que cette personne veut te voir sans personne d’autre, dans un lieu qu’elle choisit ?',
  'self-check.ask.teen-job': 'Est-ce que cette personne t’a proposé de l’argent facile ?',
  'self-check.hint.teen-job': 'Par exemple pour transporter quelque chose, prêter ta carte bancaire ou être mannequin.',
  'self-check.ask.teen-trip':
    'Est-ce que cette personne veut partir en voyage avec toi, ou que tu viennes vite habiter chez elle ?',
  'self-check.ask.teen-threat':
    'Est-ce que cette personne t’a fait des menaces, ou a dit qu’elle montrerait ce que tu as envoyé ?',

  // an online friend, adults
  'self-check.ask.adult-met': 'Est-ce que vous avez déjà vu cette personne en vrai ?',
  'self-check.ask.adult-video':
    'Est-ce que cette personne a toujours une raison de ne pas montrer son visage en appel vidéo ?',
  'self-check.ask.adult-fast': 'Est-ce que cette personne a parlé très tôt d’amour ou d’un avenir ensemble ?',
  'self-check.ask.adult-story': 'Est-ce que des choses ne vont pas ensemble : le nom, le pays, les photos, le numéro ?',
  'self-check.ask.adult-money': 'Est-ce que cette personne vous a demandé de l’argent, des cartes cadeaux ou un prêt ?',
  'self-check.hint.adult-money': 'Un prêt, c’est de l’argent que vous donnez à quelqu’un et qu’il doit vous rendre.',
  'self-check.ask.adult-invest':
    'Est-ce que cette personne veut vous montrer comment gagner vite de l’argent, par exemple avec des cryptos ?',
  'self-check.hint.adult-invest': 'Les cryptos sont de l’argent qui n’existe qu’en ligne, comme le Bitcoin.',
  'self-check.ask.adult-carry':
    'Est-ce que cette personne vous a demandé de recevoir de l’argent ou des colis et de les faire suivre ?',
  'self-check.ask.adult-pictures': 'Est-ce que cette personne a demandé très tôt des photos ou des vidéos privées ?',
  'self-check.ask.adult-away': 'Est-ce que cette personne veut que vous voyiez moins vos amis ou votre famille ?',
  'self-check.ask.adult-gifts':
    'Est-ce que cette personne vous a payé des choses, puis a dit que vous lui devez quelque chose ?',
  'self-check.ask.adult-track':
    'Est-ce que cette personne veut tout le temps savoir où vous êtes, ou veut vos mots de passe ?',
  'self-check.ask.adult-trip':
    'Est-ce que cette personne veut vite un voyage, ou que vous veniez vivre chez elle, avec un billet payé par elle ?',
  'self-check.ask.adult-work':
    'Est-ce que cette personne vous a demandé un travail que vous ne voulez pas, « pour nous deux » ?',
  'self-check.ask.adult-threat':
    'Est-ce que cette personne vous a fait des menaces, ou a dit qu’elle montrerait ce que vous avez envoyé ?',

  // threats with pictures
  'self-check.ask.pictures-young-then': 'Est-ce que vous avez moins de 18 ans sur une des images ?',
  'self-check.ask.pictures-paid': 'Est-ce que vous avez déjà payé, ou envoyé autre chose ?',
  'self-check.ask.pictures-known':
    'Est-ce quelqu’un que vous connaissez en vrai, par exemple une personne avec qui vous étiez en couple ?',
  'self-check.ask.pictures-more':
    'Est-ce que cette personne veut vous voir, ou que vous fassiez quelque chose pour elle ?',
  'self-check.ask.pictures-account':
    'Est-ce que cette personne connaît un de vos mots de passe, ou est entrée dans un de vos comptes ?',

  // why an answer matters
  'self-check.why.stranger': 'Qui prépare quelque chose de mal écrit souvent en premier, à beaucoup de gens à la fois.',
  'self-check.why.unnamed':
    'Une entreprise honnête, on peut la trouver. Si personne ne sait qui paie, il n’y a personne à qui réclamer.',
  'self-check.why.tasks': 'Ce qui n’est pas clair maintenant peut devenir n’importe quoi plus tard.',
  'self-check.why.too-good': 'Un très bon salaire pour un travail simple sert souvent d’appât.',
  'self-check.why.fee': 'On ne paie pas pour travailler. Après les premiers frais, il y en a souvent d’autres.',
  'self-check.why.id': 'Avec une photo de vos papiers ou un code, quelqu’un peut agir en votre nom.',
  'self-check.why.papers':
    'Personne n’a le droit de garder vos papiers ni votre téléphone. Sans eux, il est difficile de partir.',
  'self-check.why.photos':
    'Des photos dont le travail n’a pas besoin peuvent servir plus tard à faire pression sur vous.',
  'self-check.why.secret': 'Qui demande de garder un secret ne veut pas que quelqu’un d’autre puisse aider.',
  'self-check.why.hurry': 'Dans l’urgence, on n’a pas le temps de vérifier. Une offre honnête peut attendre un jour.',
  'self-check.why.carry':
    'L’argent ou le colis peut venir d’un délit. Alors les ennuis sont pour vous, pas pour qui l’envoie.',
  'self-check.why.trip-debt':
    'Vous commenceriez avec une dette envers votre employeur. Il est alors difficile de partir.',
  'self-check.why.collected':
    'C’est alors quelqu’un d’autre qui décide où vous allez. Vos proches ne peuvent pas vous trouver.',
  'self-check.why.visitor': 'Sans les bons papiers, il est plus facile de vous menacer. On peut vous renvoyer.',
  'self-check.why.contract':
    'Un papier avec votre travail, vos horaires et votre paie vous protège en cas de désaccord.',
  'self-check.why.pay':
    'La paie du travail fait est à vous. Des gens peuvent vous aider à l’obtenir, dans beaucoup d’endroits même sans papiers.',
  'self-check.why.costs': 'Il y a des limites à ce qu’un employeur peut retirer de votre salaire.',
  'self-check.why.debt':
    'Personne n’a le droit de vous faire travailler pour une dette. Il y a de l’aide, même si vous avez vraiment emprunté.',
  'self-check.why.leave':
    'Vous pouvez toujours quitter un travail. Une amende, une menace ou un salaire gardé ne doivent pas vous retenir.',
  'self-check.why.go-out':
    'Votre temps libre est à vous. Personne n’a le droit de vous enfermer ni de surveiller qui vous voyez.',
  'self-check.why.phone':
    'Votre téléphone est votre lien avec les autres. Aucun employeur n’a le droit de le garder ni de le lire.',
  'self-check.why.hours':
    'Vous avez droit au repos et à des jours libres. Des gens qui connaissent la loi peuvent vérifier vos horaires.',
  'self-check.why.other-work': 'Si le travail n’est pas celui qui était convenu, vous pouvez dire non.',
  'self-check.why.bed': 'Un logement donné par l’employeur doit être propre, au chaud et privé.',
  'self-check.why.against-will':
    'Si on vous le fait faire de force, la faute est à qui vous force. Le mieux est de demander vite de l’aide.',
  'self-check.why.threat':
    'Une menace n’est jamais acceptable. Sur une ligne d’aide, des gens savent comment protéger d’un danger.',
  'self-check.why.not-met':
    'En ligne, n’importe qui peut dire « je suis un enfant » ou mettre la photo de quelqu’un d’autre.',
  'self-check.why.never-shown': 'Une personne qui ne montre jamais son visage n’est peut-être pas celle des photos.',
  'self-check.why.older': 'Un adulte qui cherche à être très proche de jeunes en ligne n’est souvent pas honnête.',
  'self-check.why.fast': 'Beaucoup d’amour très vite peut être une façon de gagner la confiance de quelqu’un.',
  'self-check.why.move': 'Dans une application plus privée, personne d’autre ne voit ce qu’on t’écrit.',
  'self-check.why.alone': 'Qui demande cela veut peut-être savoir si quelqu’un le remarquerait.',
  'self-check.why.away': 'Quand on aime vraiment quelqu’un, on ne l’éloigne pas de ses amis ni de sa famille.',
  'self-check.why.gifts': 'Un cadeau est gratuit. On ne doit jamais rien pour un cadeau, quoi que dise l’autre.',
  'self-check.why.pictures':
    'On peut toujours dire non. Avoir envoyé des photos n’est pas une faute, et des gens peuvent aider.',
  'self-check.why.track': 'Vouloir tout savoir de quelqu’un, c’est du contrôle. Ce n’est pas de l’amour.',
  'self-check.why.meet': 'N’y va pas sans quelqu’un avec toi. Une personne qui te veut du bien n’a rien contre.',
  'self-check.why.easy-money':
    'L’argent facile proposé aux jeunes sert souvent à leur faire faire ce qui leur attire des ennuis.',
  'self-check.why.trip': 'Loin de chez soi, on dépend de l’autre pour tout. Rien ne presse.',
  'self-check.why.feeling': 'Ce que tu ressens compte. C’est une bonne raison d’en parler à un adulte.',
  'self-check.why.child-threat':
    'Un vrai ami ne te fait pas peur. Parles-en à un adulte aujourd’hui. Tu n’as rien fait de mal.',
  'self-check.why.child-secret':
    'Une bonne surprise, on la raconte à la fin. Un secret à cacher aux adultes n’est pas un bon secret.',
  'self-check.why.story': 'Quand les choses ne vont pas ensemble, la personne n’est peut-être pas qui elle dit.',
  'self-check.why.money': 'Demander de l’argent est souvent le vrai but. Ce qu’on paie ainsi revient rarement.',
  'self-check.why.invest': 'Les gains qu’on vous montre sont souvent inventés. L’argent que vous mettez est perdu.',
  'self-check.why.work':
    'Une personne qui vous aime ne vous demande pas cela. Vous pouvez dire non, même après un oui.',
  'self-check.why.young-then':
    'Les images d’une personne de moins de 18 ans ont la plus forte protection. Peu importe votre âge aujourd’hui.',
  'self-check.why.paid':
    'Beaucoup de gens paient sous l’effet de la peur. Vous pouvez arrêter maintenant. Votre banque peut peut-être aider.',
  'self-check.why.known':
    'Une personne avec qui vous étiez en couple n’en a pas le droit non plus. Des gens connaissent bien cela.',
  'self-check.why.more':
    'N’y allez pas et ne le faites pas. On en demande plus à chaque fois, et des gens peuvent vous aider à en sortir.',
  'self-check.why.account': 'Changez ce mot de passe maintenant, sur un appareil qui n’est qu’à vous.',
};

export default words;
