/** Words of the mark, the panel and our pages. Placeholders: `{count}`, `{host}`, `{question}`, `{sites}`, `{step}`, `{last}`, `{version}`. */
export const words: Readonly<Record<string, string>> = {
  close: 'Fermer',
  undo: 'Annuler',
  retry: 'Réessayer',
  next: 'Suivant',
  back: 'Retour',
  settings: 'Réglages',
  copy: 'Copier',
  'copy.done': 'Copié',
  'copy.failed': 'Sélectionnez et copiez à la main',

  'exit.more':
    '{count, plural, one {Touche Maj. Appuyez encore une fois pour quitter cette page.} other {Touche Maj. Appuyez encore # fois pour quitter cette page.}}',

  'not-safe': 'Ne rien remarquer ne veut pas dire que c’est sûr.',
  'nothing-noticed':
    'Aucun signe connu n’a été remarqué dans ce texte. Si quelque chose vous gêne, fiez-vous à cette impression et parlez-en à quelqu’un.',
  partly: 'Le texte est très long. Seul le début a été vérifié.',
  'offer.untitled': 'Offre sans titre',

  'level.none': 'Rien remarqué',
  'level.notice': 'Une question à poser',
  'level.caution': 'À regarder de plus près',
  'level.danger': 'Lisez d’abord ceci',

  'mark.caution': 'À regarder de plus près',
  'mark.danger': 'Lisez d’abord ceci',

  'ask.title.them': 'Question à poser',
  'ask.title.someone-trusted': 'À dire à une personne de confiance',
  'ask.means': 'Cela veut dire : {question}',

  'panel.title.caution': 'À regarder de plus près',
  'panel.title.danger': 'Ici, prenez votre temps',
  'panel.you-decide': 'On y voit des signes qui servent souvent à piéger les gens. C’est vous qui décidez.',
  'panel.threatened':
    'Ce n’est pas votre faute. Ne payez pas, n’effacez rien, ne répondez plus et parlez-en à quelqu’un.',
  'panel.check-with-me': 'Vérifier avec quelqu’un',
  'panel.more-help': 'D’autres personnes à qui parler',
  'panel.nothing-sent': 'Rien de cette page n’est envoyé ailleurs.',
  'panel.not-a-problem': 'Pas un problème pour moi',
  'panel.hide': 'Masquer ici',
  'panel.off': 'Désactiver sur ce site',
  'panel.report': 'Signaler',
  'panel.why': 'Pourquoi ce message ?',
  'panel.why.text':
    'Second Look a comparé les mots de cette offre avec des signes publiés par la police, l’inspection du travail et des associations d’aide. Tout s’est fait sur cet appareil. Les signes peuvent se tromper : une offre honnête peut en avoir aussi, et peut répondre à votre question.',
  'panel.done.not-a-problem': 'Vous avez décidé que cette offre n’est pas un problème. Elle ne sera plus marquée.',
  'panel.done.hide': 'Le repère est masqué jusqu’à ce que vous ouvriez à nouveau cette page.',
  'panel.done.off': 'Second Look ne lit plus {host}. Vous pouvez le réactiver ici ou dans les réglages.',

  'popup.asking': 'Je regarde cette page',
  'popup.failed': 'Cela n’a pas marché',
  'popup.failed.text': 'Rien n’est perdu. Essayez encore une fois.',
  'popup.not-allowed': 'Le navigateur ne me laisse pas lire cette page',
  'popup.not-allowed.text': 'Vous pouvez copier le texte et le vérifier avec « Vérifier un texte ».',
  'popup.nothing-selected': 'Aucun texte sélectionné',
  'popup.nothing-selected.text': 'Sélectionnez le texte de l’offre sur la page, puis appuyez à nouveau.',
  'popup.off': 'Je ne lis pas cette page',
  'popup.off.text': 'Vous pouvez la vérifier une fois, ou activer dans les réglages les sites que vous utilisez.',
  'popup.off.group.text':
    'Vous pouvez la vérifier une fois. C’est un des sites que je peux lire de moi-même : activez-le ci-dessous, et le navigateur vous demandera encore votre accord.',
  'popup.not-yet': 'Rien n’a encore été lu ici',
  'popup.wall': 'Je ne peux pas lire cette page',
  'popup.wall.text': 'Le site vous demande d’abord de vous connecter ou de montrer que vous êtes une personne.',
  'popup.no-offer': 'Je n’ai trouvé aucune offre sur cette page',
  'popup.no-offer.text': 'S’il y en a une, sélectionnez son texte et vérifiez la sélection.',
  'popup.unreadable': 'Je ne peux pas lire cette page',
  'popup.unreadable.text':
    'Si elle se charge encore, attendez un instant. Vous pouvez aussi sélectionner un texte et vérifier la sélection.',
  'popup.changed': 'Je n’ai pas trouvé d’offre à l’endroit habituel',
  'popup.changed.text':
    'L’offre n’est peut-être plus là, ou ce site a changé. Si vous en voyez une, sélectionnez son texte et vérifiez la sélection.',
  'popup.read': '{count, plural, one {# offre lue sur cette page.} other {# offres lues sur cette page.}}',
  'popup.partly': 'La page est très longue ; elle n’a pas été lue en entier.',
  'popup.by': 'Lu comme : {by}.',
  'popup.by.job-posting': 'offre d’emploi',
  'popup.by.fallback': 'page d’un type inconnu',
  'popup.by.selection': 'texte sélectionné',
  'popup.folded':
    '{count, plural, one {Une partie de # texte est repliée. Ouvrez-le sur la page pour qu’il soit lu en entier.} other {Une partie de # textes est repliée. Ouvrez-les sur la page pour qu’ils soient lus en entier.}}',
  'popup.marked':
    '{count, plural, one {Une offre est à regarder de plus près ici} other {# offres sont à regarder de plus près ici}}',
  'popup.noticed':
    '{count, plural, one {Une offre laisse une question ouverte ici} other {# offres laissent des questions ouvertes ici}}',
  'popup.nothing': 'Rien remarqué ici',
  'popup.list': 'Offres sur cette page',
  'popup.watched': 'Sur votre liste à surveiller',
  'popup.watched.in': 'dans : {offer}',
  'watched-picture.same': 'C’est la même image que « {name} », qui s’y trouve depuis le {date}.',
  'watched-picture.changed':
    'C’est l’image « {name} », qui s’y trouve depuis le {date}, mais modifiée : coupée, tournée, colorée ou avec du texte dessus.',
  'watched-picture.background':
    'Elle semble montrer le même endroit que « {name} », qui s’y trouve depuis le {date}, avec autre chose devant.',
  'popup.memory.locked': 'Votre carnet est verrouillé.',
  'popup.memory.open': 'L’ouvrir',
  'popup.memory.fleeting':
    'Rien ne peut être stocké sur cet appareil en ce moment. Ce que vous gardez disparaît quand le navigateur se ferme.',
  'popup.memory.erasing': 'Tout est en train d’être effacé.',
  'popup.erase': 'Tout effacer maintenant',
  'popup.erase.text':
    'Cela efface votre carnet, votre liste à surveiller, vos images et ce qui est mémorisé des offres. On ne peut pas revenir en arrière. Vos réglages restent.',
  'popup.erase.sure': 'Oui, tout effacer',
  'popup.erase.done': 'Tout est effacé.',
  'popup.erase.failed': 'Tout n’est pas encore effacé. Appuyez encore une fois.',
  'popup.check-page': 'Vérifier cette page',
  'popup.check-selection': 'Vérifier la sélection',
  'popup.check-text': 'Vérifier un texte',
  'popup.reads-site': 'Lire {host}',
  'popup.pictures': 'Images de cette page',
  'popup.talk': 'Je veux parler à quelqu’un',

  'more.title': 'Autres pages',
  'more.self-check': 'Des questions à se poser',
  'more.learn': 'Bon à savoir',
  'more.practice': 'S’exercer avec des offres inventées',
  'more.family': 'Pour les familles',
  'more.report': 'Signaler quelque chose',
  'more.notebook': 'Votre carnet',
  'popup.learn': 'Apprendre et s’exercer',

  'keep.this': 'Garder cette offre',
  'keep.kept': 'Elle est maintenant dans votre carnet.',
  'keep.picture': 'Ajouter une image de la page',
  'keep.picture.done': 'L’image est dans votre carnet, elle aussi.',
  'keep.picture.none': 'Le navigateur n’a donné aucune image de cette page. Les mots sont gardés.',
  'keep.closed': 'Votre carnet est verrouillé. Ouvrez-le d’abord, puis appuyez encore une fois.',
  'keep.gone': 'Je n’ai plus cette offre. Vérifiez la page encore une fois, puis gardez-la.',
  'keep.private':
    'C’est une fenêtre privée. Si vous gardez l’offre, elle reste sur cet appareil, même quand la fenêtre est fermée.',
  'keep.private.yes': 'La garder quand même',
  'keep.failed': 'Elle n’a pas pu être gardée. Essayez encore une fois.',

  'check.title': 'Vérifier un texte',
  'check.intro':
    'Collez une offre, un message ou toute une conversation. Le texte est lu sur cet appareil ; il n’est ni envoyé ni enregistré.',
  'check.label': 'Le texte que vous avez reçu',
  'check.note': 'Pour une conversation, gardez les noms au début des lignes.',
  'check.me': 'Lequel de ces noms est le vôtre ?',
  'check.me.none': 'Aucun',
  'check.submit': 'Vérifier',
  'check.clear': 'Effacer',
  'check.empty': 'Collez d’abord quelques mots.',
  'check.failed': 'Cela n’a pas marché. Votre texte est toujours là ; appuyez encore une fois.',
  'check.outcome': 'Ce qui a été remarqué',

  'real.title': 'Ce qu’a une vraie offre',
  'real.1': 'Le nom complet de l’entreprise et une adresse que l’on peut chercher.',
  'real.2': 'Ce qu’il y a à faire, où, et combien d’heures.',
  'real.3': 'La paie en chiffres, et quand elle arrive sur votre propre compte.',
  'real.4': 'Un contrat que l’on peut lire avant de partir ou de signer.',
  'real.5': 'Quelqu’un à qui demander, au téléphone ou au courriel de l’entreprise.',
  'real.6': 'Du temps pour réfléchir, et rien à payer pour avoir la place.',

  'group.jobs': 'Emploi et annonces',
  'group.social': 'Réseaux sociaux',
  'group.messages': 'Messages',
  'group.dating': 'Rencontres',
  'group.and-more': '{sites} et {count, plural, one {# autre} other {# autres}}',
  'group.sites-on': 'Sites activés : {on} sur {count}',

  'never.sends': 'Elle n’envoie rien. Ce que vous lisez reste sur cet appareil.',
  'never.account': 'Elle n’a ni compte, ni statistiques, ni publicité.',
  'never.watches': 'Elle ne dit rien de vous à vos parents, à votre employeur ni à qui que ce soit.',
  'never.decides': 'Elle ne décide rien à votre place et ne bloque rien.',
  'never.tells': 'Elle ne dit jamais qu’une offre est sûre, ni qu’une personne est mauvaise.',

  'welcome.step': 'Étape {step} sur {last}',
  'welcome.1.title': 'Regarder les offres de plus près',
  'welcome.1.text':
    'Certaines offres de travail, d’argent ou d’amour sont des pièges. Second Look lit les offres à l’écran et met un petit repère à côté de celles qui ont des signes de risque connus. Appuyez dessus : il montre les mots exacts, dit pourquoi ils comptent, ce que vous pouvez demander et qui peut vous aider.',
  'welcome.1.example': 'Aide de cuisine au bord de la mer, logement compris',
  'welcome.1.example.text': 'Voici à quoi ressemble le repère, à côté d’une offre inventée.',
  'welcome.2.title': 'Ce que l’extension ne fait jamais',
  'welcome.2.only-popup':
    'Une page peut dessiner n’importe quoi. Seule la fenêtre ouverte par le bouton de la barre d’outils de votre navigateur est vraiment la nôtre, et elle ne dit jamais « sûr ».',
  'welcome.3.title': 'Où doit-elle regarder ?',
  'welcome.3.text': 'Elle ne lit que ce qui est sur votre écran, et seulement sur les sites que vous activez.',
  'welcome.3.switch-on': 'Activer ces sites',
  'welcome.3.without': 'Continuer sans',
  'welcome.3.refused':
    'Le navigateur ne l’a pas permis. Vous pouvez réessayer, ou continuer et utiliser « Vérifier cette page » en cas de besoin.',
  'welcome.3.note':
    'Le navigateur vous demandera encore votre accord. Vous pouvez changer cela à tout moment dans les réglages.',
  'welcome.done.title': 'C’est tout',
  'welcome.done.text':
    'Vous trouverez Second Look dans la barre d’outils de votre navigateur. Vous pouvez aussi y vérifier une seule page, une sélection ou un texte reçu.',

  'options.language': 'Langue',
  'options.where': 'Où l’extension lit',
  'options.off': 'Sites désactivés',
  'options.off.none': 'Aucun.',
  'options.off.on-again': 'Réactiver',
  'options.changed': 'Sites qui semblent avoir changé',
  'options.changed.text':
    'Plusieurs pages de ces sites auraient dû montrer une offre, et je n’en ai pas trouvé. Sélectionnez-y le texte d’une offre et vérifiez la sélection. Cette liste est gardée seulement sur cet appareil.',
  'options.set-aside': 'Offres mises de côté',
  'options.set-aside.count':
    '{count, plural, =0 {Aucune.} one {Une offre n’est plus marquée.} other {# offres ne sont plus marquées.}}',
  'options.set-aside.forget': 'Les marquer à nouveau',
  'options.promise': 'Ce que devient ce que vous lisez',
  'options.promise.reads':
    'L’extension lit les offres sur les pages des sites que vous avez activés, pendant qu’elles sont ouvertes.',
  'options.promise.keeps':
    'Elle garde les choix que vous faites sur cette page. Elle garde des codes courts : des offres mises de côté, des sites qui semblent avoir changé, des contacts et des textes des offres ouvertes. On ne peut pas y lire de mots. Elle ne garde les mots d’une offre que si vous le demandez.',
  'options.version': 'Version {version}',
};
