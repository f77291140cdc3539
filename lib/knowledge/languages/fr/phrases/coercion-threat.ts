import type { PhrasesById } from '../phrases-by-id';

/** Threats: to the family, with pictures, with the authorities. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    '<fam> _5 (paie*|payer|souffr*|accident|arrive* quelque chose|touche*|va voir|tue*|mort*|crame*|brûle*|regrett*|danger|mal|visite)',
    '(je|on) (sait|sais|connais|connaît) _2 où (habite*|vit|vivent|travaille*|va à l école|dort) _3 <fam>',
    '(passer|passe|aller|viendra|va|rendre) _2 (voir|visite à|chez) _2 <fam>',
    '(je te|on te|je vais te|on va te) (tue*|frappe*|défonce*|casse*|crève*|retrouve*|démonte*|fume*|éclate*|tuer|retrouver|frapper|défoncer)',
    '(tu veux|tu voudrais) (pas |) qu il arrive _3 <fam>',
    '(pense|penses|pensez) (à|aux) _2 (ta petite sœur|ton petit frère|ta famille|tes enfants|ta mère|ta fille) _6 (si|avant|refus*|paie*|habit*)',
    '(dommage|triste|malheur) _5 <fam>',
    '(le sort|le fétiche|les esprits|le juju) _5 (tue*|fou|folle|mal*|famille|punir*|rattrap*)',
  ],
  'sextortion-threat': [
    '(sinon|ou|si tu paies pas|si tu ne paies pas|si tu refuses|autrement) _4 (je |j |tout |) _4 (envoie*|publie*|partage*|balance*|poste*|diffuse*|montre*|mets)',
    '<photo> _4 (part|partent|partira|ira|iront|va|vont|arrive|finira|finissent|circule*) _4 (chez|à|sur|dans|ta|tes|ton|partout)',
    '(j envoie|je publie|je balance|je partage|je diffuse|je poste|j affiche|je mets|je montre|enverrai|publierai|partagerai|posterai) _3 (tout|<photo>) _5 (famille|contacts|abonnés|amis|internet|facebook|copine|femme|école|lycée|mari|parents|collègues|patron|insta|réseaux)',
    '(j ai|on a) _2 (enregistré|filmé|screen*|capturé) _4 (toi|appel|vidéo|visio|tout|cam|tu)',
    '(j ai|on a) _2 (toutes |) (tes|ta|vos) (photos|vidéo*|nudes|contacts|abonnés) _8 (paie*|payer|envoie*|euros|sinon|liste|famille|#money)',
    '(liste|capture*) _3 (abonnés|contacts|amis|followers)',
    '(toute l école|ton lycée|ta famille|tes parents|tout le monde|ton mari|ta femme|tes abonnés) _3 (verr*|va voir|vont voir|recev*|saura|sauront|va recevoir)',
    '(tu as|t as|vous avez) (#number|une|deux) (h|heure|heures|minutes) _4 (payer|envoyer|avant|sinon|pour)',
    '(payer|paie|paies) _4 (efface*|supprime*) _3 (<photo>|tout)',
    '(je supprime|j efface) (tout |) _3 (si|quand|dès|contre) _4 (paie*|envoie*|#money)',
  ],
  'authorities-threat': [
    '(appelle*|dénonc*|prévien*|préviens|donne*|signale*) _4 (police|immigration|ofii|préfecture|flics|gendarmes|douane|autorités) _6 (papiers|expuls*|renvoy*|si|avion|clandestin*)',
    '(si|quand) _4 (parle*|plain*|porte*|vas|refuse*|pars) _8 (expuls*|prison|avion|police|centre de rétention|dénonc*|renvoy*|préfecture)',
    '(tu|vous) (finis|finiras|finirez|seras|serez|vas) _3 (prison|expulsé*|en rétention|dans l avion|renvoyé*)',
    '(tu es|t es|vous êtes) _2 (dans l avion|sans papiers|clandestin*) _6 (police|croira|croire|tais|plain*|avion)',
    '(on|la police|personne) _2 (te |vous |) (croira|prendra) _3 (toi|sans papiers|illégal*|étranger*|pas)',
    '(on va |on |vont |) (te |vous |) (prendre|enlever|retirer|placer|prend*|retire*) _2 (tes|vos|ton|les) (enfants|gosses|fils|bébé|fille)',
    '(coup de fil|appel) _4 (avion|préfecture|police|immigration|expuls*)',
    '(toi aussi|c est toi) _3 (prison|garde à vue|coupable|plonge*|tombe*)',
  ],
};
