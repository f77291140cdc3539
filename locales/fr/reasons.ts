/** Why a sign matters, for a reader of 13: one or two plain sentences. `theme.*.reason` stands in for a sign without words of its own. */
export const reasons: Readonly<Record<string, string>> = {
  // recruitment lure
  'reason.all-expenses-covered':
    'Quand une personne inconnue paie tout, cela peut ensuite devenir une dette. Mieux vaut savoir d’abord qui paie, et quoi.',
  'reason.easy-fast-money':
    'On parle d’argent et de belle vie, pas du travail. Cela sert souvent à obtenir un oui rapide.',
  'reason.guaranteed-visa-job':
    'Personne ne peut promettre un visa ou un emploi avant toute vérification. Seul l’État donne des visas.',
  'reason.instant-hire':
    'Le poste est à vous avant même qu’on vous ait parlé. Un vrai employeur veut savoir qui il embauche.',
  'reason.pay-for-clicks':
    'Personne ne paie bien pour des likes ou des avis. Souvent, on vous verse d’abord un peu d’argent, puis c’est à vous de payer.',
  'reason.pay-too-good':
    'Le salaire est bien plus élevé que d’habitude pour ce travail. Un très bon salaire sert souvent à attirer l’attention.',
  'reason.talent-scout':
    'Les compliments d’une personne jamais rencontrée font plaisir. Ils servent souvent à obtenir un rendez-vous ou des photos.',
  'reason.unsolicited-job-dm':
    'Vous n’avez rien demandé, et une personne inconnue vous propose du travail. Le même message part souvent à des milliers de gens.',
  'reason.no-experience-no-language':
    'Ni expérience ni langue ne sont demandées. Cela peut être normal. Avec un salaire élevé, cela mérite une question.',

  // vagueness
  'reason.no-written-contract':
    'Sans contrat que vous pouvez lire, il est difficile de prouver plus tard ce qui était promis. Vous pouvez le demander avant de partir.',
  'reason.terms-switch':
    'Le lieu, le responsable ou le travail a changé après votre oui. Vous pouvez dire non à tout moment.',
  'reason.unnamed-employer':
    'Il n’y a ni nom ni adresse à chercher. Sans cela, personne ne peut vérifier qui est derrière l’offre.',
  'reason.vague-duties':
    'On ne dit pas ce que vous feriez vraiment. Un travail qu’on cache peut se révéler être autre chose.',

  // who it looks for
  'reason.targets-homeless-addiction-disability':
    'On cherche des personnes sans logement, malades ou en situation de handicap. Certains utilisent ces offres pour faire travailler sans payer.',
  'reason.targets-no-ties':
    'On cherche des personnes sans famille ni partenaire. Sans proches, il est plus difficile de trouver de l’aide.',
  'reason.appearance-photos-requested':
    'On demande des photos de votre corps ou vos mensurations. La plupart des emplois n’en ont pas besoin, et des photos peuvent être utilisées contre vous.',
  'reason.personal-probing':
    'On demande très tôt avec qui vous vivez et qui est au courant. Cela peut servir à savoir si quelqu’un s’inquiéterait.',
  'reason.targets-hardship':
    'On s’adresse à des gens qui ont un grand besoin d’argent. Ce besoin sert souvent à faire accepter ce qu’on refuserait.',
  'reason.targets-migrants':
    'On cherche des personnes qui viennent d’arriver ou qui n’ont pas de papiers. Au travail, vous avez des droits, même sans papiers.',
  'reason.women-young-only':
    'On veut seulement des femmes jeunes, alors que le travail ne l’exige pas. Il peut y avoir un autre but.',

  // contact
  'reason.secrecy-demand':
    'On vous demande de n’en parler à personne. Un tel secret protège l’autre personne, pas vous.',
  'reason.secret-chat':
    'On vous demande d’effacer ou de cacher la conversation. Vous n’auriez alors rien à montrer en cas de besoin.',
  'reason.move-off-platform':
    'On veut vite passer sur une autre application. Là-bas, ce site ne peut plus rien voir ni arrêter.',
  'reason.obfuscated-contact':
    'Le numéro ou l’application est écrit de façon déguisée. Cela sert souvent à passer à travers les contrôles du site.',
  'reason.urgency-pressure':
    'On vous presse. Dans l’urgence, on n’a pas le temps de vérifier ni de demander conseil. Une offre honnête peut attendre un jour.',
  'reason.informal-contact-only':
    'Le seul contact est une messagerie ou un numéro de portable. C’est courant, et aussi difficile à vérifier.',

  // the trip
  'reason.pickup-by-stranger':
    'Une personne inconnue doit venir vous chercher ou vous conduire. Quelqu’un d’autre décide alors où vous allez.',
  'reason.rotation-plaza':
    'Vous changeriez de logement ou de ville toutes les deux ou trois semaines. Il est alors difficile de connaître quelqu’un qui peut aider.',
  'reason.tourist-visa-work':
    'Travailler avec un visa de tourisme vous laisse sans permis. Cela sert souvent à faire peur ensuite : « vous êtes ici illégalement ».',
  'reason.high-risk-destination':
    'Des ministères des Affaires étrangères mettent en garde contre de faux emplois à cet endroit. Le lieu seul ne prouve rien, alors vérifiez deux fois.',
  'reason.travel-arranged':
    'Quelqu’un d’autre achète le billet et prévoit le voyage. Si vous changez d’avis, rentrer est plus difficile.',

  // papers
  'reason.passport-surrender':
    'Personne n’a le droit de garder votre passeport ou vos autres papiers. Ni un employeur, ni une agence.',
  'reason.account-handover':
    'Les mots de passe et les codes sont les clés de votre argent et de votre nom. Aucun employeur n’en a besoin.',
  'reason.fake-documents': 'On propose de faux papiers. S’ils sont découverts, c’est à vous qu’on le reprochera.',
  'reason.documents-handled-by-recruiter':
    'Quelqu’un d’autre s’occupe de tous vos papiers. Vous risquez de ne pas savoir ce qui est signé en votre nom, ni où ils sont.',
  'reason.id-photo-early':
    'On demande vos papiers ou vos données bancaires avant une vraie offre. Avec cela, d’autres peuvent ouvrir des comptes à votre nom.',

  // money
  'reason.deposit-to-unlock':
    'Vous devez verser de l’argent avant de pouvoir en retirer. Un travail vous paie. Il ne vous demande pas de payer.',
  'reason.allowance-verification-fee':
    'Vous devez payer un peu pour recevoir beaucoup. Souvent, il n’y a rien d’autre que ce petit paiement.',
  'reason.crypto-giftcard-payment':
    'On demande une façon de payer qu’on ne peut pas annuler. C’est justement pour cela qu’on la demande.',
  'reason.fake-check-equipment':
    'Vous recevez de l’argent et devez en transférer une partie. Souvent, le premier paiement se révèle faux, et ce que vous avez transféré était à vous.',
  'reason.upfront-fee':
    'Vous devez payer pour avoir le travail. Selon les règles d’un recrutement équitable, c’est l’employeur qui paie, pas la personne qui cherche.',

  // debt
  'reason.debt-owed':
    'Une dette ne peut jamais vous obliger à rester ou à travailler. Vous pouvez partir. Des lignes gratuites vous aident à le faire sans danger.',
  'reason.exit-penalty':
    'Vous auriez à payer si vous partez plus tôt. Souvent, de telles règles ne sont pas légales. Quelqu’un peut le vérifier gratuitement.',
  'reason.gifts-then-debt':
    'D’abord des cadeaux, puis « tu me dois quelque chose ». Un cadeau est un cadeau. Vous ne devez rien.',
  'reason.pay-later-from-wages': 'Une dette avant le premier jour peut servir à vous empêcher de partir.',
  'reason.wage-withheld':
    'Un salaire qu’on garde peut servir à vous faire rester. Il doit arriver entre vos mains, le jour convenu.',
  'reason.pay-below-minimum':
    'Le salaire semble inférieur à ce que demande la loi. Vous avez droit au moins au minimum.',

  // control
  'reason.no-leaving-alone':
    'Personne n’a le droit de vous enfermer ni de décider quand vous sortez. La loi l’interdit.',
  'reason.isolate-from-people':
    'On veut que vous ne voyiez plus vos proches. Ce sont eux qui remarqueraient que quelque chose ne va pas.',
  'reason.location-tracking': 'On veut savoir à tout moment où vous êtes. Tenir à quelqu’un ne demande pas cela.',
  'reason.management-account-control':
    'D’autres géreraient votre compte et garderaient une grande part de l’argent. Partir peut alors être difficile et coûter cher.',
  'reason.phone-restriction':
    'Votre téléphone serait gardé ou contrôlé. Sans lui, vous ne pouvez appeler personne. Un travail normal n’a pas besoin de cela.',
  'reason.accommodation-tied':
    'Votre travail, votre lit et votre retour dépendraient d’une seule personne. Il est alors difficile de partir.',
  'reason.excessive-availability':
    'Il n’y a ni pauses ni jours libres. La loi vous donne droit au repos, et la fatigue rend le départ plus difficile.',

  // bodies
  'reason.euphemistic-companionship':
    'On parle de compagnie, pas d’une tâche. Ces mots sont souvent utilisés là où des clients attendent plus que de la compagnie.',
  'reason.hostess-commission':
    'Dans ce genre de travail, la paie dépend souvent de ce que les clients boivent avec vous. Certains attendent alors davantage.',
  'reason.lingerie-casting':
    'Un vrai casting ne commence pas par des photos en sous-vêtements devant une personne inconnue. Ces photos peuvent être gardées et vendues.',
  'reason.sex-for-rent':
    'Une chambre ou de l’aide contre de l’intimité, ce n’est pas de l’aide. Vous ne devez votre corps à personne.',
  'reason.adult-content-recruit':
    'Certains studios et agences gardent les images et l’argent. Si vous y pensez, décidez sans hâte et gardez vos propres comptes.',
  'reason.intimacy-denial':
    'On précise que rien d’intime n’est demandé. Il est normal de se demander pourquoi il faut le dire.',
  'reason.massage-cover':
    'Un massage sans formation, la nuit ou dans un appartement privé, cache souvent autre chose. Un vrai salon a une adresse et une autorisation.',
  'reason.sugar-terms':
    'Ces mots veulent dire de l’argent contre de la compagnie. Entre adultes, chacun choisit. Des frais, un voyage ou un secret changent cela.',

  // young people
  'reason.age-probe-secrecy':
    'Quelqu’un te demande ton âge et veut un secret. Tu n’as rien fait de mal. Parle à un adulte de confiance.',
  'reason.image-request-young':
    'Rien ne t’oblige à envoyer des photos de toi. Arrête-toi là et parle à un adulte de confiance. Ce n’est pas ta faute.',
  'reason.minor-acceptable':
    'Ce n’est pas pour les moins de 18 ans. Un adulte qui dit que l’âge importe peu a tort. Parle à un adulte de confiance.',
  'reason.gaming-gift-lure':
    'Dans un jeu, un cadeau se paie souvent plus tard. Tu peux dire non. Parles-en à un adulte de confiance.',

  // threats
  'reason.family-threat':
    'Menacer votre famille est un délit, et seule la personne qui menace est responsable. La police peut protéger vos proches.',
  'reason.sextortion-threat':
    'Menacer de montrer vos images est un délit. Payer n’y met pas fin. Il existe de l’aide, et ce n’est pas votre faute.',
  'reason.authorities-threat':
    'On dit que la police vous punira. Les personnes forcées ont des droits, même sans papiers. Une ligne d’aide peut vous expliquer les vôtres sans votre nom.',

  // tasks
  'reason.bank-account-use':
    'L’argent d’inconnus doit passer par votre compte. La banque et la police voient votre nom, pas le leur.',
  'reason.identity-for-rent':
    'Quelque chose doit être ouvert à votre nom. Vous devrez répondre de tout ce qui en sera fait.',
  'reason.violence-missions':
    'On vous paie pour casser ou pour blesser. L’autre personne reste loin, et c’est vous qui vous faites prendre.',
  'reason.begging-collecting':
    'Si vous devez rapporter une somme chaque jour, vous travaillez pour quelqu’un d’autre. Personne n’a le droit de vous punir pour cela.',
  'reason.courier-no-questions':
    'Vous porteriez quelque chose que vous n’avez pas le droit de regarder. Si c’est interdit, c’est vous qui le transportez.',
  'reason.reship-packages':
    'Des colis pour des inconnus arriveraient chez vous. Souvent, ils ont été payés avec des cartes volées, et l’adresse est la vôtre.',
  'reason.scam-call-centre':
    'Le travail consiste à convaincre des gens par messages ou par téléphone. Dans certains de ces lieux, on trompe les gens appelés et on empêche le personnel de partir.',

  // love and trust
  'reason.push-to-sell':
    'Une personne qui vous aime ne vous demande pas de gagner de l’argent avec votre corps. Vous pouvez dire non, aujourd’hui et plus tard.',
  'reason.future-abroad':
    'De grands projets dans un autre pays arrivent très vite. Loin d’ici, vous dépendriez d’une seule personne.',
  'reason.intimate-image-request':
    'Des photos envoyées à une nouvelle connaissance peuvent servir à faire pression. Vous n’avez rien à prouver avec une photo.',
  'reason.invest-together':
    'Quelqu’un rencontré en ligne vous apprend à gagner de l’argent. Souvent, le site est à cette personne, et l’argent ne peut plus être retiré.',
  'reason.marriage-for-papers':
    'Un mariage pour des papiers peut vous lier à une personne inconnue et à une dette. Dans la plupart des pays, ce n’est pas légal non plus.',
  'reason.romance-money':
    'Quelqu’un que vous n’avez jamais vu a besoin de votre argent. Une personne qui vous aime n’en demande pas comme preuve.',
  'reason.love-bombing':
    'Tant d’amour si vite peut être une façon de vous gagner. Un attachement sincère vous laisse du temps.',
  'reason.never-video': 'Il y a toujours une raison de ne pas montrer son visage. Vous ne pouvez pas savoir qui écrit.',

  // names that do not fit
  'reason.brand-impersonation':
    'Le nom est connu, mais l’adresse n’est pas la sienne. Les noms de vraies entreprises ou administrations sont souvent empruntés.',
  'reason.recruiter-identity-mismatch':
    'Le nom, le numéro et l’histoire ne vont pas ensemble. Il y a peut-être une raison simple. Vous pouvez demander.',
  'reason.same-contact-many-ads':
    'Le même contact figure dans beaucoup d’annonces différentes. Cela fait plutôt penser à un groupe qu’à un seul employeur.',
  'reason.contact-marked-before':
    'Vous avez déjà vu ce contact, dans une offre avec des signes qui inquiètent. C’est peut-être un hasard. Prenez votre temps.',
  'reason.text-seen-elsewhere':
    'Vous avez déjà vu presque le même texte, avec un autre lieu. Demandez quel lieu et quel employeur c’est vraiment.',
  'reason.worrying-wording':
    'À eux seuls, ces mots ne prouvent rien. Mais avec ce qui les entoure, ils ressemblent beaucoup à ceux d’offres et de messages qui ont fait du mal. C’est peut-être un hasard.',
  'reason.throwaway-or-spam-style':
    'Le compte est récent, le texte a été beaucoup copié ou un lien cache où il mène. Seul, cela ne prouve rien, mais c’est plus dur à vérifier.',

  // body and family
  'reason.baby-adoption-offer':
    'Personne n’a le droit de payer pour un enfant. Si vous attendez un bébé, il existe de l’aide gratuite, et vous gardez vos droits.',
  'reason.organ-for-cash':
    'Vendre un organe est interdit par la loi et dangereux. Souvent, l’argent promis n’arrive jamais.',
  'reason.surrogate-egg-abroad':
    'Médecins, papiers et argent seraient entre les mains de la personne qui vous recrute. Il vous faut votre propre médecin et votre propre avocat.',

  // families of signs
  'theme.recruitment-lure.name': 'Une promesse tentante',
  'theme.recruitment-lure.reason':
    'On promet beaucoup et on explique peu. De grandes promesses servent souvent à faire décider vite.',
  'theme.vagueness.name': 'Des points à éclaircir',
  'theme.vagueness.reason':
    'Des choses importantes ne sont pas dites : qui, quoi, où ou pour combien. Vous pouvez demander avant de répondre.',
  'theme.vulnerability-targeting.name': 'Qui on cherche',
  'theme.vulnerability-targeting.reason':
    'On cherche des personnes dans une situation difficile. Il peut alors être plus dur de dire non.',
  'theme.contact-evasion.name': 'À l’abri des regards',
  'theme.contact-evasion.reason':
    'On veut vous parler là où personne d’autre ne peut le voir. Une offre honnête n’a pas besoin de se cacher.',
  'theme.movement.name': 'Le voyage',
  'theme.movement.reason':
    'Quelqu’un d’autre décide comment vous voyagez. Assurez-vous de toujours pouvoir rentrer par vos propres moyens.',
  'theme.documents.name': 'Vos papiers',
  'theme.documents.reason': 'Il s’agit de vos papiers ou de vos codes. Ils sont à vous, et vous les gardez.',
  'theme.money-fee.name': 'Vous payez d’abord',
  'theme.money-fee.reason': 'On vous demande de l’argent. C’est le travail qui vous paie, pas l’inverse.',
  'theme.debt.name': 'Une dette',
  'theme.debt.reason': 'Vous leur devriez de l’argent. Une dette peut servir à vous empêcher de partir.',
  'theme.control-isolation.name': 'Le contrôle',
  'theme.control-isolation.reason':
    'Quelqu’un d’autre déciderait de vos journées, de votre téléphone ou de vos proches. C’est à vous d’en décider.',
  'theme.sexualisation.name': 'Votre corps',
  'theme.sexualisation.reason': 'Il s’agit de votre apparence ou d’intimité. Vous pouvez dire non à tout moment.',
  'theme.minors.name': 'Pour les jeunes',
  'theme.minors.reason': 'Arrête-toi un instant. Tu n’as rien fait de mal. Parle à un adulte de confiance.',
  'theme.coercion-threat.name': 'Une menace',
  'theme.coercion-threat.reason':
    'C’est une menace. Seule la personne qui menace est responsable. Des gens peuvent vous aider maintenant.',
  'theme.criminal-task.name': 'Une tâche qui peut vous nuire',
  'theme.criminal-task.reason': 'Vous prendriez le risque pour quelqu’un qui reste caché. Vous pouvez dire non.',
  'theme.dating-grooming.name': 'Une confiance très rapide',
  'theme.dating-grooming.reason':
    'La confiance grandit très vite ici, et on demande quelque chose en échange. Prenez votre temps.',
  'theme.identity-mismatch.name': 'Un nom qui ne colle pas',
  'theme.identity-mismatch.reason':
    'Quelque chose ne colle pas dans l’identité annoncée. Vous pouvez la vérifier par un autre moyen.',
  'theme.structural-metadata.name': 'La façon de publier',
  'theme.structural-metadata.reason': 'De la façon dont c’est publié, il est difficile de savoir qui est derrière.',
  'theme.body-family.name': 'Corps et famille',
  'theme.body-family.reason':
    'On propose de l’argent pour ce que personne n’a le droit d’acheter. Il existe de l’aide gratuite en cas de besoin.',

  // what it may be for; plain names
  'harm.sex_trafficking': 'vendre du sexe sous la contrainte ou le contrôle de quelqu’un',
  'harm.labour_exploitation': 'un travail sans droits ou sans salaire juste',
  'harm.forced_criminality': 'des pressions pour commettre des délits',
  'harm.forced_begging': 'devoir mendier pour quelqu’un',
  'harm.forced_marriage': 'des pressions pour se marier',
  'harm.organ_surrogacy_adoption': 'le commerce de corps ou de bébés',
  'harm.minor_grooming': 'un adulte qui gagne la confiance d’un jeune pour lui faire du mal',
  'harm.sextortion': 'des menaces avec des images privées',
  'harm.job_scam_identity_theft': 'perdre de l’argent ou son identité pour un faux emploi',
  'harm.romance_sugar_scam': 'perdre de l’argent pour quelqu’un qui fait semblant d’aimer',
  'harm.money_mule': 'faire circuler de l’argent pour quelqu’un qui se cache',
};
