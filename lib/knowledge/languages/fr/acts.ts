import type { ActCues } from '@/lib/domain/language';

/** Who speaks to whom: advice, report, question, fiction, awareness and help; and the offer said outright. */
export const acts: ActCues = {
  advice: [
    '(ne|n) (donnez|envoyez|payez|versez|remettez|laissez|signez|acceptez|prêtez|communiquez|partagez|cliquez|donne|envoie|paie|prête|accepte|laisse|remets|signe|partage) _1 (jamais|pas|rien|aucun*)',
    '(méfiez vous|méfie toi|attention aux|attention à|soyez vigilant*|prudence|restez prudent*|fais gaffe|faites attention|gare aux)',
    'si (on vous|quelqu un|une agence|un employeur|un recruteur|un inconnu|une personne|un adulte|votre employeur|votre patron|on te) _6 (demande|propose|promet|menace|garde|prend|offre|exige|contacte)',
    '(vous avez|tu as) le droit',
    'personne n a le droit',
    '(c est|est) _1 (une arnaque|illégal*|un piège|interdit*|un délit|une infraction|une fraude|une escroquerie)',
    '(signe|signes|signal|signaux) (d alerte|d alarme|d alertes|alarmants)',
    'comment (reconnaître|repérer|éviter|se protéger|détecter|identifier)',
    '(vérifiez|vérifie|renseignez vous|conservez les preuves|bloquez|signalez|bloque le|signale le|portez plainte|porte plainte)',
    '(un employeur|une banque|votre banque|un recruteur|une agence) _2 (sérieu*|honnête|ne) _4 (demande|jamais)',
    '(met en garde|mettent en garde|mise en garde|alerte sur|conseils de prévention)',
    'vous (deviendriez|risquez)',
    'en cas de doute',
  ],
  report: [
    '(police|gendarmerie|parquet|tribunal|procureur*|juge|enquêteurs|justice|cour) _5 (arrêté|interpell*|condamn*|démantel*|libéré|ouvert|jug*|a|ont|mis)',
    '(interpellé*|condamné*|mis en examen|garde à vue|écroué*|jugé*|prévenus|démantelé*|poursuivi*)',
    '(victimes|jeunes femmes|ouvriers|travailleurs|filles) _4 (étaient|vivaient|dormaient|devaient|ont été|racontent|travaillaient|avaient)',
    '(on m a|il m a|elle m a|ils m ont|on nous a|ils nous ont|m a|m avait) (promis|pris|dit|demandé|confisqué|menti|menacé*|obligé*|forcé*|proposé|arnaqué*|envoyé|fait)',
    '(promettait|disait|confisquait|recrutait|menaçait|obligeait|imposait|promettaient|confisqués|confisquaient|faisaient tourner)',
    '(je me suis fait*|j ai été|j ai perdu|j ai réussi à|elle a fui|a réussi à s enfuir|je suis tombé*)',
    '(raconte|témoigne|témoignage|selon la police|selon l enquête|d après)',
    'j étais',
  ],
  question: [
    '(est ce|c est|est il) _1 (normal|légal|fiable|sérieux|une arnaque|légit|dangereux|autorisé)',
    '(quelqu un|qqn) _2 (a|aurait|connaît|connait|sait|peut|vécu|est)',
    '(vous en pensez quoi|qu en pensez vous|que faire|que dois je faire|je fais quoi|je dois faire quoi|un avis|vos avis|des avis|avez vous|ont ils le droit|a t il le droit|est ce que je peux)',
    '(j ai peur|ça me paraît|ça me semble|je trouve ça) _2 (bizarre|louche|étrange|que|de)',
    '(on me demande|il me demande|ils me demandent|elle me demande|on m a proposé)',
  ],
  fiction: [
    'chapitre',
    '(roman|nouvelle|film|série|pièce|personnage|héroïne|épisode) _4 (suit|raconte|de|jeune|une|un|sur|où|qui)',
    '(dit il|dit elle|dit l homme|murmura|répondit|cria|souffla|demanda t)',
    '(elle|il) (regarda|sourit|ferma|pensa|baissa|s assit|soupira|posa)',
    '(en salles|réalisateur|réalisatrice|bande annonce)',
  ],
  awareness: [
    '(traite des|trafic d) (êtres humains|humains|personnes)',
    '(exploitation|esclavage) (sexuelle|par le travail|moderne|domestique)',
    '(campagne|prévention|sensibilisation|lutte contre) _4 (traite|exploitation|arnaque*|proxénétisme|fraude*|violence*|prostitution)',
    '(phishing|hameçonnage|sextorsion|cyberharcèlement|mule financière|mules financières|loverboy|loverboys)',
    '(article|loi) #number',
  ],
  support: [
    '(appelez|appelle|composez|contactez|numéro|ligne) _5 (gratuit*|anonyme|17|112|119|3018|3919|116|confidentiel*|0800|écoute)',
    '(tu n es pas seul*|vous n êtes pas seul*|ce n est pas ta faute|ce n est pas de ta faute|on te croit)',
    '(association|ong|syndicat|consulat|centre) _5 (aide|accompagne|soutien|gratuit*|écoute|accueille)',
    '(demande|demandez|chercher) de l aide',
    '(inspection du travail|prud hommes)',
  ],
  offer: [
    '(je|on|nous) (cherche|recherche|recrute|propose|offre|paie|paye|recrutons|cherchons|recherchons|proposons|offrons|embauche|embauchons)',
    '(contacte moi|contactez moi|contactez nous|écris moi|écrivez moi|envoie moi|envoyez moi|ajoute moi|appelle moi|mp moi|viens|dm moi|laisse ton numéro)',
    '(recherche|recrute|cherche|recrutement)',
    '(je te|je vous) (donne|paie|paye|propose|offre|verse|prends|envoie)',
  ],
};
