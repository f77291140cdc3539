import type { PhrasesById } from '@/lib/domain/language';

/** What is left unsaid, unwritten or changed. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    "(non c'è|non facciamo|niente|nessun) (un |) contratto",
    '(niente|no|senza|nessun|non serve) _1 (contratto|carte|scartoffie|carta scritta|burocrazia|documenti da firmare)',
    'contratto _5 (sul posto|dopo|all arrivo|poi si vede|più avanti|in tedesco|in cinese|in arabo|in turco|verbale|a voce|non serve|quando arriv*)',
    '(firm*) _4 (senza leggere|in bianco|sul posto|in fretta|foglio bianco)',
    '(si regola|accordo|accordi|ci si accorda|regoliamo) _6 (a voce|verbale|stretta di mano|parola)',
    '(contratto) _3 (posso vederlo|lo vedo|lo vediamo|te lo danno|lo fanno|lo firmi|si firma) _8 (bordo|arrivo|dopo|imbarco|non serve)',
    '(contratto|carte|regolarizzazione|in regola|documenti) _2 (dopo|poi|più avanti|vediamo|si vede|in seguito|non serve|quando arrivi|macché|non c è|più in là)',
    '(in nero|fuori busta|senza contratto|niente contratto|nessun contratto|a nero|senza busta paga|sottobanco|fuori contratto|senza carte)',
  ],
  'terms-switch': [
    '(invece|in realtà|alla fine|però|intanto) _6 (night|club|locale|altra città|altro paese|massagg*|ballare|clienti|altro lavoro)',
    '(poi lo cambiamo|poi si cambia)',
    '(cambiato programma|cambio di programma|cambio programma) _6 (non|vai|vieni|andate|lavor*|altro|altra|locale|club|contratto|parti|città|paese)',
    '(paga|stipendio|lavoro|orario|contratto|posto) _3 (più bass*|meno|divers*|cambiat*|un altr*|più lung*) _4 (da |di |rispetto |) (quella|quello|come|quanto|a) _2 (che |) _3 (detto|promesso|scritto|annuncio|dicevano|pensavi)',
    '(ormai|adesso|tanto) (sei|siete) (qui|qua|arrivat*) _6 (paga|lavor*|accett*|meno|contratto|altro|firm*)',
    '(cambiato programma|cambio programma)',
  ],
  'unnamed-employer': [
    '(nome|indirizzo) _5 (azienda|ditta|locale|agenzia|cliente|hotel) _5 (riservat*|dopo|più avanti|all arrivo|non posso|segreto|privato|colloquio)',
    '(armatore|cliente|famiglia|committente|titolare|datore) (riservat*|anonim*|molto riservat*|che preferisce non)',
    '(nominativo|sede|nome|cognome|famiglia|cliente) _5 (comunicat* (a|dopo|dopo l)|si conosce solo|sul mio)',
    '(nome|indirizzo|azienda|famiglia) _4 (solo dopo|non posso dir*|all arrivo|quando arrivi|quando confermi|non vogliono)',
    '(nome|indirizzo) (della|dell|del) _1 (ditta|azienda|locale|agenzia|datore|titolare|cliente|albergo|famiglia) _3 (dico|diremo|saprai|dirò|sapr*|comunic*) _4 (quando|dopo|arriv*|poi|colloquio|più avanti)',
    '(un|una|mio|mia) (mio |mia |)(conoscente|amico|amica|cugino|cugina|parente|compaesano|zio) _1 (ha|hanno|tiene|gestisce) _1 (un |una |) (azienda|ditta|locale|ristorante|bar|albergo|agenzia|fabbrica|impresa|club) _4 (cerca*|assum*|prend*|ha bisogno|lavor*|servono)',
    'non (diciamo|dico|possiamo dire|si dice|posso dire|riveliamo) _2 (chi è|il nome|per chi) _3 (datore|padrone|titolare|cliente|ditta|azienda|agenzia|lavori|famiglia)',
    '(chi|dove|quale ditta) _1 (lavorerai|lavori|lavorerà|è il datore|lavorate) _3 (saprai|dico|diremo|dirò|sapr*|comunic*) _1 (dopo|poi|più tardi|più avanti|quando|all arrivo)',
  ],
  'vague-duties': [
    'mansioni _4 (illustrat*|spiegat*|volta in volta)',
    '(ti|vi) (spiego|spieghiamo|dico|diciamo|spiegheranno) _4 (a voce|di persona|in privato|dopo|sul posto|quando arriv*|poi|dal vivo|al telefono)',
    '(lavoro|lavoretto|incarico|mansione) _1 (discret*|particolar*|special*|riservat*|non convenzionale|facile facile)',
    '(dettagli|cose|mansioni|lavoro) _2 non (si |lo |li |le |) _1 (possono|posso|può|vogl*|poss*) _1 (scriv*|dir*|spieg*) _2 (qui|qua|in chat|per messaggio|al telefono)',
    '(cosa|quello che|che cosa|il lavoro) _2 (devi|dovrai|si deve|deve|dovete) fare _3 (dico|spiego|diciamo|spieghiamo|saprai|vedi|vedrai)',
  ],
};
