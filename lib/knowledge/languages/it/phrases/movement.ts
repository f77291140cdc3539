import type { PhrasesById } from '@/lib/domain/language';

/** Journeys arranged by others. */
export const movement: PhrasesById = {
  'pickup-by-stranger': [
    '(autista|qualcuno|un amico|mio cugino|un ragazzo|un uomo|una signora|un mio|un tipo|nostro uomo|collaboratore) _4 (ti aspetta|vi aspetta|ti prende|ti viene a prendere|aspetta|ti porta|vi prende|vi porta|ti accompagna|ti recupera)',
    '(ti|vi) (aspetta|aspettano|prende|prendono|viene a prendere|vengono a prendere|porta|prendiamo) _5 (aeroporto|stazione|porto|cartello|uscita|frontiera|confine|pullman)',
    '(vi vengo|ti vengo|ti passo|vi passo|ti veniamo|vi veniamo) (a prendere|prendere) _4 (io|stazione|aeroporto|sabato|casa|scuola|confine)',
    '(poi|dopo) (ti|vi) (passa|consegna|affida|porta) (a|da|al) _3 (altr*|signora|capo|amico|socio|collega)',
    '(passi|passerai|passate) _3 (confine|frontiera) _6 (di notte|a piedi|con|camion|furgone|bosco)',
    '(ti|vi) (porto|riprendo|prendo) (io |) _4 (stazione|confine|aeroporto|fermata|casa tua) _6 (furgone|macchina|notte|sola|arrivi)',
    '(passa|parte|arriva) (il |un |l |) (furgone|pulmino|autista|camioncino) _6 (ti prende|vi prende|a prenderti|notte|campagna|alle|porta)',
    '(autista|furgone|pulmino) _4 (vi porta|ti porta|vi carica|ti carica|passa a)',
  ],
  'rotation-plaza': [
    '(giro|tour|rotazione|turno) _3 (città|appartament*|tre città|locali|case)',
    '(una settimana|#number giorni|quindici giorni|ogni settimana|ogni quindici giorni|settimana l una) _6 (città|appartament*|cambi*|l una|poi un altra|casa divers*)',
    '(cambi*|spost*|gir*) _3 (città|appartament*|casa|locale) _4 (ogni|settiman*|quindic*|giorni|sempre)',
    '(piazza|posto|stanza|appartamento) (libera|libero|pronto|disponibile) _8 (ragazz*|settimana|client*|metà|tour)',
    '(appartamento|casa) _6 (clienti te li|clienti li|clienti ve li|telefonista|annunci li)',
    '(si gira|giriamo|girate|giri) _3 (la costa|le città|i locali|le case|gli appartamenti|le piazze) _8 (mesi|insieme|appartamento|vendi|client*|settimana)',
  ],
  'tourist-visa-work': [
    '(per |) notifica di 90 giorni',
    'contratto (solo |) per entrare',
    '(visto|permesso|entri|entrare|entra|parti|ingresso|arrivi) _3 (turist*|turismo|da turista|studente|studio|visita) _10 (poi|lavor*|cambi*|convert*|rinnov*|contratto|sistem*)',
    '(dici|di|dì|dire|dichiara*) _4 (immigrazione|frontiera|dogana|aeroporto|controllo|polizia) _5 (turist*|vacanza|visita|amic*)',
    '(sei|sei in) (turista|vacanza|visita) _4 (se|chied*|immigrazione|frontiera|controllo)',
    'visto (turistico|di studio|studenti) _8 (lavor*|cambi*|nessun problema|poi)',
    '(dici|di|dì) che (sei|vai) _2 (turista|in vacanza|a trovare)',
  ],
  'high-risk-destination': [
    '(lavor*|cerc*|operator*|hostess|ragazz*|cameriere|ballerin*|assum*|posto|contratto|modelle|infermier*) _12 <risky>',
    '<risky> _12 (volo|visto|alloggio|dormitorio|dollari|contratto|stipendio|#money|autista|lavoro)',
    '(confine|frontiera|nord) _6 (campus|compound|ufficio|parco tecnologico|chiuso)',
    '(campus|compound|parco) _3 (chiuso|sicuro|tecnologico|recintato)',
    '(imbarco|imbarchi|agenzia marittima|sede) _3 (bodrum|batumi|istanbul|pireo|limassol|dubai|beirut|marmaris|odessa)',
  ],
  'travel-arranged': [
    '(bigliet*|volo|viaggio|aereo|pullman) _4 (lo |li |te lo |) (compro|paghiamo|pago|prendo|prendiamo|compriamo|faccio|facciamo|mando|anticip*|organizz*|prenot*)',
    '(ti|vi) (compro|compriamo|pago|paghiamo|prendo|mando|mandiamo|faccio|prenoto) _2 (bigliet*|volo|viaggio|aereo)',
    '(bigliet*|volo|viaggio) _3 (già |) (pronto|comprato|fatto|preso|pagato|prenotato|spesat*|offert*)',
    '(pulmino|furgone|pullman|macchina) _3 (passa|parte|vi prende|ti prende) _6 (domenica|alle|notte|piazza|venerdì|sabato)',
    '(viaggio|bigliet*) _3 (ci penso io|pensiamo noi|pensa lui|organizziamo|tutto noi|lo paghiamo)',
    '(viaggio|bigliet*|volo|bus) _3 (anticipat*|a carico|pagato da|messo da|offert* da) _3 (titolare|noi|amico|agenzia|padrone|ditta|sponsor|lui)',
    '(si parte|partiamo|andiamo) _4 (col|con il|con la|in) (mio |mia |nostro |) (furgone|pulmino|macchina)',
  ],
  'all-expenses-covered': [
    '(volo|viaggio|bigliet*|aereo) _4 (visto|alloggio|casa|hotel|vitto|dormitorio|documenti|analisi) _4 <free>',
    '(volo|viaggio|hotel|vitto) _2 (e |) (casa|alloggio|hotel|analisi|volo|vitto) <free>',
    '(tutto|tutte le spese|ogni spesa) (pagato|spesat*|compres*|inclus*|a carico nostro|a nostre spese|offert*|pagate)',
    '<free> _3 (volo|viaggio|bigliet*) _6 (casa|alloggio|hotel|visto|documenti)',
    '(vacanza|viaggio) (gratis|pagat*|spesat*|offert*)',
    '(viaggio|volo) e documenti _3 (carico|noi|loro|pagat*)',
  ],
};
