import type { PhrasesById } from '../phrases-by-id';

/** Work that breaks the law. */
export const criminalTask: PhrasesById = {
  'bank-account-use': [
    '(virement*|argent|somme*|transfert*|fonds|dépôt) _5 (passe*|arrive*|tombe*|transite*|reçois|recevoir|atterri*) _4 (ton|votre|ta|dessus|son|leur) _2 (compte*|carte|rib|dessus|gardes|retire*)',
    '(reçois|recevez|recevoir|encaisse*) _4 (virement*|argent|paiement*|fonds|somme*) _8 (retire*|renvoie*|transf*|garde*|reverse*|envoie*|%|bitcoin)',
    '(prête*|prêter|loue*|louer|achète*|cherche*|besoin) _4 (compte*|rib|carte* bancaire*|carte bleue|revolut|nickel|iban|carte*) _8 (gardes|%|virement*|part*|plan|jours|rémunér*|commission|moitié|vierge*|code)',
    '(compte*|rib|carte*) _4 (vierge*|propre*|actif*|dispo*) _5 (plan|mp|part*|snap|%|gagne*|cherche)',
    '(retire*|retirer|retires) _3 (cash|espèces|distributeur|liquide|argent|tout) _6 (garde*|%|donne*|remets|reste)',
    '(gardes|garde|gardez|prends|touches) (#number|10|20|30|dix|vingt) (%|pour cent|) _4 (virement*|somme|commission|chaque|passage)',
    '(agent* financier*|agent de paiement|gestionnaire de paiement*|traiter les paiements)',
  ],
  'identity-for-rent': [
    '(ouvre*|ouvrir|ouvrez|crée*|créer|souscri*|prends|prendre) _3 (compte*|société|ligne*|abonnement*|crédit*|entreprise|sarl|sas|micro crédit) _3 (à ton nom|en ton nom|à votre nom|à son nom|pour nous|pour moi)',
    '(crédit*|prêt|prêts|société|ligne*|abonnement*|compte*|contrat*|location|voiture) (est |sera |) (à|en|sous) (ton|votre) nom',
    '(prête* nom|gérant de paille|gérant sur le papier|homme de paille|prête nom)',
    '(prête*|loue*|utiliser|vend*|cherche*) _3 (identité|nom|profil|compte*) _4 (livreur|uber*|deliveroo|vtc|airbnb|vinted|leboncoin|facebook|vérifié*)',
    '(vérifi*|valide*) _3 (compte*|identité) _6 (pour nous|#money|payé*|à notre place|selfie)',
    '(sim|forfait*|iphone*) _4 (à ton nom|ton nom)',
  ],
  'begging-collecting': [
    '(mendi*|faire la manche|fait la manche|quête*|collecte*|signatures|pétition) _8 (objectif|par jour|minimum|ramène*|rapporte*|rends|donne*|chef|patron|moitié|recette|quota)',
    '(ramène*|ramener|rapporte*|rapporter|faire) _3 #money (par jour|chaque jour|chaque soir|minimum|le soir)',
    '(gare|métro|feu*|feux|église|terrasse*) _5 (fleurs|mouchoirs|manche|mendi*|roses|journaux) _6 (jour|donne*|ramène*|chef|enfant*)',
    '(enfant*|bébé|handicap*|béquille*) _4 (mendier|manche|trottoir|gens donnent|fait pitié)',
    '(manche|mendier) _4 (avec|pour) (nous|moi|le groupe|la famille)',
  ],
  'courier-no-questions': [
    '<carry> ~4 <load> _8 (<noask>|#money|sans|frontière|douane|paris|belgique|espagne|gare)',
    '<carry> _4 <load> _8 (touches|toucheras|payé|cash|#money|gagnes)',
    '(#money|payé|touches) _6 (aller retour|livrer|déposer|ramener|transporter|convoyer) _4 <load>',
    '<noask> _8 (<load>|livr*|dépos*|touches|#money|attend*)',
    '(ramène*|ramener|transport*|prends|garde*) _4 (valise*|colis|sac|paquet*) _5 (pour moi|d un ami|pour un ami|à mon cousin|à quelqu un|cayenne|guyane|maroc|brésil|antilles|espagne)',
    '(charbonn*|guetteur*|guetter|chouf*|nourrice*|ravitaill*|go fast|jobbeur*|bicraveur*)',
    '(stupéf*|shit|cc|coke|cocaïne|beuh|produit) _5 (livr*|vend*|dépos*|transport*|ramèn*|gard*)',
    '(garde*|garder|stocke*|cacher|cache*) _3 (sac*|colis|paquet*|valise*|truc*) _4 (chez toi|dans ta cave|ta chambre|quelques jours)',
  ],
  'reship-packages': [
    '(reçois|recevez|recevoir|réceptionne*|réception) _3 (colis|paquet*) _8 (réexpéd*|renvo*|envoie*|étiquette*|domicile|chez vous|chez toi|transf*|#money)',
    '(réexpéd*|reexpéd*) _4 (colis|paquet*|marchandise*|adresse|autre)',
    '(colis|paquet*) _5 (à ton nom|à ton adresse|chez toi|à votre domicile|à domicile) _6 (réexp*|renvo*|récupér*|dépose*|#money|chercher)',
    '(contrôle* qualité|agent logistique|agent de réexpédition|inspecteur de colis|assistant logistique) _5 (domicile|chez vous|colis)',
  ],
  'scam-call-centre': [
    '(discut*|chat*|parle*|écri*|répond*|appel*) _6 (client*|abonné*|célibataire*|victime*|gens|prospects|hommes) _6 (invest*|convain*|crypto|confiance|payer|tombent|amoureux|verse*)',
    '(agent*|opérateur*|modérateur*|animateur*) _2 (de chat|chat|de messagerie|tchat) _8 (étranger|thaïlande|billet|faux profil*|hommes|séducti*|invest*|dubaï|cambodge)',
    '(faux profil*|fausse identité|profil fictif|profils fictifs|se faire passer pour)',
    '(convaincre|persuader) _5 (invest*|vers*|déposer|payer|acheter crypto)',
    '(brouteur*|broutage|mugu*|pigeon*)',
    '(se faire passer pour|tu te présentes comme|dis que tu es) _4 (banque|conseiller|police|microsoft|support)',
    '(chat|service client|télévente|marketing) _8 (thaïlande|cambodge|myanmar|laos|phnom penh|mae sot|bangkok)',
  ],
  'violence-missions': [
    '(mission*|contrat*|plan|taf) _6 (brûler|cramer|incendi*|frapper|tirer|jambiser|agress*|casser|séquestr*|caillasser|filmer)',
    '(payé*|#money|rémunér*|touches) _6 (brûler|cramer|incendier|frapper|tirer|tabasser|casser la gueule|faire peur|menacer|suivre quelqu un|filmer une maison)',
    '(cram*|brûle*|mets le feu|mettre le feu|incendi*) _4 (voiture*|maison|porte|local|garage|véhicule) _6 (#money|filme*|payé*|touches|preuve|film)',
    '(filme*|photographi*|repér*|suis|suivre) _4 (maison|adresse|voiture|gars|cible|portail|domicile) _6 (#money|payé*|touches|preuve)',
    '(faire peur|donner une leçon|correction) _4 (à un|quelqu un|mec|gars)',
    '(jambis*|tireur*|homicide|arme fournie|calibre fourni)',
  ],
};
