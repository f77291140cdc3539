import type { ActCues } from '@/lib/domain/language';

/** Who speaks to whom: advice, report, question, fiction, awareness and help; and the offer said outright. */
export const acts: ActCues = {
  advice: [
    'non (dare|date|inviare|inviate|inviare|mandare|mandate|mandargli|pagare|pagate|consegnare|consegnate|firmare|firmate|accettare|accettate|prestare|prestate|fornire|fornite|comunicare|comunicate|cliccare|cliccate|condividere|condividete|versare|versate|lasciare|lasciate|cedere|cedete|rispondere|rispondete|aprire|aprite|fidatevi|fidarti|fidarvi) _2 (mai|nulla|niente|soldi|denaro|document*|passaport*|foto|dati|codic*|password|conto|nessuno|a nessuno|anticip*|link|alcun*|iban)',
    '(diffid*|attenzione a|attenzione alle|attenzione ai|attenti a|attenti ai|attenti alle|state attenti|stai attent*|occhio a|occhio alle|guardatevi|fate attenzione|fai attenzione|prudenza|mi raccomando ragazz*)',
    '(se|quando|chi) (qualcuno|un agenzia|un datore|un azienda|uno sconosciuto|una persona|un adulto|il datore|il padrone|ti|vi|le) _5 (chied*|promett*|minacci*|offr*|tratt*|tenga|tiene|prend*|ricatt*|obblig*|propone|contatt*) _12 (non|segnal*|denunc*|diffid*|reato|truffa|polizia|numero|rifiut*|rivolg*|diritto|allarme)',
    '(hai|avete|ha) (il |) diritto',
    'nessuno (può|ha il diritto|deve)',
    '(è|e|sarebbe) _1 (una truffa|illegale|un reato|un inganno|una trappola|vietato|una frode|reato)',
    '(segnale|segnali|campanell*|spie) (d|di) (allarme|rischio|pericolo)',
    'come (riconoscere|evitare|proteggersi|difendersi|individuare|tutelarsi|capire se)',
    '(verificate|verifica|verificare|controllate|informatevi|conservate|segnalate|segnalat*|denunciate|bloccate|bloccalo|bloccala|rivolgiti|rivolgetevi|rifiutate|denunciate)',
    '(una banca|la banca|un datore|un azienda|nessun*|un agenzia) _2 (ser*|vera|non|onest*) _4 (chied*|mai)',
    '(chi presta|chi accetta|chi chiede|chi propone) _8 (risch*|reato|condann*|rispond*|commett*)',
    'in caso di dubbio',
    '(prima di) (partire|firmare|pagare|accettare) _6 (verific*|controll*|chied*|legg*|informa*|assicura*)',
  ],
  report: [
    '(polizia|carabinieri|procura|tribunale|giudic*|gip|guardia di finanza|questura|inquirent*|squadra mobile|indagin*) _6 (arrest*|condann*|fermat*|denunciat*|sequestr*|smantell*|indag*|ha|hanno|scopert*|liberat*)',
    '(arrestat*|condannat*|indagat*|a processo|accusat*|ai domiciliari|patteggi*|imputat*)',
    '(vittime|giovani donne|braccianti|lavoratori|ragazze|donne) _4 (erano|venivano|vivevano|dormivano|dovevano|lavoravano|sono state|sono stati|raccontano|pagavano)',
    '(mi hanno|mi ha|ci hanno|gli hanno|le hanno|mi avevano|mi aveva|ci avevano) (promesso|preso|tolto|detto|chiesto|mentito|minacciat*|obbligat*|costrett*|proposto|truffat*|mandato|fregat*|offerto|contattat*|rubato|scritto)',
    '(prometteva*|reclutava*|minacciava*|obbligava*|costringeva*|imponeva*|tenevano|toglievano|venivano|sequestravano)',
    '(sono cascat*|ci sono cascat*|sono stata|sono caduta|ho perso|sono riuscit*|è fuggit*|sono scappat*|sono finit*)',
    '(racconta|testimonia|secondo (la polizia|gli inquirenti|l accusa|i carabinieri)|ha dichiarato|ha raccontato)',
    '(lavoravo|dormivo|dormivamo|lavoravamo|vivevo)',
  ],
  question: [
    '(è|e|sarà) _1 (normale|legale|affidabile|seri*|una truffa|sicuro|pericoloso|possibile che|giusto)',
    '(qualcuno|a qualcuno|nessuno) _2 (è|ha|sa|conosce|può|capitat*|successo|stato)',
    '(cosa ne pensate|che ne pensate|cosa faccio|che faccio|cosa devo fare|secondo voi|un consiglio|consigli|come faccio|mi devo fidare|posso fidarmi|che dite|pareri)',
    '(ho paura|mi sembra|mi pare) _2 (strano|truffa|che|di|sospetto)',
    '(mi chiedono|mi chiede|mi hanno chiesto|mi ha chiesto|mi hanno proposto|le chiede)',
    '(può|possono|hanno il diritto) _4 (legalmente|tenermi|trattener*|obbligar*|licenziar*)',
  ],
  fiction: [
    'capitolo',
    '(romanzo|racconto|film|serie|spettacolo|personaggio|protagonista|episodio|pellicola) _4 (racconta|segue|narra|di|giovane|una|un|su|dove|che)',
    '(disse|rispose|mormorò|sussurrò|gridò|esclamò|chiese) (l |il |la |lui|lei|uomo|donna|vecchi*|ragazz*|piano)',
    '(lui|lei|egli|ella) (guardò|sorrise|chiuse|pensò|abbassò|sospirò|posò|si sedette)',
    '(nelle sale|al cinema|regista|trailer|in scena)',
  ],
  awareness: [
    '(tratta|traffico) (di|degli) (esseri umani|persone|umani|donne)',
    '(sfruttamento) (sessuale|lavorativo|del lavoro|della prostituzione)',
    '(campagna|prevenzione|sensibilizzazione|lotta|contrasto) _4 (tratta|sfruttamento|truff*|violenza|caporalato|frod*|adescamento)',
    '(phishing|sextortion|grooming|adescamento|cyberbullismo|money mule|loverboy|caporalato|love bombing|revenge porn|riciclaggio|manipolazione)',
    '(articolo|legge|art) #number',
  ],
  support: [
    '(chiam*|numero|linea|contatt*) _5 (gratuit*|anonim*|verde|112|1522|114|19696|800|antitratta|confidenzial*)',
    '(non sei sol*|non è colpa tua|non è tua colpa|ti crediamo)',
    '(associazione|ong|sindacato|consolato|centro|sportello|patronato) _5 (aiut*|assist*|gratis|gratuit*|ascolt*|accogl*|sostegn*|antiviolenza)',
    '(chiedi|chiedete|chiedere|cerca|trova) aiuto',
    '(ispettorato del lavoro|polizia postale|centro antiviolenza)',
  ],
  offer: [
    '(cerco|cerchiamo|cercasi|offro|offriamo|propongo|proponiamo|assumo|assumiamo|selezioniamo|pago|paghiamo|ti offro|ti do|ti pago|vi paghiamo)',
    '(scrivimi|scrivetemi|contattami|contattatemi|contattaci|mandami|mandaci|aggiungimi|chiamami|vieni|mi scriva|inviami|scrivi in privato)',
    '(ti|vi) (do|pago|offro|mando|prendo|porto|giro|passo|regalo)',
  ],
};
