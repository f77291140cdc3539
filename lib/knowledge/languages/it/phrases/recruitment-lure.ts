import type { PhrasesById } from '@/lib/domain/language';

/** How the bait is laid. */
export const recruitmentLure: PhrasesById = {
  'easy-fast-money': [
    '(#money|guadagn*) _5 (senza fare niente|senza lavorare|senza fatica|in due giorni|in un giorno|in una notte|in un weekend|dal divano|in poche ore|in mezz ora)',
    '(#money|guadagn* #money) _2 (a sera|a serata|a notte|al giorno) _8 (solo per|solo|compagnia|sorrid*|senza|subito)',
    '(fai|fare|farai) _2 (soldi|#money) _4 (con noi|facil*|subito|veloc*|in poco)',
    '(soldi|guadagno|guadagni|lavoretto|lavoro|cosa|roba|euro|grana|affare|extra) (facile|facili|veloce|veloci|pulita|pulito|puliti|semplice|tranquilla|tranquillo|easy|sicura|rapido|rapidi)',
    '(non devi|non dovete|non serve) _1 (fare niente|fare nulla|fare altro|sapere niente|dire niente)',
    'in (una |un |due |)(settimana|giorno|sera|ora|giorni|weekend|mese) _2 (fai|guadagni|prendi|incassi|porti a casa) _4 (quello che|quanto) _3 (altri|mese|anno|ora)',
    '(<sum>|#money) _4 (senza fatica|senza sforzo|senza fare niente|senza lavorare|senza muovere un dito|in un weekend|in una notte|in un giorno)',
  ],
  'guaranteed-visa-job': [
    '(visto|permesso|nulla osta|contratto|posto|lavoro|flussi) _2 (garantit*|sicur*|assicurat*|certo|100)',
    '(garant*|assicur*) _4 (visto|permesso|nulla osta|lavoro|contratto|documenti|posto)',
    '(permesso|documenti|visto) _5 (in #number giorni|senza esame|facil*|senza problemi|veloc*)',
    '(ti faccio avere|ti procuro|ti facciamo avere) _3 (visto|permesso|contratto|documenti)',
    '(stagionale|flussi|nulla osta|visto|sponsor|quota) _3 (pronto|pronti|già pronto|già pronta|disponibile subito) _10 (ditta|fratell*|#money|metà|pagamento|mila)',
    '(ditta|datore|padrone|sponsor) (vera|vero|sicura|sicuro|buono) _8 (flussi|nulla osta|contratto|mila|visto|metà)',
  ],
  'instant-hire': [
    '(senza|niente|nessun*|no|non serve) _2 (colloquio|colloqui|selezione|curriculum|cv|referenze)',
    '(complimenti|congratulazioni) _4 (selezionat*|assunt*|scelt*|accettat*|stat*)',
    '(ti mando|ti prendo|ti faccio) _2 (il |un |) (flixbus|flixino|biglietto|pullman)',
    '(assunzione|inserimento|partenza) (immediat*|istantane*)',
    '(niente|nessun|senza|non serve|zero) _1 (curriculum|cv|colloquio|colloqui|referenze|selezione)',
    '(sei|siete) _2 (tra i selezionati|stata selezionata|stato selezionato|stata scelta|stato scelto|già assunta|già assunto|dei nostri)',
  ],
  'pay-for-clicks': [
    '(mettere|mettendo|metti|lasci*) _2 (like|mi piace|stelle|recension*) _8 (guadagn*|#money|paga*|soldi|euro|screenshot|compens*)',
    '(devi|dovete|basta|solo|semplicemente|bisogna) _2 (mettere|lasciare) _2 (like|mi piace|stelle|recension*)',
    '(primo compito|compiti semplici|task giornalier*|ottimizzare|compiti online|task online)',
    '(valut*|votare|vota|voti|recens*|guard*) _2 (hotel|alberghi|ristoranti|video|app|prodotti|negozi) _6 (#money|euro|guadagn*|telefono|al giorno|a casa)',
  ],
  'pay-too-good': [
    '(300|400|500|600|700|800|900|1000|1500|2000) (euro |€ |) (a sera|a serata|a notte|al giorno|a settimana|giornalieri)',
    '(camerier*|barist*|lavapiatt*|pulizie|commess*|hostess|babysitter|baby sitter|badante|autista|magazzinier*|facchin*|operai*|modell*) _4 (3000|3500|4000|4500|5000|6000|7000|8000|3.000|3.500|4.000|4.500|5.000|6.000|8.000|3 000|3 500|4 000|4 500|5 000|6 000|8 000|tremila|quattromila|cinquemila|seimila) (euro |€ |)(al mese|mensili|netti|mese)',
    '(3.000|3.500|4.000|4.500|5.000|6.000|7.000|8.000|10.000|3 000|3 500|4 000|4 500|6 000|7 000|10 000|tremila|quattromila|cinquemila|seimila|diecimila) (euro|€) (al mese|mensili|netti al mese)',
    '(cinquecento|seicento|settecento|ottocento|mille|duemila) euro (a sera|a serata|a notte|al giorno|a giornata)',
    '(camerier*|barist*|lavapiatt*|pulizie|commess*|hostess|babysitter|baby sitter|badante|autista|magazzinier*|facchin*|operai*|modell*) _4 (3000|3500|4000|4500|5000|6000|7000|8000|3 000|3 500|4 000|4 500|5 000|6 000|8 000|tremila|quattromila|cinquemila|seimila) (euro |€ |)(al mese|mensili|netti|mese)',
    '(3 000|3 500|4 000|4 500|6 000|7 000|10 000|tremila|quattromila|cinquemila|seimila|diecimila) (euro|€) (al mese|mensili|netti al mese)',
  ],
  'talent-scout': [
    '(talent scout|agente di moda|cacciatore di talenti|cercatalenti|scouting|agente fifa|agente sportivo|osservatore)',
    '(ti ho vist*|ho visto le tue foto|ho visto il tuo profilo|abbiamo visto il tuo profilo|il tuo viso|hai un viso|hai il fisico|sei perfetta per|saresti perfetta) _12 (model*|campagna|casting|agenzia|moda|pubblicit*|sfilat*|marchio|videoclip|scout|hostess|serate)',
    '(viso|volto|fisico|profilo) _4 (campagna|passerella|copertina|pubblicità|moda|televisione)',
    '(provino|casting) _5 (domani|sera|hotel|privat*|sola|stasera|subito|oggi|pagat*)',
    '(viso|volto|fisico|faccia|altezza|aspetto) _1 (giust*|perfett*|adatt*|ideal*) per _4 (modell*|moda|pubblicità|sfil*|cinema|attric*|passerella|agenzia|televisione)',
    '(ti|l) (ho|abbiamo) (notat*|scopert*) _6 (modell*|casting|provino|moda|volto|viso|pubblicità|squadra)',
  ],
  'unsolicited-job-dm': [
    '(abbiamo|ho) (trovato|visto|ricevuto|ottenuto) _3 (numero|profilo|contatto|curriculum|cv) _10 (lavor*|offerta|part time|opportunità|guadagn*|collabor*)',
    '(ciao|salve|buongiorno|buonasera) _6 (ti interessa|le interessa|cerchi|cerca|stai cercando|vuoi|serve) _4 (lavor*|guadagn*|part time|soldi|fare #money)',
    '(abbiamo esaminato|esaminata|abbiamo valutato|è stato scelto|è stata scelta|è stato selezionato|risulta idone*) _8 (candidatur*|profilo|graduatoria|bonus|posto|curriculum)',
    '(ho visto|vedo|visto|abbiamo visto|ho letto|ho trovato) _2 (il tuo|il suo|tuo|la tua|le tue) _1 (profilo|annuncio|foto|storia|curriculum|cv|contatto|post|pagina)',
    '(ciao|salve|buongiorno|buonasera|gentile) _4 (sta cercando|cerca|cerchi|cercate|stai cercando) (un |) (lavoro|impiego|occupazione)',
    '(abbiamo|ho) _1 (offerta|proposta|posizione|opportunità) (interessante|per lei|per te|di lavoro|adatta|unica)',
  ],
  'no-experience-no-language': [
    '(esperienza|lingua|diploma|lingue|competenza) (non |) (richiest*|necessari*|serve)',
    '(no|nessuna) (lingua|esperienza) (no|nessuna|né) (esperienza|lingua|documenti)',
    '(non devi|non serve) (sapere|saper) (fare |) (niente|nulla|la lingua)',
    '(esperienza|lingua|italiano|inglese|titolo di studio) _2 (non|nessuna) _2 (serve|richiest*|necessari*|importa|importante|indispensabile|occorre|fondamentale)',
    '(impari|imparerai|imparate|si impara) _1 tutto (qui|qua|sul posto|lavorando|da noi|in fretta)',
    'anche se non (parli|sai|conosci|parla|capisci|hai) _2 (italiano|tedesco|inglese|francese|lingua|esperienza|diploma)',
  ],
};
