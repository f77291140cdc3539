import type { PhrasesById } from '@/lib/domain/language';

/** Children and the young, approached. Nothing but secrecy, gifts, age and requests. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    'sembri (molto |) più grande',
    '(ai tuoi|ai genitori|a mamma|a tua madre|a tua mamma|papà) _4 (non|di|dici|che) _6 (vai da|amica|segreto|sapere|niente|dire|capir*)',
    '(hai|ne hai) (11|12|13|14|15|tredici|quattordici|quindici|dodici) (anni |) (ma|però) _3 (ragioni|sembri|sei|parli|dimostri)',
    '(quanti anni hai|che classe fai|che anno fai) _6 (non dire|non dirlo|non lo dire|non raccontare|segreto|resta tra|tra noi|ai tuoi)',
    '(scriv*|chiam*|sentiamoci|parliamo|ci sentiamo) _2 quando _1 (tua mamma|tua madre|tuo padre|tuo papà|i tuoi|i tuoi genitori) _1 (non c è|non ci sono|dorm*|escono|esce)',
    '(ti chiamo|ti scrivo|chiamami|scrivimi|ci sentiamo|parliamo) _2 quando (i tuoi|tua madre|tua mamma|tuo padre) (dorm*|escono|esce|sono via)',
  ],
  'image-request-young': [
    '(foto|video|cam) _6 (solo per me|per me sola|non diciamo|non lo diciamo|i tuoi non|nessuno vede|togli|poi cancello|poi cancelli|poi cancelliamo|poi cancellal*|poi cancellat*|poi cancellar*|poi cancella subito|poi cancella tutto|poi cancella la chat)',
    '(accendi|attiva) _3 (cam|webcam|camera|videocamera) _8 (nessuno|attimo|sola|segreto|diciamo|porta)',
    '(accendi|attiva) _3 (cam|webcam|camera|videocamera) _7 (sei|da) solo',
    '(accendi|attiva) _3 (cam|webcam|camera|videocamera) _8 solo _1 (un|io|noi|tu|me|due|cinque|#number|minut*|poc*|salutar*|veder*|parlar*)',
    '<send> _4 <photo> _8 (i tuoi|mamma|genitori|nessuno|segreto|cancello|cancelli|cancelliamo|cancellal*|cancellat*|cancellar*|cancellano|skin|vbucks|robux)',
    '<send> _4 <photo> _7 (la|le|lo|li|si) cancella',
    '<send> _4 <photo> _8 cancella (subito|tutto|dopo|chat|la chat|la conversazione|i messaggi|il messaggio|la foto|le foto)',
    '(foto|video|cam) _5 (pigiama|dalla cameretta|in cameretta)',
  ],
  'minor-acceptable': [
    'anche (13|14|15|16) _1 (16|17|18|20) anni',
    '(<wanted>|prend*|accett*|guadagn*|lavor*|modell*|hostess|casting|va bene|vanno bene|carin*|bell*) _6 dai (13|14|15|16) _1 (16|17|18|20) anni',
    'dai (13|14|15|16) _1 (16|17|18|20) anni _12 (lavor*|serat*|model*|guadagn*|missioni|hostess|volti|facil*|soldi|svegl*|prepagata)',
    '(sposa|moglie|ragazza|fidanzata) (14|15|16|17) (16|17|18|19|20|22)',
    '(anche|pure|vanno bene|va bene|accett*|cerco) _2 <under> _12 (lavor*|serat*|model*|guadagn*|missioni|carta|hostess|volti|prepagata|svegl*|facil*)',
    '<under> _4 (ok|va bene|benvenut*|anche|accettat*|svegl*|nessun problema)',
    '(meno di diciotto|meno di 18|minorenne) _8 (non ti fanno|non rischi|meglio|perfetto|vantagg*)',
    '(va bene|vanno bene|prendiamo) _2 anche se (hai|ha) (14|15|16|17|quattordici|quindici|sedici|diciassette) anni',
    'se non hai (ancora |) (18|diciotto) (anni |) _3 (non è|nessun|non fa|nessuno|va bene|non importa) _2 (problema|niente|controll*|bene|uguale)',
    '(14|15|16|17|quattordici|quindici|sedici|diciassette) anni _3 (nessuno (controlla|chiede|guarda)|il documento lo)',
    '(prend*|prendiamo|cerchiamo|vanno bene|accettiamo) _2 (anche |) (ragazz*|model*) _2 (14|15|16|17|sedici|diciassette) anni _4 (locale|club|serat*|night|festa|feste|hostess|viaggi*|foto)',
    '(accett*|prendiamo|assumiamo) _2 (minorenni|sedicenni|diciassettenni) _6 (nessuno|senza documenti|serat*|locale|club|non (chied*|controll*))',
    '(minorenn*|16 anni|17 anni|sedici anni|diciassette anni) _4 (nessuno (chiede|controlla|guarda|verifica)|non (chiediamo|controlliamo|guardiamo))',
  ],
  'gaming-gift-lure': [
    '(skin|gemme|vbucks|robux|crediti|monete) _4 (te le|te li) (mando|regalo|compro|do)',
    '(telefono nuovo|iphone|telefonino|cuffie|playstation) _6 (te lo (compro|regalo|mando|do)|te lo porto|io)',
    '(ti ho fatto|ti faccio|ti ho mandato) _2 (ricarica|regalo|skin|vbucks|robux)',
    '(te ne|te lo|te la|ti) (posso dare|do|regalo|compro|mando|manda) _4 (telefono|cuffie|regalino|scarpe|scheda|skin|iphone|vape|svapo) _10 (io|nuov*|segret*|guarda|così|dentro)',
  ],
};
