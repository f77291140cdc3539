import type { PhrasesById } from '@/lib/domain/language';

/** Names that do not fit. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(sunt|suntem) de la (banca|bnr|anaf|serviciul de securitate|departamentul de securitate)',
    '(departament* de recrutare|resurse umane) (amazon|tiktok|temu|lidl|booking|ikea|emag)',
    '(amazon|tiktok|google|temu|emag|lidl|booking|dhl|ikea|meta|netflix|shein|eures) _8 (whatsapp*|telegram*|gmail|pe zi|viza garantata|part time|recrutare|like*|fara cv)',
    '(sunt|suntem) de la (banca|bnr|politie|posta|fan courier|anaf|bcr|bt|banca dvs) _14 (cod*|parola|link*|card*|cont*)',
  ],
  'recruiter-identity-mismatch': [
    '(contact*|scri*) _3 manager* _3 (whatsapp|telegram)',
    '(alt numar|alta adresa|numarul meu personal|contul meu personal) _4 (firma|agentie|hr)',
    '(cont*|plat*) _3 (pe numele|in contul) (unui|altei|sotiei|colegei|unei)',
  ],
};
