import { type CorpusText, turns } from './corpus-text';

type Surface = CorpusText['surface'];
type Harm = CorpusText['harm'];

const risky = (name: string, surface: Surface, harm: Harm, text: string): CorpusText => ({
  name,
  surface,
  text,
  harm,
  least: 'caution',
  most: 'danger',
});
const riskyTalk = (name: string, harm: Harm, ...lines: string[]): CorpusText => ({
  name,
  surface: 'conversation',
  messages: turns(...lines),
  harm,
  least: 'caution',
  most: 'danger',
});
const fine = (name: string, surface: Surface, text: string): CorpusText => ({
  name,
  surface,
  text,
  least: 'none',
  most: 'notice',
});
const fineTalk = (name: string, ...lines: string[]): CorpusText => ({
  name,
  surface: 'conversation',
  messages: turns(...lines),
  least: 'none',
  most: 'notice',
});

/** Invented French texts, of France, Belgium, Switzerland, the Maghreb and West Africa. Written before the phrases. */
// biome-ignore format: one text a row
const texts: readonly CorpusText[] = [
  risky('hôtesses Dubaï', 'job-ad', 'sex_trafficking', 'Recherche filles 18-26 ans, jolies et ouvertes d’esprit, pour club privé à Dubaï. Billet et logement pris en charge, remboursés sur vos deux premiers mois. Vous tenez compagnie aux clients, commission sur chaque bouteille. Photos en pied sur WhatsApp.'),
  risky('tournée appartements', 'classified', 'sex_trafficking', 'Salon discret cherche masseuses débutantes acceptées, une semaine par ville, Lyon, Genève, Bruxelles. On vous fournit l’appart et les clients, moitié-moitié. Pas de contrat, tout en espèces.'),
  risky('marraine au pays', 'direct-message', 'sex_trafficking', 'Ma chérie, la tante qui est en Italie peut te faire voyager. Tu ne paies rien maintenant, elle avance tout et tu rembourses quand tu travailles. On va faire le serment avant le départ et tu n’en parles à personne.'),
  risky('vendanges camionnette', 'social-post', 'labour_exploitation', 'Cherche gars pour les vendanges, on vous prend à la gare en camionnette. Le transport et la chambre sont retirés de la paie. Le chef d’équipe garde les passeports jusqu’à la fin de la saison, la paie c’est à la fin.'),
  risky('bonne au Golfe', 'social-post', 'labour_exploitation', 'Filles de Cotonou et Lomé, la famille au Koweït cherche une bonne. Voyage, visa, tout est gratuit. La patronne garde le passeport, pas de sortie seule, le téléphone le dimanche. Contrat de deux ans, si tu pars avant tu rembourses le billet.'),
  risky('chantier sans papier', 'direct-message', 'labour_exploitation', 'J’ai un chantier pour toi, pas besoin de papiers. Tu dors sur place, 12h par jour, sept jours sur sept. Je te paie quand le client me paie. Si tu vas voir l’inspection tu connais, un coup de fil et tu es dans l’avion.'),
  risky('valise à ramener', 'direct-message', 'forced_criminality', 'Plan sérieux : tu pars trois jours à Cayenne tous frais payés, tu ramènes une valise à Paris et tu touches 5000 €. Tu ne poses pas de questions, quelqu’un t’attend à l’arrivée.'),
  risky('guetteur', 'social-post', 'forced_criminality', 'Recrute guetteurs et charbonneurs, 120€ par jour, nourri logé, même mineurs. Viens avec ta carte d’identité. Contact Snap uniquement.'),
  risky('compte pour virement', 'direct-message', 'money_mule', 'Yo tu as un compte Revolut ou une carte ? Un virement passe dessus, tu retires et tu gardes 20 %. Zéro risque, c’est réglé en une heure.'),
  risky('prête ta carte', 'social-post', 'money_mule', 'Cherche personnes avec RIB vierge, plan propre, tu prêtes ta carte et ton code deux jours, part équitable. MP moi vite.'),
  risky('likes rémunérés', 'direct-message', 'job_scam_identity_theft', 'Bonjour, je suis Chloé des ressources humaines. Likez des vidéos et gagnez 80 à 300 € par jour. Pour débloquer le niveau premium il faut recharger 60 €. Écrivez au réceptionniste sur Telegram.'),
  risky('visa Canada', 'social-post', 'job_scam_identity_theft', 'Recrutement Canada, visa garanti en trois semaines, sans diplôme. Frais de dossier 75 000 FCFA par Orange Money. Envoyez la photo de votre passeport, dernières places.'),
  risky('service client Cambodge', 'job-ad', 'forced_criminality', 'Agents de chat francophones pour la Thaïlande, sans expérience, 1800 dollars, billet et hébergement fournis. Entrée avec visa touriste, un chauffeur vous récupère à Bangkok. Vous discutez avec des clients pour les convaincre d’investir.'),
  risky('vidéo enregistrée', 'direct-message', 'sextortion', 'J’ai enregistré notre appel et j’ai la liste de tes abonnés. Tu m’envoies 400 € en coupon PCS avant ce soir sinon la vidéo part chez ta copine et ta famille. Ne me bloque pas.'),
  riskyTalk('secret et skins', 'minor_grooming', 'them: tu joues depuis longtemps ?', 'me: 2 ans, j’ai 12 ans', 'them: je t’offre des v-bucks mais tu le dis pas à tes parents ok', 'me: ok', 'them: viens sur snap et efface les messages ici, c’est notre secret'),
  riskyTalk('loverboy dette', 'sex_trafficking', 'them: bébé je t’aime comme j’ai jamais aimé', 'me: moi aussi', 'them: j’ai des dettes et ils me menacent, juste une soirée avec mon pote, pour nous', 'me: quoi ?', 'them: si tu m’aimes tu le fais. après tout ce que je t’ai payé'),
  riskyTalk('ingénieur plateforme', 'romance_sugar_scam', 'them: mon amour je suis bloqué sur la plateforme, ma caméra est cassée', 'me: tu rentres quand ?', 'them: mon colis est retenu à la douane, il faut 900 euros, achète des cartes Transcash et envoie-moi les codes'),
  riskyTalk('trading à deux', 'romance_sugar_scam', 'them: tu fais quoi de ton argent ?', 'me: livret', 'them: mon oncle m’a appris le trading, je te montre, tu commences avec 300 en USDT et on investit ensemble'),
  risky('sugar avance', 'direct-message', 'romance_sugar_scam', 'Coucou princesse, je te verse 700 € par semaine, je veux juste discuter. Avant le premier versement tu dois prouver ta loyauté avec une carte Steam de 50 €.'),
  risky('casting lingerie', 'direct-message', 'sex_trafficking', 'Je suis agent de mannequins, je t’ai repérée sur Insta. Casting demain dans ma suite, prévois des photos en lingerie avant. Viens seule, c’est confidentiel. Le book coûte 350 €.'),
  risky('chambre contre compagnie', 'classified', 'sex_trafficking', 'Loue chambre gratuite à étudiante, sans loyer contre présence et petits services câlins. Photo exigée, discrétion.'),
  risky('mariage arrangé papiers', 'direct-message', 'forced_marriage', 'Il te paie 8000 € pour le mariage blanc, juste pour les papiers. Tu viens, on signe à la mairie et après tu divorces. Tu dis rien à ta famille.'),
  risky('rein', 'classified', 'organ_surrogacy_adoption', 'Cherche donneur de rein groupe O, 30 000 €, voyage en Turquie et clinique pris en charge. Discrétion totale.'),
  risky('mère porteuse', 'social-post', 'organ_surrogacy_adoption', 'Couple cherche mère porteuse, séjour à Chypre, 15 000 euros et logement payé pendant toute la grossesse. Femmes en difficulté financière bienvenues.'),
  riskyTalk('passeport au patron', 'labour_exploitation', 'me: je voudrais rentrer au pays', 'them: et l’argent du billet ? tu me dois encore 2000', 'me: rendez-moi mon passeport', 'them: quand tu auras fini de payer. et ne sors pas sans moi'),
  fine('serveur saisonnier', 'job-ad', 'Restaurant à Annecy recherche serveurs pour la saison. CDD de six mois, 1 950 € brut, deux jours de repos, logement possible à 180 € par mois. CV à recrutement@restaurant.example.'),
  fine('vendanges domaine', 'job-ad', 'Domaine viticole recrute vendangeurs du 5 au 20 septembre. SMIC horaire, contrat vendanges signé avant le début, camping gratuit sur place, repas du midi offert.'),
  fine('au pair Lausanne', 'classified', 'Famille avec deux enfants à Lausanne cherche jeune au pair, 25 heures par semaine, chambre privée, cours de français payés, contrat selon les règles cantonales. Appel vidéo avec l’ancienne au pair possible.'),
  fine('aide-soignante', 'job-ad', 'L’EHPAD recrute un aide-soignant H/F diplômé, CDI temps plein, 13e mois, mutuelle, reprise d’ancienneté. Un week-end sur deux.'),
  fine('mannequin honnête', 'job-ad', 'Agence agréée, casting mannequins femmes et hommes, mineurs accompagnés de leurs parents, aucun frais d’inscription, rendez-vous à nos bureaux rue des Lilas.'),
  fine('retenue logement', 'job-ad', 'Commis de cuisine, 2 100 € brut, 39 h. Chambre de service, 150 € retenus sur la fiche de paie si vous la souhaitez. Essai de deux semaines, préavis légal.'),
  fine('livreur', 'job-ad', 'Recherche chauffeur livreur VL pour livraisons de colis, permis B, CDI, 11,88 € de l’heure, mutuelle, tournée à Namur.'),
  fine('conseiller téléphonique Tunis', 'job-ad', 'Centre d’appels à Tunis recrute téléconseillers, contrat CIVP, formation rémunérée, transport assuré, tickets restaurant. Entretien au siège.'),
  fine('alerte associations', 'page', 'Attention : si une agence vous demande de remettre votre passeport, refusez. Personne n’a le droit de garder vos papiers. Appelez le 0800 000 000, gratuit et anonyme.'),
  fine('police conseil', 'social-post', 'La police met en garde : ne prêtez jamais votre compte bancaire contre une commission, vous deviendriez une mule. En cas de doute, contactez votre banque.'),
  fine('presse proxénétisme', 'page', 'Le tribunal a condamné trois hommes qui faisaient tourner de jeunes femmes dans des appartements. Les passeports étaient confisqués et une dette de 30 000 euros leur était imposée.'),
  fine('question passeport', 'social-post', 'Bonjour, est-ce normal que mon patron garde mon passeport dans son coffre ? Il dit que c’est pour ne pas le perdre. Quelqu’un a déjà vécu ça ?'),
  fine('roman', 'page', 'Chapitre 4. « Donne-moi ton passeport », dit l’homme en souriant. Elle regarda la fenêtre et pensa à sa mère restée au village.'),
  fineTalk('mère et fils', 'them: tu es seul à la maison ?', 'me: oui papa arrive à 18h', 'them: ok tu n’ouvres à personne, je t’appelle'),
  fineTalk('couple taquin', 'them: tu me manques mon amour', 'me: toi aussi bébé, tu rentres quand', 'them: samedi, et tu me dois un resto', 'me: haha d’accord'),
  fineTalk('prêt entre amis', 'me: tu peux me prêter 50 balles jusqu’à vendredi ?', 'them: ok je te fais un virement', 'me: merci frère je te rends ça'),
  fineTalk('surprise', 'them: pour l’anniv de maman on lui dit rien hein', 'me: promis c’est un secret', 'them: tu peux prendre le gâteau ?'),
  fineTalk('copines passeport', 'me: j’ai perdu mon passeport', 'them: va à la mairie, faut prendre rendez-vous', 'me: le vol est lundi'),
  fine('coloc', 'classified', 'Colocation à Nantes, chambre 12 m², 420 € charges comprises, bail, dépôt de garantie d’un mois. Visite le samedi.'),
  fine('frais de formation', 'page', 'Auto-école : forfait code et conduite 1 190 €, frais d’inscription 60 €. Paiement en trois fois possible.'),
  fine('profil rencontre', 'dating-profile', 'Infirmière, 34 ans, j’aime la rando et le fromage. Je cherche quelqu’un de gentil pour boire un café dans un lieu public, sans se presser.'),
  fine('bénévolat', 'social-post', 'Collecte de la banque alimentaire samedi, on cherche des bénévoles pour trois heures. Aucune expérience demandée, gilet fourni.'),
  fine('ménage particulier', 'classified', 'Particulier cherche aide ménagère 3 h par semaine, 14 € net de l’heure, déclarée en CESU, références souhaitées.'),
  fine('film', 'page', 'Ce film suit une jeune fille recrutée pour danser à l’étranger. En salles mercredi.'),
];

export default texts;
