import type { PhrasesById } from '@/lib/domain/language';

/** Who they say they are, and are not. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(per conto di|a nome di|incaricat* da|collaboriamo con|partner di) _5 (eures|ambasciata|consolato|ministero|onu|unicef|poste|inps|amazon|tiktok|youtube|google|unione europea)',
    '(eures|ambasciata|consolato|ministero) _12 (vinto|selezionat*|avvocato|tassa|#money|carta regalo|timbro|visto sicuro|whatsapp)',
    '(hai|ha) (vinto|ricevuto) _3 (posto|lavoro|visto|lotteria|borsa)',
    '(amazon|tiktok|youtube|temu|booking|netflix|google) _6 (risorse umane|hr|collaborator*|part time|guadagn*|commission*) _8 (whatsapp|telegram|al giorno|#money|like|scriv*)',
    '(sono|siamo) _4 (della polizia|dell inps|delle poste|della banca|dell ambasciata) _10 (codice|conto|vers*|bonifico|paga*)',
  ],
  'recruiter-identity-mismatch': [
    '(ho cambiato numero|nuovo numero|numero nuovo|questo è il mio altro numero|altro profilo|profilo di riserva)',
    '(scrivo|chiamo) _3 (da parte di|per) (una|un) (amic*|collega|agenzia)',
    '(il mio capo|mio socio|la mia collega|il collega|la signora) (ti|la|vi) (contatta|chiama|scrive|contatterà|scriverà)',
    '(hai detto|avevi detto|dicevi) _5 (chiamavi|eri|vivevi|lavoravi|nome)',
    '(non sono|non ero) (io|lui|lei) _4 (nella foto|profilo|annuncio)',
    '(ho visto|ho trovato|abbiamo trovato|abbiamo ricevuto) _3 (tuo|suo|vostro) (numero|contatto|curriculum|cv) _4 (sito|online|database|internet|lista)',
  ],
};
