import type { PhrasesById } from '@/lib/domain/language';

/** Who they say they are, and are not. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(per conto di|a nome di|incaricat* da|collaboriamo con|partner di) _5 (eures|ambasciata|consolato|ministero|onu|unicef|poste|inps|amazon|tiktok|youtube|google|unione europea)',
    '(eures|ambasciata|consolato|ministero) _12 (vinto|selezionat*|avvocato|tassa|#money|carta regalo|timbro|visto sicuro|whatsapp)',
    '(hai|ha) (vinto|ricevuto) _3 (posto|lavoro|visto|lotteria|borsa)',
    '(tessera sanitaria|spid|carta d identità|conto) _3 (risulta|è stat*) (clonat*|compromess*|sospes*|scadut*|blocc*)',
    '(siamo|sono|lavoro|lavoriamo|chiamo|scrivo) _4 (di|da|per|a|con) (amazon|tiktok|google|eures|temu|netflix|meta|facebook|youtube|booking|ikea|shein|poste|l ambasciata|il consolato) _10 (cerc*|lavor*|telegram|whatsapp|paghi|selezion*|posto|minut*|guadagn*|candid*)',
    '(responsabile|risorse umane|hr|selezione|reclutamento|recruiter|assunzioni) _4 (di|da|per|a) (amazon|tiktok|google|eures|temu|netflix|meta|youtube|booking|ikea|shein|microsoft|apple)',
  ],
  'recruiter-identity-mismatch': [
    '(ho cambiato numero|nuovo numero|numero nuovo|questo è il mio altro numero|altro profilo|profilo di riserva)',
    '(scrivo|chiamo) _3 (da parte di|per) (una|un) (amic*|collega|agenzia)',
    '(il mio capo|mio socio|la mia collega|il collega|la signora) (ti|la|vi) (contatta|chiama|scrive|contatterà|scriverà)',
    '(hai detto|avevi detto|dicevi) _5 (chiamavi|eri|vivevi|lavoravi|nome)',
    '(non sono|non ero) (io|lui|lei) _4 (nella foto|profilo|annuncio)',
    '(sono|qui) (la |il |) (dott ssa|dottoressa|avv|avvocato|dottor|dott) _3 (dello|dell|della|del) (studio|ufficio|agenzia) _10 (selezion*|eredità|risarcim*|profilo|premi*)',
  ],
};
