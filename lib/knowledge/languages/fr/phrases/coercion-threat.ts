import type { PhrasesById } from '@/lib/domain/language';

/** Threats: to the family, with pictures, with the authorities. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    '(sais|sait|savons|connais|connaît|connaissent|savent|jsais|j sais) _2 où _2 (habite*|vit|vivent|travaille*|bosse*|va à l école|dort|crèche*|étudie) _3 (<fam>|ta|ton|tes|elle|ils|il)',
    '(je|on|j|jte|ils|mes gars|mes potes|mon frère|gars) (sais|sait|connais|connaît|ont|ai|a) _2 (ton|ta|l) (adresse|école|crèche|lycée) _6 (ta mère|ton fils|ta fille|ta sœur|ton petit|paie*|sinon|attention|fais gaffe)',
    '(viendra*|viendront|vont|va aller|vont aller|passe*|passera|passeront|rendre|rend) _2 (voir|visite à|chercher|rendre visite) _2 (ta famille|ta mère|ton père|tes parents|ta sœur|ton frère|ta petite sœur|ton petit frère|ta fille|ton fils|tes enfants|ta femme|votre famille|vos enfants) _8 (paie*|payes|sinon|dette|parle*|flics)',
    '(quelque chose|malheur|accident|du mal|une merde|un truc) _1 (arrive|arrivera|arriver|arrivait) _2 (à|aux) _1 <fam>',
    '(arriver*|arrive) _1 (quelque chose|malheur|accident|un truc|des choses|des ennuis|du mal) _2 (à|aux) _1 <fam>',
    '(fera|ferai|feront|ferons|faire) (du |) mal (à|aux) _1 <fam>',
  ],
  'sextortion-threat': [
    '(j|je|on|jvais|jte|nous) _2 (publie*|publier|balance*|balancer|diffuse*|diffuser|affiche*|leak*|jbalance) _4 (tout|tes|ta|photos|vidéo*|nude*|capture*|conv|screens) _5 (abonnés|followers|contacts|famille|mère|père|parents|amis|mari|femme|copine|copain|chum|école|lycée|collège|fac|classe|patron|patronne|directrice|employeur|collègues|entourage|proches|enfants|fils|fille|sœur|village|liste)',
    '(j|je|on|jvais|nous) _2 (envoie|enverrai|envoyer|partage*|montre|montrerai|poste|posterai|transfère) _3 (tout|tes nudes|ton nude|ta vidéo|tes vidéos|les captures|tes photos|les screens|l enregistrement|la conv|notre conv|l album) _4 (à|chez|sur|dans) _2 (tes|ta|ton|vos|votre) _1 (abonnés|followers|contacts|famille|mère|père|parents|amis|mari|femme|copine|copain|chum|école|lycée|collège|fac|classe|patron|patronne|directrice|employeur|collègues|entourage|proches|enfants|fils|fille|sœur|village|liste)',
    '(sinon|autrement|ou alors|sans quoi|si tu paies pas|si tu payes pas|si tu refuses|si tu bloques|si tu me bloques|si tu réponds pas) _3 (je |j |jte |on |) (publie*|balance*|diffuse*|affiche*|leak*|jbalance|poste|posterai) _4 (tout|tes|ta|ton|photo*|vidéo*|nude*|capture*|partout|internet|réseaux)',
    '(j ai|jai|on a|nous avons|je vous ai|je t ai|jtai) _2 (enregistr*|filmé|screen*|capturé|capture*|gardé|sauvegardé|copié) _6 (nue|nu|branl*|masturb*|cam|visio|appel vidéo|intime*|ton visage|te toucher|nude*|ce que tu m as montré|en train de|contacts|abonnés|liste)',
    '(tu as|t as|tas|vous avez|reste) _2 (#number|une|deux|dix) (h|heure|heures|minutes|min|mn|jours) _5 (avant que je|avant que tout|sinon je|sinon j|sinon tout|pcs|coupon*|paysafe*)',
    '(dénonc*|plainte|police|flics) _4 (j envoie tout|je balance|je publie|tout part|jbalance)',
    '(bloque|bloquer) moi pas _4 (pire|sinon|#money)',
    '(si tu|sinon|ou) _4 (envoie|publie|balance|poste|montre|diffuse) _2 (photos|vidéos|nudes|images|captures)',
    '(sinon|autrement|ou alors|ou bien|sans quoi|si tu paies pas|si tu payes pas|si tu ne paies|si tu ne payes|si tu refuses|si tu bloques|si tu me bloques|si tu réponds pas|si vous ne|soit) _6 (tes|ta|ton|vos|votre|toute|tous|tout) _1 <audience> _3 (reçoi*|recevr*|verra|verront|voi*|saura|sauront|découvr*|l album|va voir|vont voir|va recevoir|vont recevoir|au courant)',
    '(je vois|j ai) _2 (ta mère|tes amis|tes ami|ta liste|tes contacts|tes abonnés) _8 (liste|facebook|insta|abonnés|page)',
    '(j ai|on a) _2 (liste|capture*|screen) _3 (de tes|tes|vos|de vos) _1 (abonnés|contacts|amis|followers)',
    '(vidéo|photos|images|enregistrement|captures) _2 (notre appel|appel vidéo|notre visio|ta cam|intime*|nue|nu) _8 (montrer*|envoy*|enverr*|publi*|partager*|diffus*|balanc*|verra|verront) _4 <audience>',
    '(tout*|entière) _2 (école|lycée|collège|classe|village|bureau|famille|quartier|boîte|monde) _3 (verra|verront|recevra|saura|va voir|vont voir) _6 (images|photo*|vidéo*|nude*|captures|enregistrement) _5 (sauf si|si tu|si vous|sinon|à moins|paie*|paye*|#money)',
    '(images|photo*|vidéo*|nude*|captures|enregistrement) _6 (sauf si|à moins que|si) (tu|vous) _1 (ne |) (m |me |nous |) _1 (envoies|envoyez|paies|payes|payez|verses|versez|vires|virez) _2 (pas|#money)',
    '#money (ou|sinon|ou alors) _2 (ta|ton|tes|votre|vos|toute) _1 <audience> _2 (reçoi*|recevr*|verra|verront|voit|saura) _3 <evidence>',
    '(enregistré|filmé|gardé) _1 (notre|cette|la|ta|votre) (visio|appel|vidéo|appel vidéo) _4 (tes|ta|ton|vos|votre) _1 <audience> _6 (images|vidéo|adorer|voir|verra|verront|recevoir)',
  ],
  'authorities-threat': [
    '(si|quand) _2 (inspection|contrôle|police|la banque|flics) _4 (prison|expuls*|perd*|arrêt*|avion|rétention|embarqu*)',
    '(sous enquête|enquête ouverte|mandat d arrêt|mis en cause|obstruction) _8 (payer|déposer|#money|virement|compte|parler|ligne|arrêt*|prison)',
    '(convocation|poursuites|huissier|brigade|procureur|commissaire|amende transactionnelle) _10 (réglez|payer|payez|régler|versement|#money) _6 (48 h|24 h|sous 24|sous 48|éviter|sinon|télévision|employeur)',
    '(tu|vous|t) (n |) (as|avez|es|êtes) (pas|sans) _2 (papiers|visa|titre) _8 (renvoie*|renvoyer*|expuls*|dénonc*|appelle|prison|mot de moi|coup de fil|appel de moi)',
    '(un mot|un appel|un coup de fil|un message) (de moi|de ma part|de nous|suffit) _6 (renvoie*|renvoyé*|expuls*|prison|pays|police|retour)',
    '(te|vous) (dénonce*|dénoncer|signaler|signale|balance*|balancer) _3 (préfecture|police|immigration|autorités|flics|gendarmes|impôts|caf|ofii)',
    '(services sociaux|ase|assistante sociale|juge|aide à l enfance|dpj) _2 (prendr*|prend*|retirer*|enlever*|placer*) _2 (tes|vos|ton|ta|votre) (enfants|enfant|fils|fille|petits|bébé|gosses)',
    '(te|vous) (faire|fais|ferai|fera|font) (expulser|renvoyer au pays|renvoyer chez toi|enfermer|embarquer par)',
    '(sans moi|sans nous|grâce à moi) _5 (visa|papiers|titre de séjour|permis de séjour)',
  ],
};
