/**
 * One question per sign, ready to copy. Most go to the other side and are ones an honest person can answer;
 * those listed in `lib/domain/asked-of.ts` go to someone the reader trusts, because asking the other side would not be safe.
 */
export const questions: Readonly<Record<string, string>> = {
  // recruitment lure
  'ask.all-expenses-covered': 'Qui paie le voyage et la chambre, et est-ce qu’une partie sera retirée de mon salaire ?',
  'ask.easy-fast-money': 'Que ferais-je exactement chaque jour, pour quelle entreprise, et comment est-ce payé ?',
  'ask.guaranteed-visa-job': 'De quel type de visa s’agit-il, et quel est le numéro d’agrément de votre agence ?',
  'ask.instant-hire': 'Serait-il possible de faire d’abord un appel vidéo avec une personne de l’entreprise ?',
  'ask.pay-for-clicks': 'Quelle entreprise paie pour cela, et puis-je avoir un contrat avant de commencer ?',
  'ask.pay-too-good': 'Quel est le montant brut, pour combien d’heures, et puis-je le voir dans le contrat ?',
  'ask.talent-scout': 'Quels sont le nom et l’adresse de votre agence, et puis-je venir au casting avec quelqu’un ?',
  'ask.unsolicited-job-dm': 'Où puis-je trouver ce poste sur le site officiel de l’entreprise ?',
  'ask.no-experience-no-language': 'Qui me formera, et dans quelle langue vais-je travailler ?',

  // vagueness
  'ask.no-written-contract': 'Pourriez-vous m’envoyer le contrat dans une langue que je sais lire, avant mon départ ?',
  'ask.terms-switch':
    'Pourriez-vous m’envoyer par écrit le nouveau lieu, le travail et le salaire, pour que je puisse y réfléchir ?',
  'ask.unnamed-employer': 'Quel est le nom officiel de l’employeur, et son numéro d’entreprise ou numéro fiscal ?',
  'ask.vague-duties':
    'Pourriez-vous m’écrire mes tâches, les horaires, l’adresse et le nom de la personne responsable ?',

  // who it looks for
  'ask.targets-homeless-addiction-disability':
    'Quelle organisation est derrière cette offre, et est-ce que mon assistante sociale peut vous appeler ?',
  'ask.targets-no-ties': 'Pourquoi est-il important, pour ce poste, de savoir si j’ai de la famille ?',
  'ask.appearance-photos-requested': 'Pourquoi faut-il une photo pour ce poste ? Puis-je envoyer mon CV à la place ?',
  'ask.personal-probing': 'Pourquoi est-ce important de savoir avec qui je vis ?',
  'ask.targets-hardship': 'Qu’est-ce que je devrais faire ou donner en échange ?',
  'ask.targets-migrants': 'Aurai-je un contrat, et mon travail sera-t-il déclaré à la sécurité sociale ?',
  'ask.women-young-only': 'Pourquoi l’âge et le sexe comptent-ils pour ce travail ?',

  // contact
  'ask.secrecy-demand': 'Pourquoi personne ne doit le savoir ? J’aimerais d’abord en parler avec ma famille.',
  'ask.secret-chat': 'Pourquoi faut-il effacer les messages ? J’aimerais les garder.',
  'ask.move-off-platform': 'Est-ce qu’on peut rester ici jusqu’à ce que je sache à qui je parle ?',
  'ask.obfuscated-contact': 'Pourriez-vous me donner le téléphone et le site de l’entreprise, écrits normalement ?',
  'ask.urgency-pressure': 'J’ai besoin d’un jour pour y réfléchir. Est-ce que l’offre tient encore demain ?',
  'ask.informal-contact-only':
    'Pourriez-vous me donner une adresse e-mail de l’entreprise ou un numéro de téléphone fixe ?',

  // the trip
  'ask.pickup-by-stranger': 'Puis-je venir par mes propres moyens, et quelle est l’adresse exacte ?',
  'ask.rotation-plaza': 'Puis-je rester au même endroit et décider quand je change ?',
  'ask.tourist-visa-work': 'Qui demande mon permis de travail, et puis-je le voir avant de partir ?',
  'ask.high-risk-destination':
    'Quels sont l’adresse exacte et le numéro d’enregistrement de l’entreprise, pour que je me renseigne auprès de mon ambassade ?',
  'ask.travel-arranged': 'Puis-je prendre le billet moi-même, avec un retour modifiable ?',

  // papers
  'ask.passport-surrender': 'Qui garde mon passeport pendant que je travaille ?',
  'ask.account-handover': 'Pourquoi faut-il mon mot de passe ou mon code ? Peut-on faire sans ?',
  'ask.fake-documents': 'Quel service délivre ce document, et puis-je le demander là-bas moi-même ?',
  'ask.documents-handled-by-recruiter':
    'Puis-je garder les originaux et recevoir une copie de tout ce qui est déposé à mon nom ?',
  'ask.id-photo-early': 'Puis-je montrer ma pièce d’identité après avoir reçu le contrat, et à quoi servira-t-elle ?',

  // money
  'ask.deposit-to-unlock': 'Pourquoi dois-je verser de l’argent ? Pouvez-vous le prendre sur ce que j’ai déjà gagné ?',
  'ask.allowance-verification-fee': 'Pouvez-vous retirer ces frais du premier versement ?',
  'ask.crypto-giftcard-payment': 'Peut-on passer par un virement bancaire normal, avec une facture ?',
  'ask.fake-check-equipment': 'L’entreprise peut-elle acheter le matériel et me l’envoyer ?',
  'ask.upfront-fee': 'À quoi servent ces frais, et quelle règle dit que je dois les payer avant de travailler ?',

  // debt
  'ask.debt-owed': 'On me dit que je dois de l’argent et que je n’ai pas le droit de partir. Quels sont mes droits ?',
  'ask.exit-penalty': 'Quelle loi ou quelle clause du contrat dit que je dois payer si je pars ?',
  'ask.gifts-then-debt':
    'Quelqu’un m’a fait des cadeaux et veut maintenant quelque chose en échange. Que puis-je faire ?',
  'ask.pay-later-from-wages': 'Combien sera retiré de mon salaire, pendant combien de temps, et où est-ce écrit ?',
  'ask.wage-withheld': 'Quel jour le salaire est-il versé sur mon propre compte ?',
  'ask.pay-below-minimum': 'Combien est-ce par heure, en brut, et combien d’heures par semaine ?',

  // control
  'ask.no-leaving-alone': 'On me dit que je n’ai pas le droit de sortir sans quelqu’un. Qui peut m’aider ?',
  'ask.isolate-from-people': 'Pourquoi devrais-je ne plus voir ma famille et mes amis ?',
  'ask.location-tracking': 'Pourquoi faut-il savoir où je suis quand je ne travaille pas ?',
  'ask.management-account-control': 'Puis-je garder mon mot de passe, et mettre fin au contrat quand je veux ?',
  'ask.phone-restriction': 'Puis-je garder mon téléphone avec moi et l’utiliser pendant mes pauses ?',
  'ask.accommodation-tied': 'Combien coûte la chambre, et puis-je habiter ailleurs tout en gardant le poste ?',
  'ask.excessive-availability': 'Combien d’heures par semaine est-ce, et quels sont les jours de repos ?',

  // bodies
  'ask.euphemistic-companionship': 'Quelle est exactement la tâche, qui me paie, et puis-je dire non à un client ?',
  'ask.hostess-commission':
    'Quel est le salaire fixe, et que se passe-t-il si je ne veux pas m’asseoir avec un client ?',
  'ask.lingerie-casting': 'Puis-je venir avec quelqu’un, et quels sont le nom et l’adresse du studio ?',
  'ask.sex-for-rent': 'Quel est le loyer en argent ? Je voudrais un contrat normal pour la chambre.',
  'ask.adult-content-recruit': 'À qui appartiennent les images, qui a les mots de passe, et comment puis-je arrêter ?',
  'ask.intimacy-denial': 'Pourquoi le précisez-vous ? Que ferais-je exactement, heure par heure ?',
  'ask.massage-cover': 'Quelle est l’adresse du salon, a-t-il une autorisation, et quelle formation me faut-il ?',
  'ask.sugar-terms': 'Peut-on d’abord se voir dans un lieu public, sans aucun paiement de ma part ?',

  // young people: to an adult the reader trusts
  'ask.age-probe-secrecy': 'Est-ce que je peux te montrer une conversation qui m’inquiète ?',
  'ask.image-request-young': 'Quelqu’un veut des photos de moi. Tu peux m’aider ?',
  'ask.minor-acceptable': 'Tu peux regarder cette offre avec moi ?',
  'ask.gaming-gift-lure': 'Dans un jeu, quelqu’un veut m’offrir des choses. Tu peux regarder avec moi ?',

  // threats: to someone the reader trusts, or to a line
  'ask.family-threat': 'Quelqu’un menace ma famille. Est-ce qu’on peut réfléchir ensemble à ce que je peux faire ?',
  'ask.sextortion-threat': 'Quelqu’un menace de montrer des images de moi. Qui peut m’aider ?',
  'ask.authorities-threat': 'On me dit que la police me punira si je parle. Quels sont mes droits ?',

  // tasks
  'ask.bank-account-use': 'Pourquoi l’entreprise ne peut-elle pas utiliser son propre compte ?',
  'ask.identity-for-rent': 'Pourquoi cela doit-il être à mon nom, et qui en répond devant la loi ?',
  'ask.violence-missions': 'Quelqu’un veut me payer pour faire quelque chose de mal. Est-ce qu’on peut parler ?',
  'ask.begging-collecting': 'Que se passe-t-il si je rapporte moins, et puis-je arrêter quand je veux ?',
  'ask.courier-no-questions': 'Puis-je voir ce que je transporte, et qui sont l’expéditeur et le destinataire ?',
  'ask.reship-packages': 'Qu’y a-t-il dans les colis, qui les a payés, et pourquoi arrivent-ils chez moi ?',
  'ask.scam-call-centre': 'Quels sont le nom et l’adresse de l’entreprise, et quelle autorité la contrôle ?',

  // love and trust
  'ask.push-to-sell': 'La personne que j’aime veut que je gagne de l’argent avec mon corps. Est-ce qu’on peut parler ?',
  'ask.future-abroad': 'Est-ce qu’on peut d’abord passer du temps ici, avec ma famille et mes amis ?',
  'ask.intimate-image-request': 'Je n’envoie pas de photos. Ça te va si on discute, tout simplement ?',
  'ask.invest-together': 'Quelle autorité a agréé cette plateforme, et sous quel numéro ?',
  'ask.marriage-for-papers': 'Est-ce que je peux d’abord en parler à mon propre avocat, avant de décider ?',
  'ask.romance-money': 'Est-ce qu’on peut d’abord se voir en appel vidéo ? Je n’envoie pas d’argent.',
  'ask.love-bombing': 'Est-ce qu’on peut aller plus doucement ?',
  'ask.never-video': 'Est-ce qu’on peut faire un petit appel vidéo aujourd’hui ?',

  // names that do not fit
  'ask.brand-impersonation': 'Puis-je vous rappeler au numéro indiqué sur le site officiel ?',
  'ask.recruiter-identity-mismatch': 'Pourriez-vous m’expliquer pourquoi ces informations ne concordent pas ?',
  'ask.same-contact-many-ads': 'De laquelle de vos annonces s’agit-il, et qui est l’employeur ?',
  'ask.contact-marked-before':
    'Ce numéro ou cette adresse figure-t-il aussi dans d’autres annonces, et qui s’en sert ?',
  'ask.text-seen-elsewhere': 'J’ai lu ce texte avec un autre lieu. Où est le travail, et qui est l’employeur ?',
  'ask.worrying-wording':
    'Avant de répondre : qui êtes-vous, de quoi s’agit-il exactement, et que devrais-je faire, payer ou envoyer ?',
  'ask.throwaway-or-spam-style': 'Avez-vous une page d’entreprise ou un autre profil que je peux consulter ?',

  // body and family
  'ask.baby-adoption-offer': 'On m’a proposé de l’argent pour un bébé. Qui peut me conseiller gratuitement ?',
  'ask.organ-for-cash': 'On m’a proposé de l’argent pour un organe. À qui puis-je en parler ?',
  'ask.surrogate-egg-abroad':
    'De quelle clinique s’agit-il, qui en est le médecin, et puis-je venir avec mon propre avocat ?',

  // families of signs
  'theme.recruitment-lure.ask': 'Que ferais-je exactement, pour qui, et combien est-ce payé ?',
  'theme.vagueness.ask': 'Pourriez-vous m’envoyer par écrit le nom de l’employeur, les tâches, le lieu et le salaire ?',
  'theme.vulnerability-targeting.ask': 'Pourquoi cherchez-vous une personne dans ma situation ?',
  'theme.contact-evasion.ask': 'Est-ce qu’on peut rester ici, et puis-je montrer ceci à une personne de confiance ?',
  'theme.movement.ask': 'Puis-je organiser et payer le voyage moi-même, avec un billet de retour ?',
  'theme.documents.ask': 'Puis-je garder tous mes papiers et mes codes avec moi ?',
  'theme.money-fee.ask': 'Pourquoi dois-je payer avant de travailler ?',
  'theme.debt.ask': 'Quelle somme devrais-je, à qui, et où est-ce écrit ?',
  'theme.control-isolation.ask': 'Puis-je garder mon téléphone, sortir quand je veux et voir qui je veux ?',
  'theme.sexualisation.ask': 'Qu’est-ce qui m’est demandé exactement, et puis-je dire non ?',
  'theme.minors.ask': 'Est-ce que je peux te montrer quelque chose qui m’inquiète ?',
  'theme.coercion-threat.ask': 'Quelqu’un me menace. Est-ce que tu peux m’aider ?',
  'theme.criminal-task.ask': 'Qui en est responsable devant la loi, et puis-je le voir par écrit ?',
  'theme.dating-grooming.ask': 'Est-ce qu’on peut prendre notre temps et se voir là où il y a du monde ?',
  'theme.identity-mismatch.ask': 'Comment puis-je vérifier votre identité ?',
  'theme.structural-metadata.ask': 'Qui est l’employeur, et où puis-je me renseigner à son sujet ?',
  'theme.body-family.ask':
    'On m’a proposé de l’argent pour quelque chose qui touche à mon corps ou à ma famille. Qui peut me conseiller ?',
};
