import type { PhrasesById } from '@/lib/domain/language';

/** Journeys arranged by others. */
export const movement: PhrasesById = {
  'pickup-by-stranger': [
    '(ti|vi|la) (viene|vengono|verrà|passa|passerà) a (prendere|prenderti|prendervi|recuperare) _3 (amico|autista|cugino|uomo|ragazzo|collega|socio|signore|signora|mio uomo)',
    '(aeroporto|stazione|frontiera|confine|porto|arrivo) _4 (viene|vengono|verrà|passa|manda|mando|mandiamo) _3 (prender*|autista|amico|qualcuno|uomo)',
    '(mando|mandiamo|manda|verrà|viene|arriva) _1 (un |una |il |l |)(ragazzo|uomo|signore|amico|autista|cugino|collega|qualcuno|signora|donna|macchina|taxi) _2 (a |)(prender*|prenderti|prendervi|recuperar*)',
    '(ti|vi|la) (aspetta|aspetterà|attende|prende|aspettano) (un|una|il mio|uno|l) _1 (signore|uomo|ragazzo|amico|signora|donna|autista|tizio|tipo|cugino|collega)',
    '(capo|padrone|referente|uomo|ragazzo|qualcuno|uno|nostro|socio|collaboratore|autista) _4 (ti|vi) (aspetta|aspettano|prende|viene a prendere|porta) _4 (aeroporto|stazione|porto|frontiera|confine|pullman)',
    '(ti|vi) (aspetta|prende|porta) _1 (uno|qualcuno|autista|nostro) _4 (aeroporto|stazione|cartello|confine)',
    '(ti vengo|ti passo|vi passo|vi vengo) a prendere io (alle|anche) _5 (devi|stanotte|notte|rotonda|confine)',
  ],
  'rotation-plaza': [
    '(ogni) _2 (settimana|settimane|giorni|mese|quindici giorni) _2 si (cambia|cambiano|gira|va) _1 (città|appartamento|casa)',
    '(ragazze|tu|voi) _2 (gir*|ruot*|si spost*|cambi*) _4 (giorni|settimana|settimane) _2 (a|in) _4 poi',
    '(giri*|giro|gira|tour|ruot*|turn*) _3 (una settimana|#number giorni|dieci giorni|due settimane|un mese) (a|in) _4 (una|due|#number|dieci|poi)',
    '(ogni) _2 (giorni|settimana|settimane|mese|quindici) (si |)(cambi|cambia|cambiamo|cambiate|gir*|sposti|spostiamo) _1 (città|appartamento|casa|hotel)',
  ],
  'tourist-visa-work': [
    'contratto (solo |) per entrare',
    '(visto|permesso|entri|entrare|entra|parti|ingresso|arrivi) _3 (turist*|turismo|da turista|studente|studio|visita) _10 (poi|cambi*|convert*|rinnov*|contratto|sistem*)',
    '(visto|permesso|entri|entrare|entra|parti|ingresso|arrivi) _3 (turist*|turismo|da turista|studente|studio|visita) lavor*',
    '(visto|permesso|entri|entrare|entra|parti|ingresso|arrivi) _3 (turist*|turismo|da turista|studente|studio|visita) _9 (per|e|a|al|il|di|da|ci|qui|puoi|può|inizi|cominci|subito|anche|intanto|tuo|nostro|un|del|sul|in|ma|già|tu) lavor*',
    'visto (turistico|di studio|studenti) _8 (cambi*|nessun problema|poi)',
    'visto (turistico|di studio|studenti) _2 (e|per|si|ma|così) _2 lavor*',
    '(dite|dici|dica|rispond*|dichiar*) _3 (che |di )(siete|sei|è|essere) _1 (in vacanza|turist*|in visita|per turismo|ospit*)',
    '(non serve|non ti serve|niente|senza) _2 permesso di lavoro _6 visto _1 (da |di |per |) (studente|studio|turist*|turismo|visita)',
    '(fai|fate|prendi|chiedi|facciamo) _2 visto (da|di|per) (studente|studio|turista|turismo|visita|lavorare) _6 (lavor*|permesso|poi|cerc*)',
    '(aeroporto|frontiera|dogana|confine|consolato|ambasciata|controllo|controlli) _1 (dica|dici|dì|dite|dirai|rispondi) _3 (visit*|vacanza|turist*|turismo|vedere|ferie|amic*|parent*)',
    '(aeroporto|frontiera|dogana|confine|controllo|controlli) _1 (dica|dici|dì|dite|dirai|rispondi) (che |di ) _4 (visitare|vacanza|turist*|turismo|vedere|ferie)',
    'visto turist* _10 si cambia',
    '(visto|permesso|entri|entrare|entra|parti|ingresso|arrivi) _3 (turist*|turismo|da turista|visita) _5 poi',
    '(visto|entri|entrare|entra|arrivi) _3 (turist*|turismo|da turista|visita) _6 (convert*|cambi*|rinnov*|sistem*)',
  ],
  'high-risk-destination': [
    '(confine|frontiera|nord) _6 (campus|compound|ufficio|parco tecnologico|chiuso)',
    '(campus|compound|parco) _3 (chiuso|sicuro|tecnologico|recintato)',
    '(assistenza clienti|servizio clienti|operatore|addett*|chat|call center|marketing|guadagn*) _6 <risky>',
  ],
  'travel-arranged': [
    '(ti|vi) (compro|compriamo|pago|paghiamo|prendo|mando|mandiamo|faccio|prenoto) _2 (bigliet*|volo|viaggio|aereo)',
    '(viaggio|bigliet*|volo|bus) _3 (anticipat*|a carico|pagato da|messo da|offert* da) _3 (titolare|noi|amico|agenzia|padrone|ditta|sponsor|lui)',
    '(ho|abbiamo|ha) (già |) (prenotato|comprato|preso|pagato|fatto) _2 (volo|biglietto|biglietti|viaggio|aereo) per (te|voi|lei|tutt*)',
    '(viaggio|biglietto|biglietti|volo|trasferimento) _1 (pensa|pensano|ci pensa|provvede|organizza|se ne occupa) (l |la |il |)(agenzia|ditta|titolare|autista|capo|signora|ufficio|noi|io)',
    'al (viaggio|volo|biglietto|trasporto) (pensa|pensiamo|penso|pensano|provvede|provvediamo)',
  ],
  'all-expenses-covered': [
    '<free> _3 (volo|viaggio|bigliet*) _6 (casa|alloggio|hotel|visto|documenti)',
    '(vacanza|viaggio) (gratis|pagat*|spesat*|offert*)',
    '(viaggio|volo) e documenti _3 (carico|noi|loro|pagat*)',
    '(pensiamo|penso|pensano|provvediamo|ci occupiamo|si occupa|gestiamo) _2 (noi |io |loro |)(a tutto|di tutto|ai documenti|ai biglietti|al visto|a documenti|alle spese)',
  ],
};
