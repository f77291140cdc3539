import type { PhrasesById } from '../phrases-by-id';

/** Papers and accounts in other hands. */
export const documents: PhrasesById = {
  'passport-surrender': [
    '<passport> _5 (tengo|tiene|teniamo|tengono|tenuti|tenuto|trattiene|tratteniamo|custodi*|ritir*|sequestr*|in cassaforte|resta|restano|rimane|rimangono|conserv*) _5 <boss>',
    '<passport> _4 (li|lo|la|le) (tiene|tengo|teniamo|tengono|ritiriamo|ritira|raccoglie|raccogliamo|custodisce|custodiamo|terrà|prende|prendo|prendiamo|tratteniamo|conserva)',
    '(tiene|tengo|teniamo|tengono|custodi*|ritir*|raccogli*|prende|prendo|trattiene|tratteniamo) ~3 <passport>',
    '<handover> ~4 <passport> _6 (<boss>|arrivo|arrivi|fino a|finché|ingresso|caposquadra|fine)',
    '<passport> _4 (al|alla|a|dal|dalla|in) (caposquadra|padrone|capo|titolare|signora|cassaforte|direzione|caporale|responsabile|madame|maman|ufficio|agenzia)',
    '<passport> _8 (te la ridiamo|te lo ridiamo|te lo ridò|li ridiamo|lo riavrai|restituit*|riavere|lo riprendi|li riprendete) _6 (fine|quando|dopo|stagione|contratto|debito)',
    '(cassaforte) _6 (documenti|passaporti|con quelle|con quelli|degli altri)',
    '(così non (la|lo|li) perdi|per sicurezza|per non perderlo) _8 (tengo|cassaforte|tiene|documenti|passaporto|teniamo)',
    '<passport> _6 (fino a fine|fino alla fine|finché non|fino alla festa|fino a quando)',
  ],
  'account-handover': [
    '(dammi|mandami|girami|mi giri|mi mandi|passami|inviami|mi passi|dimmi|leggimi|comunicami|ci mandi) _5 <password>',
    '<password> _5 (le teniamo|li teniamo|tengo io|gestiamo noi|dammi|mandami|girami|mi giri|che ti arriva|appena arriva|li gestisco)',
    '(codice|sms) _4 (arriva|arriverà|arrivato|ricevi|riceverai) _6 (manda*|inoltra*|dimmi|gira*|leggi*|scrivi*)',
    '(carta|bancomat|sim|postepay|prepagata) e (pin|codice|password|credenziali)',
    '(iban e pin|carta e pin|pin della carta|pin della tua)',
    '(accesso|controllo) _4 (tuo account|tuo telefono|tuo pc|anydesk|teamviewer|remoto|home banking)',
    '(install*|scaric*) _3 (anydesk|teamviewer|app di controllo)',
    '(consegn*|lasci*|dai) _3 (carta|bancomat|sim|spid) _4 (a noi|a me|al capo|titolare|all agente)',
  ],
  'fake-documents': [
    '(documenti|passaporto|permesso|carta d identità|patente|diploma|certificat*|contratt*|residenza|titoli|attestat*) _4 (fals*|fint*|li facciamo noi|procuriamo|procuro|comprat*|originali senza|già pronto|si comprano)',
    '(procur*|vend*|facciamo|faccio|fornis*) _4 (documenti|passaport*|permess*|patente|patenti|diplom*|certificat*|residenza|green pass|attestat*) _6 (#money|senza esame|giorni|fals*|pronti|registrat*|noi|veloce)',
    '(di|dici|dì|scrivi|metti|dirai) _3 (che hai|di avere) (18|19|20|21|diciotto|vent) anni',
    '(dici|dì|dire) _4 (immigrazione|frontiera|aeroporto|polizia|ambasciata) _4 (turista|sei|che|vacanza|studi*)',
    '(finto|falso|finta) (matrimonio|contratto|invito|datore|residenza|iscrizione|laurea)',
    '(titoli|certificati|diplomi|attestati) _4 (li facciamo|ci pensiamo|pensa|penso)',
    '(passaporto|documento) _3 (di un altr*|di un amic*|di mia|di un parente)',
  ],
  'documents-handled-by-recruiter': [
    '(ai|per i|con i|tutti i) documenti _3 (pensiamo|penso|ci pensa|pensa|occup*|facciamo) _3 (noi|io|lui|agenzia|lei|ufficio)',
    '(documenti|carte|pratiche|visto|permesso|burocrazia) _4 (ci pensiamo noi|penso io|ci penso io|li facciamo noi|facciamo tutto noi|ci pensa lui|fa lui|faccio io|ci pensa il nostro|pensa lui)',
    '(manda|mandami|inviami|invia) _4 (passaporto|documenti) _8 (visto|permesso|nulla osta|pratica|flussi|soldi)',
    '(passaporto|documenti) (tiene|prende) lui _4 (carte|pratic*|visto)',
    '(decreto flussi|nulla osta|sanatoria) _10 (#money|soldi|euro|sicuro|garantit*|mila|metà)',
    '(firmi|firma|firmate) _3 (là|lì|li|quando arriv*|all arrivo|dopo)',
  ],
  'id-photo-early': [
    '<send> _8 <idcard> _8 (fronte|retro|selfie|iban|subito|oggi|contratto|prima|foto|tessera|whatsapp|colloquio)',
    '(fronte e retro|fronte retro|fronte/retro) _6 (carta|documento|patente|identità|passaporto)',
    'selfie _3 (documento|carta|passaporto)',
    '(foto|copia|scansione) _3 <idcard> _8 (iban|subito|whatsapp|contratto|registr*|prima|telegram|assunzione|attiv*)',
    '(iban|codice fiscale|tessera sanitaria|carta d identità) _3 (iban|codice fiscale|tessera sanitaria|selfie) _10 (oggi|subito|colloquio|prepar*|contratto|attiv*|whatsapp)',
    '(colloquio non serve|senza colloquio|prima del colloquio) _12 (documento|iban|carta|identità|codice fiscale)',
  ],
};
