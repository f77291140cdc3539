import type { PhrasesById } from '@/lib/domain/language';

/** Threats: to the family, with pictures, with the authorities. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    '(sappiamo|so) dove _1 (abita|abitano|vive|vivono|sta|stanno|lavora) _2 (famiglia|madre|padre|mamma|figli|figlia|figlio|sorella|fratello)',
    '<fam> _6 (soffrir*|succede qualcosa|succederà|ammazz*|si fa male|pagherà|pagheranno|conseguenze|va di mezzo|pentir*)',
    '(succede|succederà|succeda|capita|capiterà|capitasse) _4 (a |) <fam>',
    '(se non|altrimenti|sennò|se parli|se scappi|se te ne vai|se vai|o paghi) _6 (tuo fratello|tua sorella|tua madre|tuo padre|tuo figlio|tua figlia|la tua famiglia|i tuoi|tuo marito|tua moglie) (finisce|finiscono|finirà|finiranno|passa|passerà) (male|guai|in ospedale|sotto terra|sottoterra)',
    '(mand*|mandiamo|mando|mandano) _2 (qualcuno|due ragazzi|gente|i miei|un amico) _3 (a casa|dai tuoi|da tua|da tuo|dalla tua) _8 (lezione|male|spav*|bott*)',
    '(fare|faccio|facciamo|fanno) (del |) male (a |al |alla |ai |) <fam>',
    '(tuo figlio|tua figlia|tua madre|tuo padre|tuo fratello|tua sorella|tua moglie|tuo marito|i tuoi|i tuoi figli) (potrebbe|potrebbero) (avere|subire|fare) (un |) (incidente|brutto incidente)',
  ],
  'sextortion-threat': [
    'ho _1 video (della|di quella) (chiamata|videochiamata)',
    'screen _2 (tuoi|suoi) (follower|contatti|amici)',
    '<giftcard> _8 (parte a tutti|mando a tutti|invio a tutti)',
    'ho copiato _3 (suoi|tuoi) contatti',
    'registrato _5 (telecamera|webcam|siti per adulti)',
    '(o|altrimenti|sennò|mezzanotte|stasera) _2 (la vede|lo vede|lo vedono|la vedono|le vedono) _5 (moglie|marito|tutti|amici|famiglia|madre|padre|ufficio|scuola|capo|colleghi)',
    '#money _6 (entro|altrimenti|sennò|se no|o) _10 (<photo>|moglie|amici|contatti|tutti|pubblic*)',
    '(ho la registrazione della videochiamata|ho registrato la videochiamata|ho visto tutto dalla tua webcam|ho visto tutto dalla webcam)',
    'se non paghi _3 (mando|invio|pubblico|giro|condivido|mandiamo|pubblichiamo) _3 (foto|video|immagini)',
    '(materiale|video|filmato) _4 (inviato|inoltrato|diffuso|spedito) _4 (parenti|colleghi|contatti|amici)',
    '(se mi blocchi|non bloccarmi|se blocchi) _6 (parte|mando|pubblico|peggio|invio|tutto|subito|è peggio)',
    '(abbiamo|ho) _3 (schermat*|screen|conversazion*|chat) _10 (azienda|moglie|marito|lavoro|capo|famiglia)',
    '(ti costa|ti costerà|mi bastano|mi basta|ne voglio) #number _8 (doppio|sennò|domani|moglie|marito|settimana|cancello|rate)',
    '(peccato se|sarebbe un peccato se|non vorrei che|immagina se|pensa se) _8 (vede*|foto|video|moglie|marito|padre|scuola|telefono|sapess*)',
    '<photo> _4 (se|altrimenti|sennò|se no|o) _8 (le|lo|la|li|tutto) (giro|mando|invio|inoltro|spedisco|condivido) _3 (a tutti|ai tuoi|a tua|a tuo|alla tua|ai suoi|agli amici|ai contatti)',
    '(o|oppure) paghi o _5 <photo> _4 (vede|vedono|vedrà|vedranno|arriva*|gira|girano)',
    '(o paghi|se non paghi|se non mandi|se non mi dai) _8 (lo|la|le|li) (vede|vedono|vedrà|vedranno) _3 (tua|tuo|tutti|i tuoi)',
    '(paghi|paga|manda|mandami|dammi|mandi|versa) _6 (o|altrimenti|sennò|se no) _4 <photo> _3 (finisc*|vanno|va|arriv*|gir*) _2 (internet|online|rete|facebook|tutti|tuoi|tuo|tua|capo)',
    'se non (paghi|mandi|mi dai|versi|mi mandi) _3 (le|lo|la|li|tutto) (spedisco|mando|invio|pubblico|giro|metto|faccio vedere|posto|inoltro) _3 (a tutti|tuo|tua|tuoi|suo|sua|suoi|online|internet|facebook|rete|ovunque)',
  ],
  'authorities-threat': [
    'faccio una telefonata',
    'ti rimpatriano',
    '(chiamo|chiamiamo|denuncio|denunciamo|ti denunci*|telefonata|segnalo|avviso) _6 (polizia|immigrazione|questura|carabinieri|rimpatri*|espuls*|espellono|documenti|permesso|clandestin*)',
    '(faccio|basta) una (telefonata|chiamata) _5 (rimpatri*|espuls*|espell*|questura|polizia|ti mandano|portano)',
    '(se|quando) _3 (parli|denunci|ti lamenti|vai|scappi|rifiuti|chiami) _10 (espuls*|espell*|galera|carcere|rimpatri*|questura|cpr|arrest*|permesso)',
    '(chi|nessuno) (ti |vi |) (crede|crederà|crederebbe)',
  ],
};
