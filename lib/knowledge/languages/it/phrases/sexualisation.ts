import type { PhrasesById } from '../phrases-by-id';

/** Sold company under many names. */
export const sexualisation: PhrasesById = {
  'adult-content-recruit': [
    '(webcam|camgirl*|cam girl|onlyfans|contenuti per adulti|contenuti hot|video chat|videochat|contenuti spicy|contenuti sexy|foto dei piedi|film per adulti|porno|chat erotica|linea erotica) _10 (cerc*|ragazz*|guadagn*|#money|esperienza|model*|selezion*|lavor*|agenzia|divent*)',
    '(cerc*|selezion*|divent*|guadagn*|ragazze per|assum*) _6 (webcam|camgirl*|onlyfans|videochat|contenuti per adulti|contenuti hot|modelle cam|chat erotica)',
    'studio _3 (webcam|cam|streaming|videochat|live)',
    '(vend*|compr*) _3 (tue|tuoi|le|dei) (foto|video|piedi|mutandine)',
    '(fare i live|fai i live|fare live|fai live) _10 (filmat*|video|soldi|client*|mese|mesi)',
  ],
  'euphemistic-companionship': [
    '(escort|accompagnatric*|dama di compagnia|ragazz* immagine|modell* vip|hostess vip|top class|figurante|sugar girl|girl di lusso) _10 (cerc*|serat*|client*|#money|viaggi|vip|agenzia|alloggio|locali|volo|guadagn*)',
    '(cerc*|selezion*|ricerc*|servono) _4 (escort|accompagnatric*|ragazze immagine|hostess per|girls|ragazze vip)',
    '(fare compagnia|far compagnia|tenere compagnia|intrattenere|intrattenimento|accompagnare|passare del tempo|passare la serata|cenare) _5 (<client>|sorrid*|uomini)',
    '(serat*|fest*|party|yacht|villa|weekend|cena|cene) _2 (privat*|vip|esclusiv*|su yacht|riservat*|in yacht|in villa) _10 (ragazz*|donne|hostess|client*|#money|imprenditor*|uomini|pagat*)',
    '<girl> _8 (yacht|feste private|serate private|imprenditori|clienti vip|uomini facoltosi|clientela|cene private)',
    '(solo|soltanto) (per |) (fare |) (compagnia|presenza|cena|cenare|sorridere)',
    '(incontr*|appuntament*) (a pagamento|pagat*|retribuit*|remunerat*)',
    '(ricevere|riceve|ricevi) _3 (clienti|uomini|signori)',
    '(clienti|uomini) _2 (te li|ve li|li) (mandiamo|mando|troviamo|portiamo|trovo|procuriamo)',
    '(mettere a frutto|guadagnare con|sfrutta*) _3 (bellezza|corpo|fascino|fisico)',
  ],
  'hostess-commission': [
    '(commission*|percentual*|%|premio|provvigion*|guadagn*) _5 (bottigli*|bicchier*|consumazion*|champagne|drink|bevut*|cocktail)',
    '(bottigli*|bicchier*|consumazion*|champagne|drink) _5 (commission*|percentual*|%|metà|premio|client*|provvigion*)',
    '(far bere|far consumare|bere con|bevi con|sedersi con|sederti con|siedi con|si sta al tavolo|tavolo con|sedere con) _4 (<client>|clienti)',
    '(hostess|ballerin*|entraineuse|figurant*|ragazz*) _5 (night|nightclub|night club|club|locale|lounge|karaoke|cabaret) _14 (percentual*|alloggio|bigliett*|clienti|estero|notte|drink|contratto|esperienza|guadagn*)',
    '(ballo|balli|privé|prive|sala) privat* _6 (client*|percentual*|#money)',
  ],
  'intimacy-denial': [
    '(niente|no|nessun|senza|non c è|non è) _2 (sesso|sessuale|rapporti|prostituzione|volgare|strano|contatto fisico|obbligo|obblighi|di male|di che)',
    '(nessuno|non) (ti|vi) (obblig*|costring*|forza)',
    '(decidi tu|decidi sempre tu|scegli tu|sei tu a decidere|sta a te|tu decidi) _4 (fino|dove|cosa|quanto|limiti|se|tutto)',
    '(se vuoi|se ti va|se ti piace|se te la senti) _4 (di più|oltre|extra|qualcosa in più|andare oltre)',
    '(fai|fate) (solo |) quello che (vuoi|volete|ti va)',
    '(extra) _3 (tutti tuoi|a tua scelta|se vuoi|facoltativ*)',
  ],
  'lingerie-casting': [
    '(casting|provino|prova|shooting|servizio|book|prove) _6 (intimo|lingerie|costume|topless|glamour|nudo|bikini|boudoir|hotel|albergo|suite|casa mia)',
    '(intimo|lingerie|costume|topless|nudo artistico) _8 (casting|provino|shooting|foto|model*|prov*|manda*|scout)',
    '(provino|casting|shooting) _6 (hotel|albergo|suite|appartamento|casa mia|camera)',
    '(vieni|venire|vieni pure) (da |) sola',
    '(si prova|provi|provare|prova) _3 (capo|capi|intimo|lingerie|costume)',
  ],
  'sex-for-rent': [
    '(stanza|camera|affitto|alloggio|ospitalità|posto letto|passaggio|casa|ospito) _10 (in cambio|scambio|al posto|in natura)',
    '(stanza|camera|alloggio|ospitalità|ospito|casa) _4 (gratis|gratuit*|senza affitto|niente affitto|simbolic*) _10 (ragazz*|donna|studentess*|signora|carin*|<soft>)',
    '(niente affitto|senza affitto|affitto zero|affitto simbolico|no affitto) _10 (<soft>|ragazz*|studentess*|donna|foto|carina)',
    '(pagare|paghi|sdebit*|ricambi*|contraccambi*) _3 (in natura|in altro modo|in un altro modo|diversamente|altrimenti)',
    '(affitto|stanza|camera) _6 (ci mettiamo d accordo|si trova un accordo|accordo tra adulti|accordi privati|scambio di favori|favori)',
    '(ragazz*|studentess*|donna) _6 (stanza gratis|camera gratis|ospitata gratis|stanza gratuita|alloggio gratuito)',
  ],
  'massage-cover': [
    '(massaggiatric*|massaggi|massaggio|centro massaggi|centro benessere|benessere) _14 (senza esperienza|prima esperienza|senza diploma|nessun diploma|extra|notte|naturist*|alloggio|bella presenza|tantr*|body|erotic*|maschile|discre*|appartamento|mance|orientali|giovani)',
    '(bella presenza|senza diploma|carine|giovani|anche senza esperienza) _5 (massaggiatric*|per massaggi|centro massaggi|massaggi)',
    '(clientela|clienti) _1 (maschil*|uomini|distint*|selezionat*) _8 (massagg*|notte|extra|appartamento)',
    '(extra) _3 (client*|massagg*|pagat*|tutti tuoi|a parte)',
  ],
  'sugar-terms': [
    '(sugar daddy|sugar baby|sugar mummy|sugarbaby|sugardaddy|sugar dating|benefattore|mantenut*|viziat*)',
    '(uomo|imprenditore|signore|professionista|generoso|distinto) _6 (generos*|facoltos*|benestante|maturo|sposato) _10 (cerc*|offr*|aiut*|studentess*|giovane|ragazza)',
    '(aiuto|sostegno|contributo|paghetta|regalo) (mensile|economico|settimanale|finanziario)',
    '(rapporto|relazione|incontri|amicizia) (discret*|riservat*|intim* e discret*) _10 (aiut*|generos*|regal*|sostegno|#money|economic*)',
    '(ti vizio|ti vizierò|ti riempio di regali|viziarti|voglio viziarti)',
    '(ti passo|ti verso|ti do|ti mando) #money _2 (settimana|mese|a settimana|al mese)',
    '(generos*) _6 (studentess*|ragazza giovane|giovane)',
  ],
};
