import type { PhrasesById } from '@/lib/domain/language';

/** Young people: age, secrecy, gifts. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(quel âge|quelle âge|kel age|kel âge|quel age|en quelle classe|quelle classe|en kel classe|née en quelle année|né en quelle année|nee en quelle annee) _10 (secret|parents savent|snap|seule|seul|personne|privé|discord|copain|mature|mûre|réponds pas|vrai compte)',
    '(t es|tu es|t as l air|tu as l air|tu parais|tu fais|tu sembles|t parais|trop|super|hyper|tellement) _1 (plus |super |trop |très |vachement |) (mature|mûre|mûr|grande|adulte|femme) (pour ton âge|pour 12|pour 13|pour 14|pour 15|que les filles de|que les autres|que ton âge|que les gens de ton)',
    '(ta mère|tes parents|ta mere|ton père|tes darons|ta daronne|mes parents|tes vieux|ta maman|ton papa) _3 (lit|lisent|regarde*|vérifie*|contrôle*|surveille*|fouille*|check*|voi*|ont accès|a accès) _4 (tel|téléphone|snap|messages|conv|compte|tablette|téléphones|tes trucs)',
    '(parents|mère|père|daronne|maman|papa|monitrice|coach) _3 (disent toujours non|comprendraient pas|comprendrait pas|diraient non|dirait non|vont flipper|va flipper|pas comprendre nous)',
    '(dis|dit|diras|réponds|raconte|tu dis) (que |k |qu |) (tu vas|tu es|tu dors|t es|vas|tu restes) chez _2 (copine|copain|lola|léa|cousine|pote|mamie|amie|emma|ami)',
    '(ne |n en |n |)(dis|parle|raconte|dit) (rien|pas) (à|de nous à) (tes parents|ta mère|ton père|ta maman|tes darons|ton papa) (qu |que |) _1 (on se parle|on parle|on discute|on s écrit|se parle|se voit|je t écris|on se voit|nos messages|tu me parles)',
  ],
  'gaming-gift-lure': [
    '<gift> _6 (gratuit*|offert*|je t en|jt en|j en donne|je te donne|jte donne|je t offre|je t envoie|jtenvoie|contre|si tu|en échange|à gagner|tu gagnes|pour toi) _8 (snap|photo*|discord|ajoute*|secret|parents|visio|cam|collège|vidéo*|privé|appel*|mission|dm|tais*|taire|vocal|copines|mère|rien dire)',
    '(je t|je te|jte|jt|j t|on te|je peux te|jpeux te) _1 (offre|donne|achète|paie|paye|envoie|prête|gift|passe|file|prêter|offrir|payer|acheter) _3 <gift> _10 (secret|parents|photo*|visio|si tu|rendez vous|mère|dis pas|dire à|dis rien|appelle*|cache*|voie|snap|copines|monitrice)',
    '(veux|tu veux|qui veut|besoin) _3 (robux|vbucks|v bucks|skins|skin|nitro|gemmes|diamants|pass de combat|puffs) _8 (ajoute*|add|dm|mp|snap|discord|viens|gratuit*|mission*|écris|photo*)',
    '(gagne*|gagner|avoir|farm*) _3 (robux|vbucks|v bucks|skins|nitro|gemmes|cadeau*|iphone|écouteurs|console) _8 (mission*|petit service|service*|snap|photo*|vidéo*|secret|livr*|dm|ajoute*|défi*)',
    '(défi*|challenge|mission*|épreuve*|gage*) _6 (gagne*|cadeau*|robux|skins|cash|niveau) _8 (photo*|vidéo*|filme*|enlève*|prouve*|secret|personne)',
    '(je t|je te) (offre|donne|achète|paie) _3 (cadeau|skin*|téléphone|iphone|jeu|abonnement) _8 (secret|parents|photo*|visio|si tu|rendez vous)',
  ],
  'image-request-young': [
    '(12 ans|13 ans|14 ans|15 ans|collège|collégienne|5e|4e|6e) _10 (envoie*|montre*|fais|veux) _4 (photo|photos|selfie|vidéo|snap|cam|pic) _4 (de toi|chambre|pyjama|maillot|corps|seule|lit|justaucorps|tutu|uniforme|sans)',
    '(allume|mets|active|branche|ouvre) _2 (ta|la) (cam|caméra|webcam|visio) _8 (seule|seul|parents|porte|chambre|dort|dorment|mère|écouteurs|lumière|lit)',
    '(ferme|verrouille|bloque) _2 porte _8 (cam|visio|photo*|appel|parents|mère|chambre|montre*)',
    '(envoie*|montre*|fais|prends) _4 (photo*|selfie*|vidéo*|snap) _6 (ta chambre|ton uniforme|après l école|après le collège|sans tes parents|dans ton lit|pour moi seul|que pour moi|juste pour moi|en pyjama|en maillot de bain|en justaucorps|sous ta couette|avec ton sac de cours)',
    '(photo*|selfie*|vidéo*|snap*|cam|visio|pic|pics) _8 (robux|vbucks|v bucks|skin|skins|nitro|gems|gemmes|diamants|carte psn|puff|puffs)',
    '(robux|vbucks|v bucks|skin|skins|nitro|gems|gemmes|diamants|carte psn|puff|puffs) _8 (photo*|selfie*|vidéo*|cam|visio|pic|pics|toi en|de toi)',
  ],
  'minor-acceptable': [
    '(13|14|15|16|17) ans (ça passe|sa passe|c est bon|c bon|ok|accepté*|acceptée*|pas grave|suffit|on dira|bienvenu*|c est pas un souci|pas de souci|no problem|c est parfait|aucun souci|pas de problème)',
    '(mineur|mineurs|mineure|mineures|ados|moins de 18|moins de 18 ans) _1 (accepté*|acceptée*|acceptées|bienvenu*|ok|possible|ça passe|pas de souci|aucun problème|pas grave)',
    '(même|meme|aussi|y compris) (les |aux |si t es |si tu es |si vous êtes |pour les |des |) (mineur|mineurs|mineure|mineures|moins de 18|moins de 18 ans|ado|ados|gamins|minots)',
    'même si _3 (14|15|16|17|quatorze|quinze|seize|dix sept) ans _6 (prend|prends|prendra|embauche|accepte|marche|pas grave|ça passe)',
    'personne (ne |) (vérifie|contrôle|regarde|demande|vérifiera|demandera) (l |ton |votre |leur |) (âge|date de naissance)',
    '(dis|diras|direz|dit|dites) (que |) (tu en as|t en as|vous en avez|tu as|t as) (18|19|20|21|dix huit)',
    '(mineur|mineurs|mineure|mineures|moins de 18|moins de 18 ans) (accepté*|acceptée*|acceptées|ok|ça passe|pas de souci|aucun problème|pas grave)',
  ],
};
