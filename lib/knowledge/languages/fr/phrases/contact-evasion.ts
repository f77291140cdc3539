import type { PhrasesById } from '../phrases-by-id';

/** Secrecy, haste and chats moved elsewhere. */
export const contactEvasion: PhrasesById = {
  'informal-contact-only': [
    '(uniquement|seulement|que|exclusivement) (par|sur|en|via) (whatsapp|telegram|snap|sms|mp|message|signal|messenger|insta)',
    '(whatsapp|telegram|snap|signal|sms) (uniquement|seulement|only)',
    '(contact*|écri*|répond*|mp|dm|ajoute*|appel*) _4 (whatsapp|telegram|snap|signal) _2 (#phone|#handle|#link)',
    '(mp|dm|message privé|inbox) (moi|vite|uniquement|pour plus d infos)',
    '#email _1 (gmail|outlook|proton)',
  ],
  'move-off-platform': [
    '(autre|l autre|une autre) appli*',
    '(réponds|passe|viens) _4 <app>',
    '(viens|passe*|passez|passons|continu*|ajoute*|ajoutez|parle*|écri*|contacte*|rejoin*|basculons|bascule|va|allons|discut*|donne* ton) _4 <app>',
    '(tu as|t as|vous avez|c est quoi) _2 (ton |votre |) (<app>|numéro)',
    '(donne|file|laisse|envoie) _2 (ton|votre) (numéro|num|snap|insta|whatsapp|06)',
    '(ici|site|appli*|application|compte) _5 (pas sûr|surveillé*|je viens rarement|je suis pas souvent|bientôt supprimé*|pas pratique|ça bug*|va être fermé)',
    '(plus tranquille*|plus discret|mieux|plus simple|plus privé) _3 (sur|en) <app>',
  ],
  'obfuscated-contact': [
    '(zéro|0) (six|sept|6|7) _1 (point|tiret|espace)',
    '(remplace*|enlève*|retire*|supprime*) _4 (lettre*|espaces|points|étoiles|par un|par le) _4 (numéro|contact|chiffre*)',
    '(arobase|at) _3 (point|dot) (com|fr|ch|be)',
    '(wh4ts*|wa app|what s a p p|t3l3gram|télé gram|wats4pp|snäp|sn4p)',
    '(numéro|contact) (en photo|dans la bio|sur ma bio|dans l image|en bio|sur l image)',
  ],
  'secrecy-demand': [
    '(évite|éviter) _1 (d en parler|en parler|de le dire)',
    '(pas parler|sans parler) _4 (famille|lieu)',
    '(surtout pas) (ta|ton|tes|à)',
    '(entre nous) (hein|ok|d accord|stp)',
    'dis rien',
    '(ne |n |) (en |le |) (dis|dites|parle|parles|parlez|raconte*|préviens|prévenez|montre) (pas|rien|jamais) _4 <people>',
    '(tu |vous |) (ne |n |) (en |le |) (dis|dites|parle|parles|parlez|diras|parleras) _3 (à personne|rien à|pas à)',
    '(personne|<people>) _3 (doit|doivent|devra|dois) _2 (pas |rien |jamais |) (savoir|être au courant|le savoir|l apprendre)',
    '(notre|un|petit) (petit |) secret _4 (entre nous|à nous|ok|toi et moi|d accord)',
    '(c est|ça|reste*|rester*|gard*) _3 (notre secret|entre nous|entre toi et moi|confidentiel)',
    '(viens|venez) seul*',
    '(si|quand) _3 (banque|police|douane|banquier|flics|conseiller|quelqu un|on te) _4 (demande*|pose*|question*|arrête*|contrôle*) _5 (dis|tu dis|dites|réponds|tu réponds|que c est)',
    '(sans|pas besoin de|évite de|inutile de) (prévenir|le dire|en parler|dire|mettre au courant) _3 <people>',
    '(discrétion) (totale|absolue|exigée|assurée|obligatoire|demandée|requise)',
  ],
  'secret-chat': [
    '(efface*|supprime*|effacez|supprimez) _3 (messages|conversation|conv|discussion|chat|historique|tout|nos|photo*)',
    '(message*|mode|chat*|discussion*) (éphémère*|secret*|secrète*|qui disparai*|qui s efface*|autodestru*)',
    '(active*|mets|met) _3 (éphémère*|suppression|autodestruct*|mode secret)',
    '(nouveau|deuxième|second|autre) (compte|profil|téléphone) _6 (secret|parents|sache*|voir|pour nous|discret)',
    '(aucune|sans|pas de) trace*',
  ],
  'urgency-pressure': [
    '(dernière*|derniere*|plus que|reste) (#number |deux |trois |une |) (place*|chance*)',
    '(départ|départs) _3 (demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|cette semaine|immédiat*|imminent)',
    '(réponds|répondez|décide*|décidez|confirme*|paie*|envoie*|payez|envoyez) _5 (vite|maintenant|avant ce soir|aujourd hui|tout de suite|dans l heure|immédiatement|rapidement|avant minuit)',
    '(c est maintenant ou jamais|maintenant ou jamais|offre limitée|places limitées|places comptées|faut faire vite|dépêche toi|avant qu il ne soit trop tard|fais vite)',
    '(le vol|le bus|la camionnette|le billet) _3 (part|est) _3 (demain|ce soir|samedi|vendredi|déjà)',
    '(pas le temps|réfléchis pas|ne réfléchis) _4 (réfléchir|trop|longtemps)',
  ],
};
