/** Easy-read variant of each reason: short sentences, one idea each, hard words explained. */
export const easy: Readonly<Record<string, string>> = {
  // recruitment lure
  'easy.all-expenses-covered':
    'Une personne inconnue veut tout payer. Plus tard, elle peut demander cet argent. Demandez d’abord qui paie, et quoi.',
  'easy.easy-fast-money':
    'On parle d’argent et de belle vie. On ne parle pas du travail. Cela sert souvent à obtenir un oui rapide.',
  'easy.guaranteed-visa-job':
    'Un visa est un papier pour entrer dans un pays. Seul l’État donne des visas. Personne ne peut promettre un visa ou un emploi avant les vérifications.',
  'easy.instant-hire':
    'Le poste est déjà à vous, mais personne ne vous a parlé. Un vrai employeur veut d’abord vous connaître.',
  'easy.pay-for-clicks':
    'Personne ne paie bien pour de bonnes notes ou de bons avis. Au début, on vous donne souvent un peu d’argent. À la fin, c’est souvent vous qui payez.',
  'easy.pay-too-good':
    'Le salaire est bien plus élevé que d’habitude pour ce travail. Un très bon salaire sert souvent à attirer l’attention.',
  'easy.talent-scout':
    'Quelqu’un que vous n’avez jamais vu vous fait des compliments. Cela fait plaisir. Cela sert souvent à obtenir un rendez-vous ou des photos.',
  'easy.unsolicited-job-dm':
    'Vous n’avez pas demandé ce travail. Une personne inconnue vous le propose. Souvent, des milliers de gens reçoivent le même message.',
  'easy.no-experience-no-language':
    'On ne demande ni expérience ni langue. Cela peut être normal. Si le salaire est élevé aussi, vous pouvez demander pourquoi.',

  // vagueness
  'easy.no-written-contract':
    'Un contrat est un papier avec toutes les promesses. Sans contrat, il est difficile de prouver les promesses plus tard. Vous pouvez le demander avant de partir.',
  'easy.terms-switch':
    'Vous avez dit oui. Ensuite, le lieu, le responsable ou le travail a changé. Vous pouvez dire non à tout moment.',
  'easy.unnamed-employer': 'L’offre ne donne ni nom ni adresse. Personne ne peut donc vérifier qui est derrière.',
  'easy.vague-duties':
    'L’offre ne dit pas ce que vous feriez vraiment. Un travail qu’on cache peut se révéler être autre chose.',

  // who it looks for
  'easy.targets-homeless-addiction-disability':
    'On cherche des personnes sans logement, malades ou en situation de handicap. Certains utilisent ces offres pour faire travailler sans payer.',
  'easy.targets-no-ties':
    'On cherche des personnes sans famille ni partenaire. Sans proches, il est plus difficile de trouver de l’aide.',
  'easy.appearance-photos-requested':
    'On demande des photos de votre corps ou vos mesures. La plupart des emplois n’en ont pas besoin. Quelqu’un peut utiliser les photos contre vous.',
  'easy.personal-probing':
    'On demande très tôt avec qui vous vivez. On demande aussi qui est au courant. Cela peut servir à savoir si quelqu’un verrait un problème.',
  'easy.targets-hardship':
    'On parle à des gens qui ont un grand besoin d’argent. Avec ce besoin, il est difficile de dire non. Certains en profitent.',
  'easy.targets-migrants':
    'On cherche des personnes qui viennent d’arriver ou qui n’ont pas de papiers. Au travail, vous avez des droits, même sans papiers. Un droit est une chose que la loi vous donne.',
  'easy.women-young-only':
    'On veut seulement des femmes jeunes. Le travail n’en a pas besoin. Il peut y avoir un autre but.',

  // contact
  'easy.secrecy-demand':
    'On vous demande de n’en parler à personne. Un tel secret protège l’autre personne. Il ne vous protège pas.',
  'easy.secret-chat':
    'On vous demande d’effacer ou de cacher la conversation. Vous n’avez alors rien à montrer si vous cherchez de l’aide.',
  'easy.move-off-platform':
    'On veut vite passer sur une autre application. Ce site ne voit pas ce qui se passe là-bas. Il ne peut rien arrêter là-bas.',
  'easy.obfuscated-contact':
    'On écrit le numéro ou l’application de façon cachée. Cela sert souvent à éviter les contrôles du site.',
  'easy.urgency-pressure':
    'On vous presse. Dans l’urgence, on n’a pas le temps de vérifier ni de demander. Une offre honnête peut attendre un jour.',
  'easy.informal-contact-only':
    'On ne peut répondre que par messages ou sur un portable. C’est courant. C’est aussi difficile à vérifier.',

  // the trip
  'easy.pickup-by-stranger':
    'Une personne inconnue veut venir vous chercher ou vous conduire. Quelqu’un d’autre décide alors où vous allez.',
  'easy.rotation-plaza':
    'Vous changeriez de logement ou de ville toutes les deux ou trois semaines. Il est alors difficile de connaître des gens qui peuvent aider.',
  'easy.tourist-visa-work':
    'Un visa de tourisme sert à visiter un pays. Il ne permet pas d’y travailler. Certains utilisent cela plus tard pour faire peur.',
  'easy.high-risk-destination':
    'Des gouvernements parlent de faux emplois à cet endroit. Le lieu seul ne prouve rien. Alors vérifiez deux fois.',
  'easy.travel-arranged':
    'Quelqu’un d’autre achète le billet et prévoit le voyage. Si vous changez d’avis, rentrer est plus difficile.',

  // papers
  'easy.passport-surrender':
    'Personne n’a le droit de garder votre passeport. Un employeur n’a pas ce droit. Une agence qui trouve du travail non plus.',
  'easy.account-handover':
    'Les mots de passe et les codes sont comme des clés. Ils ouvrent le chemin vers votre argent et votre nom. Aucun employeur n’en a besoin.',
  'easy.fake-documents': 'On vous propose de faux papiers. Si quelqu’un le découvre, c’est à vous qu’on le reprochera.',
  'easy.documents-handled-by-recruiter':
    'Quelqu’un d’autre s’occupe de tous vos papiers. Vous ne savez peut-être pas ce qu’on signe en votre nom. Vous ne savez peut-être pas où sont vos papiers.',
  'easy.id-photo-early':
    'On demande vos papiers ou les données de votre banque. Il n’y a pas encore de vraie offre. Avec ces données, d’autres peuvent ouvrir des comptes à votre nom.',

  // money
  'easy.deposit-to-unlock':
    'Vous devez verser de l’argent avant de pouvoir en retirer. Un travail vous paie. Il ne vous demande pas de payer.',
  'easy.allowance-verification-fee':
    'Vous devez payer un peu pour recevoir beaucoup. Souvent, la grosse somme n’arrive jamais.',
  'easy.crypto-giftcard-payment':
    'On vous demande de payer d’une façon spéciale. Personne ne peut récupérer cet argent. C’est pour cela qu’on le demande.',
  'easy.fake-check-equipment':
    'Vous recevez de l’argent et devez en envoyer une partie. Souvent, l’argent reçu se révèle faux. Vous avez alors envoyé votre propre argent.',
  'easy.upfront-fee':
    'Vous devez payer pour avoir le travail. Les règles justes disent que l’employeur paie. La personne qui cherche du travail ne paie pas.',

  // debt
  'easy.debt-owed':
    'Devoir de l’argent ne vous oblige jamais à rester ou à travailler. Vous pouvez partir. Des lignes d’aide gratuites peuvent vous aider à le faire.',
  'easy.exit-penalty':
    'Vous auriez à payer si vous partez plus tôt. Souvent, la loi ne le permet pas. Quelqu’un peut le vérifier gratuitement.',
  'easy.gifts-then-debt':
    'D’abord, on vous offre des cadeaux. Ensuite, on dit que vous devez quelque chose. Un cadeau est un cadeau, et vous ne devez rien.',
  'easy.pay-later-from-wages':
    'Vous auriez une dette avant le premier jour. Une dette est de l’argent que vous devez. Quelqu’un peut l’utiliser pour vous empêcher de partir.',
  'easy.wage-withheld':
    'Quelqu’un peut garder votre salaire pour vous faire rester. Votre salaire est à vous. Vous devez le recevoir le jour convenu.',
  'easy.pay-below-minimum':
    'La loi dit combien on doit vous payer au moins. Ce salaire semble plus bas. Vous avez droit au moins à cette somme.',

  // control
  'easy.no-leaving-alone':
    'Personne n’a le droit de vous enfermer. Personne n’a le droit de décider quand vous sortez. La loi l’interdit.',
  'easy.isolate-from-people':
    'On veut que vous ne voyiez plus votre famille et vos proches. Ce sont eux qui remarqueraient un problème.',
  'easy.location-tracking': 'On veut savoir à tout moment où vous êtes. Une personne qui vous aime n’en a pas besoin.',
  'easy.management-account-control':
    'D’autres géreraient votre compte. Ils garderaient une grande part de l’argent. Partir peut alors être difficile et coûter cher.',
  'easy.phone-restriction':
    'On garderait ou on contrôlerait votre téléphone. Sans téléphone, vous ne pouvez appeler personne. Un travail normal n’a pas besoin de cela.',
  'easy.accommodation-tied':
    'Une seule personne déciderait de votre travail, de votre lit et de votre retour. Il est alors difficile de partir.',
  'easy.excessive-availability':
    'Il n’y a ni pauses ni jours libres. La loi vous donne du temps de repos. Avec la fatigue, il est plus difficile de partir.',

  // bodies
  'easy.euphemistic-companionship':
    'On parle de compagnie, pas d’une tâche. Tenir compagnie, c’est passer du temps avec quelqu’un. Dans ces emplois, des clients attendent souvent plus.',
  'easy.hostess-commission':
    'Dans ce travail, la paie dépend souvent de ce que les clients boivent avec vous. Certains clients attendent alors davantage de vous.',
  'easy.lingerie-casting':
    'Un vrai essai de modèle ne commence pas par des photos en sous-vêtements. Il ne commence pas non plus avec une personne inconnue. D’autres peuvent garder et vendre ces photos.',
  'easy.sex-for-rent':
    'On propose une chambre ou de l’aide contre de l’intimité ou du sexe. Ce n’est pas de l’aide. Vous ne devez votre corps à personne.',
  'easy.adult-content-recruit':
    'Certaines entreprises gardent les images et l’argent. Si vous y pensez, décidez sans hâte. Gardez des comptes qui sont seulement à vous.',
  'easy.intimacy-denial':
    'On dit que personne ne demande de caresses ni de sexe. Il est normal de se demander pourquoi il faut le dire.',
  'easy.massage-cover':
    'Certains massages se font sans formation, la nuit ou dans un appartement privé. Souvent, c’est autre chose. Un vrai salon a une adresse et une autorisation officielle.',
  'easy.sugar-terms':
    'Ces mots veulent dire de l’argent contre de la compagnie. Entre adultes, chacun choisit. C’est différent avec des frais, un voyage ou un secret.',

  // young people
  'easy.age-probe-secrecy':
    'Quelqu’un te demande ton âge et veut un secret. Tu n’as rien fait de mal. Parle à un adulte de confiance.',
  'easy.image-request-young':
    'Rien ne t’oblige à envoyer des photos de toi. Arrête-toi là et parle à un adulte de confiance. Ce n’est pas ta faute.',
  'easy.minor-acceptable':
    'Ce n’est pas pour les moins de 18 ans. L’âge compte, même si quelqu’un dit le contraire. Parle à un adulte de confiance.',
  'easy.gaming-gift-lure':
    'Dans un jeu, un cadeau se paie souvent plus tard. Tu peux dire non. Parles-en à un adulte de confiance.',

  // threats
  'easy.family-threat':
    'La loi punit les menaces contre votre famille. Seule la personne qui menace est responsable. La police peut protéger votre famille.',
  'easy.sextortion-threat':
    'La loi punit les menaces de montrer vos images. Payer n’y met pas fin. Il existe de l’aide, et ce n’est pas votre faute.',
  'easy.authorities-threat':
    'On dit que la police vous punira. Les personnes forcées ont des droits, même sans papiers. Une ligne d’aide peut vous expliquer les vôtres sans votre nom.',

  // tasks
  'easy.bank-account-use':
    'Des inconnus veulent faire passer de l’argent par votre compte. La banque et la police voient votre nom. Elles ne voient pas leur nom.',
  'easy.identity-for-rent':
    'On veut ouvrir quelque chose à votre nom, par exemple un compte. Vous devrez répondre de ce que d’autres en font.',
  'easy.violence-missions':
    'On vous paie pour casser ou pour blesser. L’autre personne reste loin. C’est vous qui vous faites prendre.',
  'easy.begging-collecting':
    'Si vous devez rapporter de l’argent chaque jour, vous travaillez pour quelqu’un d’autre. Personne n’a le droit de vous punir pour cela.',
  'easy.courier-no-questions':
    'Vous porteriez une chose sans avoir le droit de regarder dedans. Elle est peut-être interdite. Alors c’est vous qui la transportez.',
  'easy.reship-packages':
    'Des colis pour des inconnus arriveraient chez vous. Souvent, quelqu’un les a payés avec des cartes volées. L’adresse sur les colis est la vôtre.',
  'easy.scam-call-centre':
    'Le travail consiste à convaincre des gens par messages ou par téléphone. Certains de ces lieux trompent les gens appelés. Certains empêchent le personnel de partir.',

  // love and trust
  'easy.push-to-sell':
    'L’amour ne demande pas de gagner de l’argent avec son corps. Vous pouvez dire non aujourd’hui. Vous pouvez aussi dire non plus tard.',
  'easy.future-abroad':
    'De grands projets dans un autre pays arrivent très vite. Loin de chez vous, vous dépendriez d’une seule personne.',
  'easy.intimate-image-request':
    'Vous ne connaissez pas encore bien cette personne. Quelqu’un peut utiliser vos photos pour faire pression. Vous n’avez rien à prouver avec une photo.',
  'easy.invest-together':
    'Quelqu’un rencontré en ligne vous apprend à gagner de l’argent. Souvent, le site est à cette personne. Vous ne pouvez alors plus retirer l’argent.',
  'easy.marriage-for-papers':
    'Un mariage pour des papiers peut vous lier à une personne inconnue. Il peut aussi vous laisser une dette. Dans la plupart des pays, la loi ne le permet pas.',
  'easy.romance-money':
    'Quelqu’un que vous n’avez jamais vu a besoin de votre argent. Une personne qui vous aime n’en demande pas comme preuve.',
  'easy.love-bombing':
    'Tant d’amour si vite peut être une façon de vous gagner. Un attachement sincère vous laisse du temps.',
  'easy.never-video':
    'Il y a toujours une raison de ne pas montrer son visage. Vous ne pouvez donc pas savoir qui écrit.',

  // names that do not fit
  'easy.brand-impersonation':
    'Le nom est connu, mais l’adresse n’est pas la sienne. Souvent, d’autres utilisent les noms de vraies entreprises ou administrations.',
  'easy.recruiter-identity-mismatch':
    'Le nom, le numéro et l’histoire ne vont pas ensemble. Il y a peut-être une raison simple. Vous pouvez demander.',
  'easy.same-contact-many-ads':
    'Beaucoup d’annonces différentes ont le même contact. Il y a peut-être un groupe derrière, et pas un seul employeur.',
  'easy.contact-marked-before':
    'Vous avez déjà vu ce contact, dans une offre avec des signes qui inquiètent. C’est peut-être un hasard. Prenez votre temps.',
  'easy.text-seen-elsewhere':
    'Vous avez déjà vu presque le même texte, avec un autre lieu. Demandez quel est le lieu. Demandez qui est l’employeur.',
  'easy.worrying-wording':
    'Cela ressemble à des offres qui ont fait du mal. Surtout ces mots. C’est peut-être un hasard. Prenez votre temps et demandez.',
  'easy.throwaway-or-spam-style':
    'Le compte est récent, le texte est copié ou un lien cache quelque chose. Cela seul ne prouve rien. Mais c’est plus dur à vérifier.',

  // body and family
  'easy.baby-adoption-offer':
    'Personne n’a le droit de payer pour un enfant. Si vous attendez un bébé, il existe de l’aide gratuite. Vous gardez vos droits.',
  'easy.organ-for-cash':
    'Un organe est une partie dans le corps, comme un rein. Vendre un organe est dangereux, et la loi l’interdit. Souvent, l’argent promis n’arrive jamais.',
  'easy.surrogate-egg-abroad':
    'La personne qui vous cherche gérerait aussi les médecins, les papiers et l’argent. Il vous faut votre propre médecin et votre propre avocat. Un avocat connaît la loi et vous aide.',
};
