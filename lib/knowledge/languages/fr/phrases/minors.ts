import type { PhrasesById } from '@/lib/domain/language';

/** Young people: age, secrecy, gifts. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    'notre secret _3 (toi et moi)',
    'notre secret _4 (best|parents|appli*)',
    'en quelle classe _12 (secret|parents|snap|seul*)',
    '(stricts|sévères) _2 (tes parents|ta mère|darons)',
    '(t es|tu es|tu fais|t as l air) _1 (plus |) (mature|mûre|grande)',
    '(parents|mère) _3 (disent toujours non|comprendraient pas|diraient non)',
    '(dis|parle|raconte) (le |en |) (pas|rien) _3 (parents|mère|père|maman|papa|prof|darons)',
    '(ton âge|quel âge|tu as quel âge|t as quel âge) _10 (secret|parents|snap|seul*|personne|privé|discord)',
    '(collège|classe|école|cm2|sixième|quatrième|troisième) _8 (secret|seul*|snap|parents sav*|discord|privé|mature)',
    '(mature|mûre|grande) pour ton âge',
    '(tes parents|ta mère|tes darons|ton père) _6 (comprend* pas|savent pas|doivent pas|pas besoin de savoir|vont pas|jamais|gronder*|interdi*|énerv*)',
    '(âge|l âge) (c est |) (qu un chiffre|juste un chiffre|n a pas d importance|compte pas|n est qu un)',
  ],
  'gaming-gift-lure': [
    '(v bucks|vbucks|robux|skin*|gems|gemmes|diamants|nitro|pass de combat|carte psn|points fifa|compte fortnite|cadeau in game) _8 (offre*|gratuit*|donne*|cadeau|envoie*|photo*|contre|secret|si tu|snap|discord)',
    '(offre*|donne*|envoie*|paie*|gift) _5 (v bucks|vbucks|robux|skin*|gems|diamants|nitro|pass de combat)',
    '(je t|je te) (offre|donne|achète|paie) _3 (cadeau|skin*|téléphone|iphone|jeu|abonnement) _8 (secret|parents|photo*|visio|si tu|rendez vous)',
  ],
  'image-request-young': [
    '(#number ans|collège|école|mineur*|12 ans|13 ans|14 ans|15 ans) _10 (photo*|cam|visio|vidéo|selfie) _4 (envoie*|allume*|montre*|privé*|secret)',
    '(allume|mets|active) _3 (cam|caméra|visio) _6 (seul*|parents|porte|chambre|secret|dort)',
    '(envoie*|montre*|fais) _4 (photo*|selfie|vidéo) _4 (ta chambre|ton uniforme|après l école|sans tes parents|dans ton lit|pour moi seul|que pour moi|secret*)',
    '(ferme la porte|ferme ta porte|quand tes parents dorment|mets tes écouteurs)',
  ],
  'minor-acceptable': [
    '(16 17|15 16|14 15|15 17) ans _2 (ça passe|ok|accepté*|bienvenu*)',
    '(même|meme) (les |aux |) (mineur*|<under>)',
    '(mineur*|<under>) (accepté*|acceptée*|bienvenu*|ok|possible|pas grave|aucun problème|pas de souci)',
    '(pas|peu) (importe|grave|besoin) _2 (majeur*|âge|18 ans|mineur*)',
    '(14|15|16|17) ans _4 (accepté*|ok|pas grave|ça passe|c est bon|suffit|on dira|bienvenu*)',
    '(dès|à partir de) (13|14|15|16) ans _6 (hôtesse*|soirée*|modèle*|photo*|#money|logé*|cash|mission*|danse*|argent)',
    '(cherche*|recrut*|besoin) _4 (petits|jeunes|mineurs|minots|gamins|lycéen*|collégien*|ados) _8 (cash|mission*|payé*|#money|snap|livr*|guett*|argent|hôtesse*)',
  ],
};
