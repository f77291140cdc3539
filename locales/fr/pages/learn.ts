import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the learn pages, also read on paper. No placeholders. Every story is invented. `.line` is the one line under a title,
 * `.myth.N` is what people say and `.myth.N.true` the kind answer. What stands where is in `lib/domain/learn.ts`.
 */
const learn: Catalogue = {
  'learn.title': 'Bon à savoir',
  'learn.intro':
    'Des pages courtes à lire, à imprimer ou à montrer à quelqu’un. Prenez ce qui vous aide. Laissez le reste.',
  'learn.all': 'Tous les sujets',
  'learn.print': 'Imprimer cette page',
  'learn.paper.call': 'Quelqu’un à appeler :',
  'learn.signs.title': 'À quoi cela peut ressembler',
  'learn.signs.note':
    'Un signe seul ne veut souvent rien dire. S’il y en a plusieurs, mieux vaut regarder de plus près.',
  'learn.story.title': 'Une histoire',
  'learn.story.note': 'Cette histoire est inventée. Des choses comme celle-ci arrivent à beaucoup de gens.',
  'learn.steps.title': 'Ce qu’on peut faire',
  'learn.myths.title': 'Ce qu’on entend dire, et ce qui est vrai',
  'learn.sources.title': 'D’où cela vient',
  'learn.sources.note': 'Les mots sont les nôtres. Les signes viennent d’ici :',
  'learn.next.title': 'Et maintenant ?',
  'learn.next.text':
    'On peut parler à quelqu’un, juste pour demander. Pas besoin d’avoir la certitude que quelque chose ne va pas.',
  'learn.help': 'En parler à quelqu’un',
  'learn.self-check': 'Regarder pas à pas ce qui se passe',
  'learn.practice': 'S’exercer avec des offres inventées',

  'learn.work-abroad.title': 'Un travail dans un autre pays',
  'learn.work-abroad.line':
    'C’est bien payé, et le voyage est offert. Puis votre passeport n’est plus là, et vous devez de l’argent.',
  'learn.work-abroad.sign.1': 'Le salaire est élevé. On ne demande ni formation ni langue.',
  'learn.work-abroad.sign.2': 'On paie le voyage et le lit. Plus tard, on dit que vous devez rembourser.',
  'learn.work-abroad.sign.3': 'Vous devez payer pour avoir le travail : la place, les papiers ou un test.',
  'learn.work-abroad.sign.4':
    'Quelqu’un garde votre passeport ou votre téléphone, « pour le bureau » ou « pour ne pas le perdre ».',
  'learn.work-abroad.sign.5':
    'Il n’y a pas de contrat, ou vous ne pouvez pas le lire, ou on vous en donne un autre à l’arrivée.',
  'learn.work-abroad.sign.6': 'On ne vous laisse pas sortir sans quelqu’un, appeler chez vous ni parler du travail.',
  'learn.work-abroad.story':
    'Julien a vu une annonce pour une ferme à l’étranger. Le car était payé, le lit aussi. Le premier jour, le patron a pris tous les passeports, « pour le bureau ». Il a dit que le car, le lit et les gants coûtaient 1400 euros. Pas de paie avant d’avoir remboursé. Chaque semaine, la liste s’allongeait. Un soir, dans un magasin, il a vu une carte avec un numéro. Il a appelé, juste pour demander. La femme parlait sa langue. Elle a dit que personne ne peut garder son passeport, et qu’il était libre de partir. Deux jours après, il est parti avec trois autres. L’équipe de la ligne les attendait. Il a récupéré son passeport et une partie de sa paie. Aujourd’hui, il travaille dans une autre ferme. Cette fois, il a pu lire le contrat.',
  'learn.work-abroad.step.1':
    'Avant de partir, demandez par écrit le nom de l’entreprise, le travail, les horaires et la paie.',
  'learn.work-abroad.step.2':
    'Cherchez vous-même l’entreprise. Appelez le numéro que vous trouvez, pas celui qu’on vous a donné.',
  'learn.work-abroad.step.3':
    'Gardez votre passeport sur vous. On peut le regarder et le copier. On ne peut pas le garder.',
  'learn.work-abroad.step.4':
    'Laissez l’adresse à un proche. Choisissez ensemble un mot qui veut dire « j’ai besoin d’aide ».',
  'learn.work-abroad.step.5':
    'Vous y êtes déjà ? Notez chaque jour vos heures et votre paie, et appelez une ligne d’aide. Vous pouvez demander sans papiers et sans donner votre nom.',
  'learn.work-abroad.myth.1': 'Tu nous dois de l’argent, alors tu dois rester.',
  'learn.work-abroad.myth.1.true':
    'Personne n’a le droit de vous retenir pour une dette. Vous pouvez partir et parler de l’argent plus tard, avec quelqu’un de votre côté.',
  'learn.work-abroad.myth.2': 'Tu n’as pas de papiers, alors personne ne t’aidera.',
  'learn.work-abroad.myth.2.true':
    'Beaucoup de lignes aident les gens, avec ou sans papiers. Elles n’ont pas besoin de savoir votre nom.',
  'learn.work-abroad.myth.3': 'Tu as dit oui, donc c’est ta faute.',
  'learn.work-abroad.myth.3.true': 'Vous avez dit oui à un bon travail. Vous n’avez pas dit oui à cela.',

  'learn.someone-in-love.title': 'Quand l’amour va très vite',
  'learn.someone-in-love.line':
    'Un grand amour, de grands cadeaux, de grands projets. Puis on vous demande quelque chose qui vous gêne.',
  'learn.someone-in-love.sign.1':
    'Cette personne dit « je t’aime » au bout de quelques jours. Elle vous écrit jour et nuit.',
  'learn.someone-in-love.sign.2':
    'Elle vous fait des cadeaux et paie des choses. Plus tard, elle dit que vous lui devez quelque chose.',
  'learn.someone-in-love.sign.3':
    'Elle veut vite que vous veniez vivre près d’elle, dans une autre ville ou un autre pays.',
  'learn.someone-in-love.sign.4':
    'Elle dit du mal de vos amis et de votre famille, ou votre histoire doit rester secrète.',
  'learn.someone-in-love.sign.5':
    'Puis l’argent manque, et c’est à vous d’en gagner : en dansant, avec des photos ou avec votre corps.',
  'learn.someone-in-love.sign.6':
    'Si vous dites non, elle devient froide ou se fâche. Ou elle vous fait peur, ou elle parle de votre famille.',
  'learn.someone-in-love.story':
    'Camille venait d’arriver en ville quand Léo lui a écrit. Il était tendre et drôle. Après une semaine, il l’appelait l’amour de sa vie. Il lui a offert un téléphone et un billet, et elle est partie vivre dans son pays. Puis il a dit qu’il avait des dettes. Si elle l’aimait, elle sortirait avec des hommes qui paient, juste un mois. Elle a pleuré. Pendant des jours, il ne lui a plus parlé. Camille pensait que personne ne comprendrait. Une nuit, elle a écrit au tchat d’une ligne d’aide. La femme qui répondait ne l’a pas jugée. Elles ont fait un plan, pas à pas. Un matin, Léo était sorti. Elle a pris ses papiers et est partie. Quelqu’un de la ligne l’attendait. Aujourd’hui, elle vit chez sa sœur. Elle apprend le métier d’infirmière, et elle rit de nouveau.',
  'learn.someone-in-love.step.1': 'Ralentissez. Une personne qui vous aime peut attendre.',
  'learn.someone-in-love.step.2':
    'Parlez de cette personne à des amis. Faites-les se rencontrer avant de partir où que ce soit.',
  'learn.someone-in-love.step.3': 'Gardez votre téléphone, vos papiers et assez d’argent pour rentrer chez vous.',
  'learn.someone-in-love.step.4':
    'Vous avez le droit de dire non. Même après un oui. Même si on vous a payé des choses.',
  'learn.someone-in-love.step.5':
    'Si vous voulez partir, préparez d’abord le départ avec une ligne d’aide. Elle connaît des lieux où dormir.',
  'learn.someone-in-love.myth.1': 'Si tu m’aimais, tu le ferais.',
  'learn.someone-in-love.myth.1.true': 'L’amour ne demande pas de faire des choses qui font mal.',
  'learn.someone-in-love.myth.2': 'C’est toi qui as voulu venir, alors personne ne te croira.',
  'learn.someone-in-love.myth.2.true':
    'Sur les lignes d’aide, on sait comment cela se passe. On l’entend souvent, et on écoute.',
  'learn.someone-in-love.myth.3': 'Moi, cela ne m’arrivera jamais.',
  'learn.someone-in-love.myth.3.true':
    'Cela arrive à toutes sortes de gens. Qui fait cela l’a déjà fait avant. Vous, non.',

  'learn.pictures.title': 'Des menaces avec des images',
  'learn.pictures.line':
    'Quelqu’un a une image privée de vous. Maintenant, cette personne veut de l’argent ou d’autres images.',
  'learn.pictures.sign.1':
    'Quelqu’un que vous ne connaissez pas est très gentil, et la conversation devient vite intime.',
  'learn.pictures.sign.2': 'Très vite, on veut passer sur une autre application, ou en appel vidéo.',
  'learn.pictures.sign.3': 'On vous envoie d’abord une image privée, et on en veut une en retour.',
  'learn.pictures.sign.4': 'Puis on vous montre la liste de vos amis, et on dit que tous vont recevoir votre image.',
  'learn.pictures.sign.5':
    'On veut de l’argent, des cartes cadeaux, d’autres images ou un rendez-vous. On vous laisse très peu de temps.',
  'learn.pictures.sign.6':
    'Parfois, l’image n’est pas réelle. Un ordinateur l’a fabriquée avec vos photos de tous les jours.',
  'learn.pictures.story':
    'Thomas, 24 ans, a rencontré une femme dans une application. Ils ont continué dans une autre, et il lui a envoyé une image. Une minute plus tard, tout avait changé. Il a reçu la liste de ses amis. Il avait une heure pour payer 300 euros. Thomas en a payé 50. Puis on en voulait 500. Il se sentait mal et n’a pas dormi. Le matin, il l’a dit à son frère. Son frère n’a pas ri. Ils ont fait des captures d’écran et n’ont plus répondu. Ils ont signalé le compte et l’ont bloqué. Puis un service gratuit les a aidés à arrêter les images. Thomas a caché sa liste d’amis. D’autres menaces sont arrivées, et il n’a pas répondu. Puis plus rien. « Le pire, c’était cette nuit tout seul, dit-il. Si seulement je l’avais réveillé. »',
  'learn.pictures.step.1': 'Ne payez pas, et n’envoyez plus rien. À ceux qui paient, on redemande souvent.',
  'learn.pictures.step.2': 'Ne répondez plus. Vous ne devez aucune réponse.',
  'learn.pictures.step.3':
    'Gardez la conversation, avec le nom, le numéro et les menaces. Elle montre ce qu’on vous a fait.',
  'learn.pictures.step.4': 'Parlez-en à une personne aujourd’hui. Vous n’avez pas à montrer l’image.',
  'learn.pictures.step.5':
    'Signalez le compte, puis bloquez-le. Des services gratuits aident à arrêter les images : Take It Down si vous y aviez moins de 18 ans, StopNCII si vous étiez adulte.',
  'learn.pictures.myth.1': 'Paie une fois, et c’est fini.',
  'learn.pictures.myth.1.true':
    'À ceux qui paient, on redemande souvent. Si vous avez payé, vous pouvez encore arrêter.',
  'learn.pictures.myth.2': 'C’est ta faute. C’est toi qui l’as envoyée.',
  'learn.pictures.myth.2.true':
    'Vous avez fait confiance, et on vous a menti. Ce qui est mal, c’est ce qu’on vous fait, pas vous.',
  'learn.pictures.myth.3': 'Si les gens la voient, ta vie est finie.',
  'learn.pictures.myth.3.true':
    'Ce soir, on peut avoir cette impression. Ensuite, cela va mieux. Beaucoup de gens ont vécu cela, et personne n’a à passer cette nuit sans aide.',

  'learn.young-people.title': 'Un nouvel ami en ligne',
  'learn.young-people.line':
    'Pour toi, si tu as de 11 à 17 ans. Sur les jeux, les conversations, les cadeaux et les secrets.',
  'learn.young-people.sign.1': 'Cette personne dit qu’elle a ton âge. Mais sa caméra ne marche jamais.',
  'learn.young-people.sign.2':
    'Elle te donne des pièces, des skins ou des cadeaux. Ensuite, elle veut quelque chose en échange.',
  'learn.young-people.sign.3': 'Elle veut parler dans une autre application, où personne d’autre ne peut le voir.',
  'learn.young-people.sign.4': 'Elle dit : « Ne le dis pas à tes parents. Ils ne comprendraient pas. »',
  'learn.young-people.sign.5': 'Elle demande s’il y a quelqu’un avec toi, où tu habites ou dans quelle école tu vas.',
  'learn.young-people.sign.6': 'Elle demande des photos de toi. Ou elle dit que tu pourrais devenir mannequin ou star.',
  'learn.young-people.story':
    'Lina a 12 ans. Dans un jeu, elle a rencontré « Enzo, 13 ». Il lui donnait des pièces, et ils se parlaient chaque soir. Personne ne la comprenait comme lui. Puis il a voulu une autre application, en secret. Il a demandé si elle était seule chez elle. Il voulait une photo. Lina ne voulait pas. Il a écrit : « Après tout ce que je t’ai donné ? » Elle avait mal au ventre. Elle l’a dit à sa grande cousine, qui ne s’est pas fâchée. Elles l’ont dit à sa mère, qui a répondu : « C’est bien que tu m’en parles. » Elles ont gardé la conversation et sont allées à la police. Enzo était adulte. Il écrivait aussi à d’autres enfants. Maintenant, il ne peut plus. Lina joue toujours, avec des amis de sa classe.',
  'learn.young-people.step.1': 'Tu peux arrêter de répondre à tout moment. Pas besoin de t’excuser.',
  'learn.young-people.step.2': 'Tu n’as rien à donner en échange. Un cadeau est un cadeau.',
  'learn.young-people.step.3':
    'Parle à un adulte de confiance : à la maison, à l’école, dans ton club. Ou appelle une ligne pour les jeunes. Tu n’as rien fait de mal.',
  'learn.young-people.step.4':
    'Garde la conversation. Ne l’envoie pas à d’autres. Puis bloque et signale le compte dans l’application.',
  'learn.young-people.step.5': 'Quelqu’un d’internet veut te voir ? N’y va jamais sans un adulte avec toi.',
  'learn.young-people.myth.1': 'Tu as pris les cadeaux, alors tu me dois quelque chose.',
  'learn.young-people.myth.1.true': 'Tu ne dois rien. Un vrai cadeau est gratuit.',
  'learn.young-people.myth.2': 'Si tu en parles, tu auras des ennuis.',
  'learn.young-people.myth.2.true': 'On te dit ça par peur que tu en parles. Tu n’as rien fait de mal.',
  'learn.young-people.myth.3': 'On est meilleurs amis. C’est pour ça que c’est un secret.',
  'learn.young-people.myth.3.true': 'Un vrai ami n’est pas gêné que ta famille sache qui il est.',

  'learn.easy-money.title': 'De l’argent facile pour un petit travail',
  'learn.easy-money.line':
    'Faire passer de l’argent. Renvoyer un colis. Travailler très loin. Cela peut vous mêler à un délit.',
  'learn.easy-money.sign.1':
    'De l’argent arrive sur votre compte, et vous l’envoyez ailleurs. Vous pouvez en garder une partie.',
  'learn.easy-money.sign.2': 'Quelqu’un veut utiliser votre carte bancaire, vos codes ou un compte à votre nom.',
  'learn.easy-money.sign.3': 'Vous allez chercher des colis ou vous les renvoyez, sans savoir ce qu’il y a dedans.',
  'learn.easy-money.sign.4':
    'On appelle cela une « mission » ou une « livraison ». C’est payé le jour même, et personne ne demande qui vous êtes.',
  'learn.easy-money.sign.5': 'On vous paie l’avion pour un travail de bureau très loin. En route, le lieu change.',
  'learn.easy-money.sign.6':
    'D’abord, on vous donne des vêtements, un téléphone ou de la drogue. Ensuite, vous avez une dette et vous devez travailler pour la payer.',
  'learn.easy-money.story':
    'Hugo avait besoin d’argent pour son permis. Dans un groupe, il a trouvé un travail : recevoir de l’argent, en garder un dixième, envoyer le reste. Cela ressemblait à du travail de bureau. Les premiers 900 euros sont arrivés. Alors il a lu qui les envoyait : une femme qu’il ne connaissait pas. Elle avait écrit : « Pour mon petit-fils ». Quelque chose n’allait pas. Le chef a écrit : « Envoie, ou c’est toi qui paies. » Hugo n’a rien envoyé. Il avait les mains froides. Il a appelé sa banque et tout raconté. La banque a bloqué l’argent, et la femme l’a récupéré. Puis il a appelé une ligne d’aide, et quelqu’un est allé avec lui à la police. Avoir appelé si tôt a compté en sa faveur. Aujourd’hui, il raconte cette histoire dans son ancien lycée.',
  'learn.easy-money.step.1': 'Ne faites pas suivre l’argent. Laissez-le où il est et appelez votre banque.',
  'learn.easy-money.step.2': 'Ne donnez à personne votre carte, vos codes ni votre pièce d’identité.',
  'learn.easy-money.step.3': 'Ne transportez rien si vous ne savez pas ce qu’il y a dedans.',
  'learn.easy-money.step.4':
    'C’est déjà fait ? Arrêtez, gardez les conversations et demandez vite de l’aide. Si on vous l’a fait faire de force, dites-le. Dans beaucoup de pays, la loi protège les personnes forcées.',
  'learn.easy-money.step.5':
    'Vous êtes loin et vous ne pouvez pas partir ? Appelez l’ambassade de votre pays ou une ligne d’aide.',
  'learn.easy-money.myth.1': 'C’est légal. Tu aides seulement à faire des paiements.',
  'learn.easy-money.myth.1.true':
    'Les vraies entreprises ont leurs propres comptes. Faire passer de l’argent volé peut être un délit, même sans avoir demandé d’où il vient.',
  'learn.easy-money.myth.2': 'Maintenant, tu es dedans. Tu ne peux plus sortir.',
  'learn.easy-money.myth.2.true': 'Si, c’est possible. Plus vite vous en parlez à quelqu’un, mieux c’est pour vous.',
  'learn.easy-money.myth.3': 'Les jeunes ne risquent rien.',
  'learn.easy-money.myth.3.true':
    'La banque peut fermer votre compte, et la police peut venir vous voir. C’est pour cela qu’on le fait faire à d’autres.',

  'learn.task-and-fee-jobs.title': 'Des emplois où vous payez d’abord',
  'learn.task-and-fee-jobs.line':
    'De petites tâches, des frais, une photo de votre pièce d’identité. À la fin, il n’y a pas d’emploi.',
  'learn.task-and-fee-jobs.sign.1':
    'Vous n’avez rien demandé, et un message arrive : un gros salaire pour une heure ou deux par jour, depuis chez vous.',
  'learn.task-and-fee-jobs.sign.2':
    'Vous faites de petites tâches sur votre téléphone : aimer, noter, cliquer. Le premier paiement arrive vraiment.',
  'learn.task-and-fee-jobs.sign.3':
    'Puis vous devez verser de l’argent, pour avoir de meilleures tâches ou pour retirer le vôtre.',
  'learn.task-and-fee-jobs.sign.4': 'Vous devez payer une formation, un uniforme, une visite médicale ou un visa.',
  'learn.task-and-fee-jobs.sign.5':
    'On veut une photo de votre pièce d’identité ou vos codes bancaires avant tout contrat.',
  'learn.task-and-fee-jobs.sign.6':
    'On utilise le nom d’une entreprise connue, mais l’adresse e-mail n’est pas la sienne.',
  'learn.task-and-fee-jobs.story':
    'Aurélie était à la maison avec deux jeunes enfants. Une femme lui a écrit : aimer des vidéos, 80 euros par jour. Le premier jour, Aurélie a reçu 12 euros. C’était vrai. Le lendemain, elle a dû verser 30 pour de meilleures tâches, et 45 sont revenus. Puis 200, puis 600. Sur l’écran, la somme montait. Pour la retirer, il fallait payer une taxe. Le soir, elle en a parlé à sa voisine, qui a dit : « Un travail te paie. Toi, tu ne le paies pas. » Aurélie a vite appelé sa banque. Le dernier paiement a pu être arrêté. Le reste était perdu. Mais elle a gardé les conversations et est allée à la police. Aujourd’hui, elle travaille trois jours par semaine dans un vrai magasin. Sa première fiche de paie est sur le frigo.',
  'learn.task-and-fee-jobs.step.1': 'Ne payez jamais pour recevoir votre paie.',
  'learn.task-and-fee-jobs.step.2':
    'Cherchez vous-même l’entreprise. Appelez et demandez si cet emploi existe vraiment.',
  'learn.task-and-fee-jobs.step.3':
    'N’envoyez pas de photo de votre pièce d’identité avant d’avoir un contrat. Écrivez sur la copie pour qui elle est.',
  'learn.task-and-fee-jobs.step.4':
    'Vous avez payé ? Appelez votre banque aujourd’hui. Certains paiements peuvent être arrêtés dans les premières heures.',
  'learn.task-and-fee-jobs.step.5':
    'Vous avez envoyé votre pièce d’identité ? Prévenez la police et votre banque. Surveillez les factures et les crédits qui ne sont pas à vous.',
  'learn.task-and-fee-jobs.myth.1': 'Verse encore une fois, et tu récupères tout.',
  'learn.task-and-fee-jobs.myth.1.true':
    'La somme sur l’écran n’est pas de l’argent. Vous pouvez arrêter maintenant et garder ce qui vous reste.',
  'learn.task-and-fee-jobs.myth.2': 'Toutes les entreprises font payer pour un emploi.',
  'learn.task-and-fee-jobs.myth.2.true':
    'Une entreprise honnête ne prend pas d’argent pour un emploi. Dans beaucoup de pays, la loi le dit aussi.',
  'learn.task-and-fee-jobs.myth.3': 'Il faut être bête pour y croire.',
  'learn.task-and-fee-jobs.myth.3.true':
    'Des étudiants, des profs et des employés de banque ont payé aussi. C’est fait pour avoir l’air vrai.',

  'learn.love-and-money.title': 'L’amour, l’argent et les grandes promesses',
  'learn.love-and-money.line':
    'Vous n’avez jamais vu cette personne. Elle a besoin d’argent, ou elle veut vous rendre riche, ou elle veut vous payer.',
  'learn.love-and-money.sign.1':
    'Vous vous écrivez chaque jour, mais vous ne vous voyez jamais. Il y a toujours un empêchement.',
  'learn.love-and-money.sign.2': 'Cette personne est loin : sur un bateau, à l’armée, médecin dans un autre pays.',
  'learn.love-and-money.sign.3': 'Puis elle a besoin d’argent : pour un billet, pour un médecin, pour un colis.',
  'learn.love-and-money.sign.4':
    'Elle vous montre comment devenir riche très vite, et une application où votre argent semble grandir.',
  'learn.love-and-money.sign.5':
    'Quelqu’un propose de vous payer chaque semaine pour votre temps. D’abord, vous payez des frais, ou vous envoyez ailleurs une partie de l’argent.',
  'learn.love-and-money.sign.6':
    'On veut des cartes cadeaux, de la monnaie d’internet ou des paiements que personne ne peut annuler.',
  'learn.love-and-money.story':
    'Françoise vivait seule depuis deux ans quand Robert lui a écrit. Il travaillait sur un bateau, disait-il. Pendant quatre mois, ils se sont écrit chaque matin. Puis il a perdu sa carte et il lui fallait 800 euros. Elle les a envoyés. Puis un colis, puis un médecin. Il lui a montré une application où son argent avait doublé. Françoise est allée à la banque pour transférer toutes ses économies. Au guichet, un jeune homme a demandé : « Vous l’avez déjà rencontré ? » D’abord, elle s’est fâchée. Puis elle a appelé sa nièce. Elles ont cherché la photo de Robert sur internet. Elle y était, avec un autre nom. La peine a duré longtemps. Mais ses économies sont toujours là. Elle chante dans une chorale. Chaque mois, elle raconte son histoire, pour que d’autres se sentent moins seuls.',
  'learn.love-and-money.step.1':
    'N’envoyez pas d’argent à quelqu’un que vous n’avez jamais vu. Demandez un appel vidéo, aujourd’hui.',
  'learn.love-and-money.step.2':
    'Cherchez sa photo avec une recherche d’images. Regardez si elle existe avec un autre nom.',
  'learn.love-and-money.step.3': 'Parlez-en à une personne qui n’y est pas mêlée. À deux, on voit mieux.',
  'learn.love-and-money.step.4':
    'N’acceptez pas son argent, et n’en faites pas suivre. Il vient peut-être de quelqu’un d’autre.',
  'learn.love-and-money.step.5':
    'Vous avez payé ? Appelez votre banque aujourd’hui et gardez les conversations. Si quelqu’un demande des frais pour récupérer votre argent, ne payez pas cela non plus.',
  'learn.love-and-money.myth.1': 'Si tu m’aimais, tu m’aiderais.',
  'learn.love-and-money.myth.1.true': 'Une personne qui vous aime n’a pas besoin de vos économies.',
  'learn.love-and-money.myth.2': 'Je paie pour toi, alors tu fais ce que je dis.',
  'learn.love-and-money.myth.2.true':
    'Personne ne peut acheter le droit de décider pour vous. Vous pouvez arrêter à tout moment.',
  'learn.love-and-money.myth.3': 'Il faut être vieux et seul pour y croire.',
  'learn.love-and-money.myth.3.true':
    'Cela arrive à tout âge. On écrit à beaucoup de gens, et on trouve ce que chacun espère.',

  'learn.people-used.title': 'Quand d’autres décident pour vous',
  'learn.people-used.line':
    'Vous devez mendier pour d’autres, ou vous marier, ou donner une partie de votre corps ou un enfant.',
  'learn.people-used.sign.1': 'Vous devez mendier ou vendre dans la rue, et quelqu’un prend l’argent chaque soir.',
  'learn.people-used.sign.2':
    'On prépare un mariage pour vous. Personne ne vous demande votre avis, ou vous n’avez pas le droit de dire non.',
  'learn.people-used.sign.3':
    'Quelqu’un vous paie pour épouser une personne que vous ne connaissez pas, pour des papiers.',
  'learn.people-used.sign.4': 'Quelqu’un propose de l’argent pour un rein. On dit que c’est légal et facile.',
  'learn.people-used.sign.5':
    'Vous allez à l’étranger pour porter un enfant ou donner des ovules, et on garde votre passeport.',
  'learn.people-used.sign.6': 'Vous attendez un bébé, et quelqu’un veut vous donner de l’argent pour l’avoir.',
  'learn.people-used.story':
    'Alain avait perdu son logement, et marchait avec une canne. Un couple lui a parlé d’une chambre chauffée dans un autre pays, « et d’un peu de travail ». Le travail, c’était mendier, assis devant un magasin. Chaque soir, le couple prenait l’argent. Trop peu, et pas de dîner. Le couple gardait aussi sa carte d’identité. Un jour, une femme du magasin s’est assise près de lui. « Comment allez-vous ? » Personne ne le lui avait demandé depuis des semaines. Elle lui a donné un numéro et prêté son téléphone. Il a parlé une heure. Le lendemain, deux personnes sont venues le chercher. Il a eu un lit, un médecin et de nouveaux papiers. Aujourd’hui, il a une petite chambre. Le samedi, il aide dans une cuisine pour les gens sans logement. La femme du magasin est son amie.',
  'learn.people-used.step.1':
    'Vous avez le droit de dire non : à un mariage, à la mendicité, à un médecin. Même si votre famille a dit oui.',
  'learn.people-used.step.2': 'Gardez vos papiers sur vous. Laissez une copie à une personne de confiance.',
  'learn.people-used.step.3':
    'On veut vous emmener à l’étranger pour un mariage ? Parlez-en avant le voyage à un prof, à un médecin ou à une ligne d’aide. À l’aéroport, parlez à quelqu’un en uniforme.',
  'learn.people-used.step.4':
    'Avant tout examen, parlez à un médecin que vous avez choisi vous-même. Ne signez rien avant.',
  'learn.people-used.step.5': 'Appelez une ligne d’aide. Vous pouvez aussi appeler pour quelqu’un d’autre.',
  'learn.people-used.myth.1': 'Tu as signé, alors tu dois le faire.',
  'learn.people-used.myth.1.true':
    'Votre corps reste à vous. Vous pouvez encore dire non, et un bon médecin s’arrêtera.',
  'learn.people-used.myth.2': 'Chez nous, c’est comme ça. Tu dois te marier.',
  'learn.people-used.myth.2.true':
    'On peut aimer sa famille et dire non quand même. Personne n’a le droit de vous forcer à vous marier.',
  'learn.people-used.myth.3': 'Là-bas, on a le droit de vendre un rein.',
  'learn.people-used.myth.3.true':
    'La loi l’interdit presque partout. Souvent, ceux qui le proposent gardent aussi l’argent.',

  'learn.how-they-look-for-people.title': 'Comment ils cherchent des gens',
  'learn.how-they-look-for-people.line':
    'Certains publient une offre et attendent. D’autres lisent ce que vous publiez, puis ils vous écrivent.',
  'learn.how-they-look-for-people.sign.1':
    'Ils publient des annonces et attendent : aide à domicile, hôtels, fermes, mannequinat, films, rendez-vous payés.',
  'learn.how-they-look-for-people.sign.2':
    'Ils lisent ce que vous publiez : une nouvelle ville, pas de travail, de la tristesse. Puis ils disent juste les mots qu’il faut.',
  'learn.how-they-look-for-people.sign.3':
    'Ils demandent beaucoup et disent peu : pas d’entreprise, pas d’adresse, juste un prénom.',
  'learn.how-they-look-for-people.sign.4':
    'Ils veulent vite passer sur une autre application, où personne d’autre ne peut le voir.',
  'learn.how-they-look-for-people.sign.5':
    'Ils réservent le voyage pour vous, et ils savent ainsi à tout moment où vous êtes.',
  'learn.how-they-look-for-people.sign.6':
    'Plus tard, ils vous contrôlent par le téléphone : vos mots de passe, votre position sur une carte, des photos de votre famille.',
  'learn.how-they-look-for-people.story':
    'Nadia a écrit dans un groupe qu’elle cherchait du travail, n’importe lequel. En une heure, trois inconnus lui ont écrit. L’un était si gentil : un hôtel au bord de la mer, l’avion payé, début lundi. Il connaissait sa ville et les prénoms de ses enfants. Tout était dans son profil. Il voulait continuer sur une autre application, et voir sur une carte où elle était. Nadia l’aimait bien. Mais elle a demandé une chose : « Quel est le nom de l’hôtel ? » Il a envoyé des cœurs. Puis un billet. Puis il s’est fâché. Nadia a montré la conversation à une amie, et elles ont appelé une ligne d’aide. La femme connaissait ce genre d’offres. Nadia est restée chez elle. Deux mois après, elle a trouvé du travail dans une boulangerie, à dix minutes de sa porte.',
  'learn.how-they-look-for-people.step.1':
    'Cachez vos amis, votre numéro et l’endroit où vous êtes aux gens que vous ne connaissez pas.',
  'learn.how-they-look-for-people.step.2':
    'Posez une question claire : quelle entreprise, et où ? Regardez ce qu’on vous répond.',
  'learn.how-they-look-for-people.step.3': 'Restez dans l’application où tout a commencé, jusqu’à savoir qui c’est.',
  'learn.how-they-look-for-people.step.4':
    'Gardez vos mots de passe pour vous. Ne laissez personne installer une application sur votre téléphone.',
  'learn.how-they-look-for-people.step.5':
    'Quelqu’un surveille votre téléphone ? Demandez d’abord de l’aide depuis un autre téléphone. Un changement sur le vôtre peut se remarquer.',
  'learn.how-they-look-for-people.myth.1': 'C’est sur un grand site, alors quelqu’un a vérifié.',
  'learn.how-they-look-for-people.myth.1.true':
    'Souvent, personne ne l’a fait. C’est sur les grands sites qu’il y a le plus de monde, alors c’est là qu’ils cherchent.',
  'learn.how-they-look-for-people.myth.2': 'Cette personne sait beaucoup de choses sur moi. Elle est forcément vraie.',
  'learn.how-they-look-for-people.myth.2.true':
    'Presque tout peut venir de votre propre profil. Vous pouvez le cacher.',
  'learn.how-they-look-for-people.myth.3': 'Cela se verrait sur son visage.',
  'learn.how-they-look-for-people.myth.3.true':
    'La plupart sont sympathiques. Cela peut être une femme, un couple ou quelqu’un que vous connaissez.',

  'learn.source.MIR24':
    'Ministère de l’Intérieur, Espagne : rapport sur la façon dont des personnes sont recrutées et utilisées en ligne (2024)',
  'learn.source.LSI': 'La Strada International : comment éviter un mauvais travail',
  'learn.source.CMMSELF':
    'Centre danois pour les personnes exploitées (CMM) : est-ce que votre employeur profite de vous ?',
  'learn.source.ECUA': 'Commission européenne : conseils pour les personnes qui ont dû quitter l’Ukraine',
  'learn.source.EPOLLB': 'Europol : conseils sur les fausses histoires d’amour',
  'learn.source.BGAT': 'Commission nationale de Bulgarie (antitraffic.bg) : liste de pièges',
  'learn.source.FBISX': 'FBI : menaces avec des images pour obtenir de l’argent',
  'learn.source.THORN': 'Thorn : que faire en cas de menaces avec des images',
  'learn.source.NCMEC': 'NCMEC, le centre pour les enfants disparus des États-Unis : que faire, pas à pas',
  'learn.source.LVTEST': 'Better Internet for Kids : test de Lettonie sur les amis en ligne à risque',
  'learn.source.LVLA': 'Drossinternets.lv, Lettonie, dans le journal Latvijas Avīze : conseils pour l’été',
  'learn.source.PNSCOUT': 'Police nationale d’Espagne, dans le journal Infobae : faux chasseurs de talents',
  'learn.source.EPOLMULE': 'Europol : les personnes qui font passer de l’argent pour d’autres',
  'learn.source.COUNTY': 'NSPCC, Royaume-Uni : les enfants à qui on fait transporter de la drogue',
  'learn.source.ITAMA':
    'Ministère des Affaires étrangères, Brésil : emplois dans des centres d’appels en Asie du Sud-Est',
  'learn.source.FTCTASK': 'Federal Trade Commission, États-Unis : les emplois à tâches',
  'learn.source.PNLIKES': 'Police nationale d’Espagne, dans le journal Información : de l’argent pour des likes',
  'learn.source.EURES': 'EURES, le réseau de l’emploi de l’Union européenne : fausses offres d’emploi',
  'learn.source.FTCROM2': 'Federal Trade Commission, États-Unis : ce que disent le plus souvent les faux amoureux',
  'learn.source.DIAC': 'Diaconía España : sur les rencontres « sugar »',
  'learn.source.TELEM': 'Telemadrid : reportage sur des agences « sugar »',
  'learn.source.BEG': 'ANITP, l’agence de Roumanie : étude sur les personnes qu’on force à mendier',
  'learn.source.SHAM': 'HEUNI, Finlande : sur les faux mariages',
  'learn.source.ORGAN2': 'HuffPost : des reins proposés en ligne',
  'learn.source.DIR24': 'Union européenne : loi contre le commerce de personnes (directive 2024/1712)',
  'learn.source.CMM': 'Centre danois pour les personnes exploitées (CMM) : signes de risque en ligne',
  'learn.source.FBITRAF':
    'FBI, dans Infosecurity Magazine : comment on trouve des gens par des rencontres et des emplois',
  'learn.source.VOLODKO': 'Volodko et d’autres : étude de 430 annonces de travail à l’étranger',
};

export default learn;
