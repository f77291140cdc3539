/** Phrases of an open and checkable offer, by protective sign. */
export const protective: Readonly<Record<string, readonly string[]>> = {
  'registered-company-number': [
    '(partita iva|p iva|piva|rea|registro imprese|codice fiscale azienda|che) _2 #number',
    '(registro delle imprese|durc|iscritta al registro)',
  ],
  'agency-licence': [
    '(agenzia|ente) (per il lavoro |) (autorizzat*|accreditat*)',
    '(aut|autorizzazione|licenza) _4 (ministero|ministeriale|anpal|prot|regione)',
  ],
  'public-employment-service': ['(eures|centro per l impiego|centri per l impiego|anpal|collocamento|liste l)'],
  'written-contract-before-travel': [
    'contratto _5 (prima della partenza|prima di partire|nella tua lingua|firmato prima|inviato prima)',
    '(firm*) _3 contratto _3 prima',
  ],
  'collective-agreement': [
    '(ccnl|contratto nazionale|contratto collettivo|contratto edilizia|contratto colf|cassa edile|libretto famiglia|contributi versati|livello #number)',
    '(tempo (determinato|indeterminato)|contratto (stagionale|regolare|registrato|a chiamata|turismo|di apprendistato)|assunzione regolare|ticket restaurant|buoni pasto|tredicesima|quattordicesima)',
    '(ferie|riposo) _3 (pagat*|settimanal*)',
  ],
  'no-fees-statement': [
    '(nessun*|senza|niente) _1 (costo|costi|spesa|spese|commission*|quota) _4 (candidat*|a carico|iscrizione|selezione|richiest*)',
    '(non chiediamo|non ha costi|gratuita per i candidati)',
  ],
  'official-domain-email': ['(cv|curriculum) _4 #email', '(sul|dal|nel) _1 sito'],
  'structured-application': [
    '(invi*|mand*|present*) _3 (cv|curriculum|candidatura|lettera|referenze)',
    '(rif|riferimento|annuncio) #number',
    '(colloquio (in|online|con|conoscitivo|di|telefonico|presso|via)|processo di selezione|prova pratica|lettera di presentazione)',
  ],
  'salary-in-range': [
    '#money _1 (netti|lordi|netto|lordo|lorde|nette)',
    '(stipendio|retribuzione|paga) (fissa|fisso|mensile|lorda|base|da contratto)',
  ],
  'concrete-duties': [
    '(si occuperà|ti occuperai|mansioni principali|principali attività|requisiti|responsabilità|profilo ricercato|la risorsa)',
    '(gestirai|preparerai|accoglierai|servirai|seguirai)',
  ],
  'equal-opportunity': [
    '(ambosessi|entrambi i sessi|m f|f m|uomo o donna|uomini e donne|l 903 77|pari opportunità|legge 68|l 68|cameriera o cameriere|ragazza o ragazzo|addetti e addette)',
  ],
  'accommodation-priced': [
    '(alloggio|camera|stanza) _5 #money _2 (mese|settimana|notte|al|a)',
    '(alloggio) _2 (possibile|facoltativo|eventuale)',
  ],
  'right-to-leave': ['(preavviso|periodo di prova)', 'bigliett* (di |) ritorno _3 (pagato|incluso|garantito)'],
  'identifiable-premises': [
    '(in via|via|viale|piazza|corso) _4 #number',
    '(nostra sede|nostri uffici|in negozio|presso la sede|in studio)',
  ],
  'consent-and-boundaries': [
    '(luogo pubblico|un caffè in centro|prendere un caffè|senza fretta|niente fretta|quando vuoi tu|con i tuoi tempi)',
  ],
  'support-resource': ['(numero|linea) _4 (gratuit*|verde|anonim*|antitratta)', '(1522|19696|114|800 290 290)'],
};
