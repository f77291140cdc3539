import type { PhrasesById } from '../phrases-by-id';

/** The bait: money, speed, everything paid. */
export const recruitmentLure: PhrasesById = {
  'all-expenses-covered': [
    '(tous frais|tout frais|toutes les dépenses) _1 (payés|payé|compris|pris en charge)',
    '(billet*|vol|voyage|avion) ~5 (logement|hébergement|visa|hôtel|nourriture|logé*) _4 <free>',
    '(billet*|vol|voyage|visa) _3 (offert*|gratuit*|payé*|pris en charge|fourni*) ~6 (logement|hébergement|nourri*|logé*|repas|hôtel)',
    '(je|on|nous) (te |vous |) (paie|paye|payons|prends|prend|prenons) tout',
    '(tout|voyage) est (gratuit|payé|offert|pris en charge)',
    '(tu n as|t as|vous n avez) _1 (rien à payer|rien à débourser|qu à faire ta valise|qu à venir)',
  ],
  'easy-fast-money': [
    '(argent|cash|oseille|thune*|maille|moula|fric|gains) (facile*|rapide*|vite|tranquille)',
    '(gagne*|gagnez|gagner|toucher|touche|faire|fais) _2 (beaucoup d |vite |facilement |) _2 (argent facile*|argent rapide*|#money) _3 (sans rien faire|sans effort*|facilement|tranquille*|depuis ton canapé|en une soirée|en deux heures|en une heure|en un week end)',
    '(vie de rêve|vie de luxe|vie de princesse|vie de reine|changer de vie|change ta vie|changer ta vie)',
    '(liberté financière|revenu* passif*|indépendance financière)',
    '(plan|mission|job|truc) (tranquille|facile|easy|propre|sérieux) _6 (#money|touches|gagnes|euros|cash)',
    '(zéro|aucun|sans) risque _6 (#money|touches|gagnes|argent|garanti*|réglé)',
    '(tu fais|tu te fais|tu peux faire|tu touches) #money (par|en) (jour|soir|soirée|nuit|semaine|heure|une)',
    '(besoin d|besoin de|envie d|envie de) (argent|thunes|sous|cash|oseille|te faire) _6 (mp|dm|snap|contacte*|viens|écris)',
  ],
  'guaranteed-visa-job': [
    '(visa*|permis|contrat|emploi|embauche|titre de séjour|travail|admission) (de travail |) (garanti*|assuré*|sûr à 100|100)',
    '(garanti*|assur*) _3 (visa|permis de travail|emploi|embauche|titre de séjour)',
    'visa _4 (en #number (jours|semaines)|sans entretien|sans refus|en trois semaines|en deux semaines|express)',
    '(papiers|titre de séjour|régularis*) (garanti*|en #number mois|automatique*)',
    '(partir|voyage*|immigr*) (au|en|vers|pour) (canada|europe|france|italie|dubaï|allemagne|belgique) _6 (sans diplôme|garanti*|facile*|sans visa|100)',
  ],
  'instant-hire': [
    '(embauche*|recrut*|prise|engagé*|commence*|début*|départ) _2 (immédiat*|tout de suite|dès demain|dès ce soir|direct*) _6 (sans entretien|sans cv|sans question|whatsapp|sans diplôme|mp)',
    '(sans|pas d|pas besoin d|ni|aucun) (entretien|cv|lettre de motivation)',
    '(tu es|vous êtes) (déjà |) (prise|pris|retenue|sélectionnée|embauchée|accepté*|engagé*) _4 (demain|félicitations|sans|direct)',
    '(félicitations) _5 (sélectionné*|retenu*|accepté*|candidature)',
    '(profil|candidature|cv) _3 (retenu*|validé*|accepté*|sélectionné*) _6 (télégram|telegram|whatsapp|contacte*|travail)',
  ],
  'no-experience-no-language': [
    '(sans|aucune|pas besoin d|pas d) (expérience|diplôme|qualification) _5 (sans|ni|langue|papiers|requise|nécessaire|besoin|#money|formé*)',
    '(sans|pas besoin de|ni) (papiers|parler la langue|parler anglais|langue|diplôme*)',
    '(débutante*) (acceptée*|bienvenue*)',
    '(pas besoin|inutile) de (parler|papiers|diplôme*|connaître)',
  ],
  'pay-for-clicks': [
    '(like*|likez|liker|aimer|abonne*|noter|avis|étoile*|clique*|clic*|notation*) _6 (gagne*|payé*|rémunéré*|#money|commission|rapporte*|touche*)',
    '(gagne*|payé*|rémunéré*|#money|commission) _6 (liker|likes|likez|aimer des|vidéo* youtube|noter des|avis|s abonner|cliquer|cliquant|likant)',
    '(tâche*|mission*) _4 (simples|en ligne|quotidiennes|rémunérées) _6 (#money|commission|par jour|téléphone|telegram|whatsapp)',
    '(optimis*|booster|évaluer) _3 (produits|hôtels|applications|restaurants|annonces) _6 (commission|#money|gagn*|par jour)',
    '(#number|quelques) (tâches|missions) par jour',
  ],
  'pay-too-good': [
    '#money (par|la|le|de la|en une|en) (soir|soirée|nuit|heure|jour) _5 (sans|débutante*|juste|facile*|étudiante*|hôtesse*|simple*)',
    '(juste|simplement|seulement) _5 (sourire|discuter|tenir compagnie|accompagner|boire|être jolie|danser) _6 #money',
    '(salaire|gains|revenu*) (élevé*|motivant*|attractif*|très intéressant*) _5 (sans|débutante*|hôtesse*|masseuse*|jeunes|étranger)',
    '(gagne*|gagnez|gagner|touche*|toucher|jusqu à) _2 (3000|4000|5000|6000|7000|8000|9000|10000) _4 (par semaine|par mois|sans|en deux|facile*)',
    '(#number) fois (le smic|ton salaire|plus que)',
  ],
  'talent-scout': [
    '(je suis|suis|nous sommes) _3 (agent|scout|recruteur*|photographe|directeur de casting|découvreur*|manager|agence) _3 (mannequin*|modèle*|artistique|foot*|sportif|talent*|casting|mode|photo*)',
    '(repéré*|remarqué*) _3 (insta*|profil|tiktok|facebook|dans la rue|photos)',
    '(tu as|vous avez) (le |un |) (physique|visage|potentiel|profil|talent) _4 (mannequin*|star|modèle|casting|pro|chanter)',
    '(essai|test|détection) _4 (club|football|pro) _6 (frais|payer|#money|europe|passeport|visa)',
    '(devenir|deviens|devenez) (mannequin|star|actrice|égérie|footballeur)',
    '(contrat|carrière) _3 (mannequin*|mode|foot|chanteuse) _6 (dubaï|milan|étranger|turquie|europe)',
  ],
  'unsolicited-job-dm': [
    '(bonjour|salut|coucou|hello) _4 (je suis|ici) _5 (ressources humaines|rh|recruteur*|recruteuse|agence de recrutement)',
    '(je suis|c est) _2 (recruteur*|recruteuse|rh) _6 (whatsapp|telegram|profil|cv|à temps partiel|proposition)',
    '(j ai vu|je suis tombé* sur|j ai trouvé) (ton|votre) (profil|annonce|numéro|cv) _8 (job|travail|boulot|mission*|proposition|poste|plan)',
    '(tu cherches|vous cherchez|tu cherche|intéressé*) _4 (job|travail|boulot|taf|plan|revenu*|argent)',
    '(j ai|j aurais) (un |une |) (job|boulot|taf|plan|mission|chantier|travail|proposition) (pour |à te |à vous |) (toi|vous|proposer)',
    '(nous recrutons|je recrute) _3 (à temps partiel|à distance|en ligne|depuis chez vous)',
  ],
};
