import type { PhrasesById } from '@/lib/domain/language';

/** What is left unsaid, unwritten or changed. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(niente|no|senza|nessun|non serve) _1 (contratto|carte|scartoffie|carta scritta|burocrazia|documenti da firmare)',
    '(in nero|al nero|a nero|sottobanco|fuori busta|fuoribusta|senza contributi|senza busta)',
    '(paga|pagat*|soldi|contanti) (in mano|brevi manu|alla mano)',
    'contratto _5 (là|lì|li|sul posto|dopo|all arrivo|poi si vede|più avanti|in tedesco|in cinese|in arabo|in turco|verbale|a voce|non serve|quando arriv*)',
    '(firm*) _4 (senza leggere|in bianco|là|sul posto|in fretta|foglio bianco)',
    '(si regola|accordo|accordi|ci si accorda|regoliamo) _6 (a voce|verbale|stretta di mano|parola)',
    '(stretta di mano|parola d onore|basta la parola|fidati della parola)',
    '(per adesso|all inizio|per ora) _3 (senza contratto|no contratto|niente contratto|non in regola|nero)',
  ],
  'terms-switch': [
    '(invece|in realtà|alla fine|però|intanto) _6 (night|club|locale|altra città|altro paese|massagg*|ballare|clienti|altro lavoro)',
    '(ristorante|posto|lavoro|bar|albergo) (è |) (chius*|non c è più|già preso|saltato|annullato|occupato) _8 (ma|però|c è|altro|night|intanto|posto)',
    '(avevamo detto|avevi detto|dicevi|mi avevi detto|non era questo|doveva essere) _6 (camerier*|ristorante|pulizie|badante|hotel|contratto|città|#money|negozio|tata)',
    '(lavoro|dove) (poi |) (vediamo|si vede) (dove|poi|dopo)',
    '(nuovo contratto|altro contratto|contratto nuovo) _4 (arriv*|qui|firm*|là)',
    '(poi lo cambiamo|poi si cambia|cambiato programma|cambio di programma|cambio programma)',
    '(non in città|un po più a nord|un po fuori|in un altro posto|altrove)',
  ],
  'unnamed-employer': [
    '(lui|io|lei) parl* con (padrone|patrone|ditta|capo)',
    'non parl* _3 (padrone|patrone|titolare)',
    '(nominativo|sede|nome|cognome|famiglia|cliente) _5 (comunicat* (a|dopo|dopo l)|si conosce solo|sul mio)',
    '(nome|indirizzo) _5 (azienda|ditta|locale|agenzia|cliente|hotel) _5 (riservat*|dopo|più avanti|all arrivo|non posso|segreto|privato|colloquio)',
    '(non posso|non ti posso|non possiamo) (dire|dirti|dirvi) _4 (nome|dove|indirizzo|ditta|chi)',
    '(mio cugino|mio zio|un mio amico|un amico|una conoscente|mia zia|io conosco uno|conosco uno|il mio capo|padrone) _4 (cerca|che cerca|ha bisogno|che assume|prende|fa domanda)',
    '(io ho|ho) _2 (padrone|datore)',
    '(azienda|ditta|cliente) (riservat*|anonim*|discret*|importante e riservat*)',
    '(da me|da noi|amici miei|da amici) _6 (subito|appartamento|lavoro|alloggio|non serve)',
  ],
  'vague-duties': [
    'mansioni _4 (illustrat*|spiegat*|volta in volta)',
    '(non vi dico|non ti dico|non posso dire) (cos|cosa|che)',
    '(mansioni|dettagli|resto|lavoro|informazioni|condizioni|info|tutto) _4 (a voce|di persona|in privato|sul posto|poi vediamo|all arrivo|dopo|per telefono|in dm)',
    '(ti|vi) (spiego|spieghiamo|dico|diciamo|spiegheranno) _4 (a voce|di persona|in privato|dopo|sul posto|quando arriv*|poi|dal vivo|al telefono)',
    '(lavoro|lavoretto|incarico|mansione) _1 (discret*|particolar*|special*|riservat*|non convenzionale|facile facile)',
    '(mentalità aperta|mente aperta|senza tabù|senza pregiudizi|aperta di mente|apertura mentale|spigliat* e apert*|disinibit*)',
    '(vedrai|vedrete) (tu |) (quando|sul posto|lì|là|dopo)',
    '(che roba è|che lavoro è|di che si tratta|cosa devo fare)',
    '(un po di tutto|tuttofare|varie cose) _6 (sera|discre*|client*|notte)',
  ],
};
