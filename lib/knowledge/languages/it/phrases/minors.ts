import type { PhrasesById } from '@/lib/domain/language';

/** Children and the young, approached. Nothing but secrecy, gifts, age and requests. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    'sembri (molto |) più grande',
    'quanti anni hai _2 (preciso|davvero|esatti|veramente)',
    '(genitori|grandi|mamma) _4 (rompono|bloccano|non capiscono|non capirebbero)',
    'cameretta _6 (tua|tuo|dormi|sola|chiusa)',
    '(compagnia|parliamo|sentiamo) _3 privato _6 (annoi|anni|grandi)',
    '(quanti anni hai|che classe fai|quanti anni ai|età) _6 (veramente|davvero|nessuno|segreto|di te|dai|sincera|sola|solo)',
    '(più matura|più grande|più sveglia|già donna|sembri più grande|non sembri) _8 (altre|età|tua età|anni|compagne|coetanee)',
    '(ai tuoi|ai genitori|a mamma|a tua madre|a tua mamma|papà) _4 (non|di|dici|che) _6 (vai da|amica|segreto|sapere|niente|dire|capir*)',
    '(non capirebbero|i grandi non capiscono|gli altri non capirebbero|si arrabbi*) _6 (segreto|nostro|non dire|genitori|noi)',
    '(anche se sei piccol*|l età non conta|l età è solo un numero|età è un numero)',
    '(13|12|11|14|15|tredici|dodici) anni _6 (e allora|sei grande|non importa|non fa niente|tranquill*|segreto)',
  ],
  'image-request-young': [
    '(foto|video|cam) _6 (solo per me|per me sola|non diciamo|non lo diciamo|i tuoi non|nessuno vede|togli|poi cancell*)',
    '(accendi|attiva) _3 (cam|webcam|camera|videocamera) _8 (nessuno|attimo|sola|solo|segreto|diciamo|porta)',
    '<send> _4 <photo> _8 (i tuoi|mamma|genitori|nessuno|segreto|cancell*|skin|vbucks|robux)',
    '(una|due|qualche) (foto|fotina|fotine) _8 (favore|devi|regalo|galleria|i tuoi|mamma)',
    '(foto|video|cam) _5 (pigiama|dalla cameretta|in cameretta)',
  ],
  'minor-acceptable': [
    '(anche|pure|vanno bene|va bene|accett*|cerco) _2 <under> _12 (lavor*|serat*|model*|guadagn*|missioni|carta|hostess|volti|prepagata|svegl*|facil*)',
    '(anche|dai) (13|14|15|16) _1 (16|17|18|20) anni',
    '(volti|modelle|hostess|ragazze immagine) _5 (14|15|16) _1 (16|17|18|20) anni',
    '<under> _4 (ok|va bene|benvenut*|anche|accettat*|svegl*|nessun problema)',
    '(non serve|senza|non servono) _3 (firma|permesso|consenso|autorizzazione) _3 (genitori|tuoi|mamma|dei tuoi)',
    '(ragazz*|model*|volti|minorenn*|ragazzin*) _5 (dai|anche|da) _1 (13|14|15|16|quattordici|quindici|sedici) _2 anni',
    '(meno di diciotto|meno di 18|minorenne) _8 (non ti fanno|non rischi|meglio|perfetto|vantagg*)',
    '(diciamo|dici|di|scrivi) che (hai|ne hai) (18|diciotto)',
    '(dodici|tredici|undici|dieci|12|13|11|10) anni _8 (danno di più|lavora|vende|aiuta|guadagn*)',
  ],
  'gaming-gift-lure': [
    '(skin|gemme|vbucks|robux|crediti|monete) _4 (te le|te li) (mando|regalo|compro|do)',
    '(regal*|dono|compro|ricaric*|mando|do|faccio) _4 (skin|skins|vbucks|v bucks|robux|gemme|crediti|gift card|ricarica|fifa points|battle pass|diamanti|monete)',
    '(skin|skins|vbucks|v bucks|robux|gemme|ricarica|crediti) _10 (in cambio|se mi|segreto|foto|cam|chat|favore|genitori|mamma|regal*|gratis)',
    '(telefono nuovo|iphone|telefonino|cuffie|playstation) _6 (te lo (compro|regalo|mando|do)|te lo porto|io)',
    '(ti mando|ti compro|ti regalo|ti do) _3 (telefono|iphone|skin|ricarica|playstation|scarpe)',
    '(ti ho fatto|ti faccio|ti ho mandato) _2 (ricarica|regalo|skin|vbucks|robux)',
  ],
};
