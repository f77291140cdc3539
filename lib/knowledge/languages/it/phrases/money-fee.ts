import type { PhrasesById } from '../phrases-by-id';

/** Money that goes the wrong way. */
export const moneyFee: PhrasesById = {
  'upfront-fee': [
    '<fee> _6 #money _12 (prima|versare|inviare|anticip*|conferm*|postepay|western|pratica|contratto|colloquio|rimbors*|posto|bonifico|subito|via)',
    '(vers*|pagare|paga*|invi*|anticip*|bonifico|mandare) _5 #money _8 (<fee>|posto|prima|conferm*|visto|contratto|kit|pratica|registr*)',
    '(serv*|chied*|costa|costano|vuole|occorr*) _3 #money _10 (<fee>|metà prima|prima|pratica|domanda|visto|timbro|contratto|nulla osta|anticip*|adesso)',
    '(#money|#number) _3 (metà|mezzo) (prima|subito|adesso|ora)',
    '(metà|acconto|resto) _6 (quando arriva|al visto|alla partenza|prima della partenza|dopo il visto|in contanti)',
    '<fee> _3 (obbligatori*|iniziale|anticipat*|rimborsabil*|da versare|da pagare|a carico tuo|a tuo carico)',
    '(kit|book|corso|divisa|tesserino|materiale) _6 (obbligator*|vers*|acquist*|compr*|pagare) _6 (#money|conferm*|prima|cauzione)',
    '(prima) (pagare|pagate|si paga|versare|anticipare|soldi) _5 (#money|poi|viaggio|letto|lavoro|posto)',
    '(prima|anticip*) _3 #number _3 (x|per) (il |) (viaggio|visto|letto|documenti|posto|lavoro|contratto)',
    '(quanto devo dare|quanto devo pagare|quanto ti devo)',
    '#number (adesso|ora|subito) _4 (resto|poi)',
    '(vuoi|vuole|per avere) _2 (lavoro|posto|contratto) _6 (paga*|vers*|#money|soldi)',
  ],
  'deposit-to-unlock': [
    '(vers*|deposit*|ricaric*|caric*) _6 (#money|#number) _8 (sblocc*|preliev*|preleva*|ritir*|compit*|livello|attiv*|task|complet*|continu*|guadagn*)',
    '(sblocc*|preliev*|preleva*|ritir*|scongel*) _8 (vers*|deposit*|ricaric*|tass*|#money|commission*|prima|complet*|%)',
    '(saldo negativo|compito combinato|ordine combinato|compiti combinati|task prepagat*|compito prepagato|livello vip|gruppo vip)',
    '(compito|compiti|task|missione|ordine) _6 (vers*|ricaric*|deposit*|prepag*|livello|#money|vip|saldo)',
    '(ricarica|deposito|ricarichi|versi|depositi) _5 (e |) (ritiri|ritiro|prelievi|prelevi|ne prelevi|ti tornano|torna*|ottieni)',
    '(fisco|tassa|tasse|commissione) _5 (piattaforma|prelev*|prelievo|sblocc*) _6 (prima|#money|%|vers*|paga*|per cento)',
    '(per prelevare|per ritirare|per sbloccare|per riscuotere)',
    '(sistema|account|conto|fondi) _3 (congel*|blocc*|sospende) _4 (tutto|se|entro|finché|fondi)',
  ],
  'allowance-verification-fee': [
    '(a settimana|al mese|settimanal*|mensil*|paghetta|pagamento|aiuto) _10 (attiv*|verific*|conferm*|prova|test|seri*) _8 (#money|carta|codice|ricarica|buono|<giftcard>|commission*)',
    '(verific*|attiv*|conferm*|dimostra*) _6 (che sei seri*|sei reale|seria|fiducia|lealtà|onest*)',
    '(compri|compra|comprare|prendi|mandi|manda) _4 <giftcard> _10 (verific*|seri*|attiv*|accredit*|fiducia|poi)',
    '(prima|solo) _3 #money _4 (verific*|conferma|attivazione|fiducia|sbloccare)',
    '(ti accredito|accredito|ti verso|ti mando) _8 (appena|dopo|poi|quando) _6 (carta|codice|paga*|verific*|commission*|vers*)',
  ],
  'crypto-giftcard-payment': [
    '(paga*|pagabil*|vers*|mand*|invi*|compr*|trasfer*|con|tramite|via) _4 (<giftcard>|<crypto>)',
    '(#number|due|tre|quattro|cinque) <giftcard>',
    '<giftcard> _3 (da|di) (#money|#number)',
    '(solo|soltanto|esclusivamente) _3 (<crypto>|<giftcard>|ricarica|contanti in busta)',
    '(inoltr*|converti*|trasform*|trasfer*) _5 <crypto>',
    '(versare|ricarica|ricarica*|mandare) _4 (postepay|su postepay|tabaccaio|tabaccheria)',
  ],
  'fake-check-equipment': [
    '(assegno) _12 (attrezzatura|computer|materiale|fornitore|deposit*|giri|differenza|resto|bonifico|incass*)',
    '(deposit*|incass*|vers*) _3 assegno',
    '(giri|gira|mandi|rimand*|trasfer*|bonific*) _4 (resto|differenza|fornitore|#money) _6 (fornitore|attrezzatura|resto|venditore)',
    '(pagato in più|bonifico per errore|soldi in più|importo superiore) _10 (rimand*|restitu*|gir*|differenza)',
    '(attrezzatura|computer|ufficio in casa) _8 (nostro fornitore|fornitore autorizzato|rimbors*)',
  ],
};
