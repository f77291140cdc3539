import type { PhrasesById } from '@/lib/domain/language';

/** Names that do not fit. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(sunt|suntem) de la (banca|bnr|anaf|serviciul de securitate|departamentul de securitate)',
    '(departament* de recrutare|resurse umane) (amazon|tiktok|temu|lidl|booking|ikea|emag)',
    '(amazon|tiktok|google|temu|emag|lidl|booking|dhl|ikea|meta|netflix|shein|eures) _8 (whatsapp*|telegram*|gmail|pe zi|viza garantata|part time|recrutare|like*|fara cv)',
    '(sunt|suntem) de la (banca|bnr|politie|posta|fan courier|anaf|bcr|bt|banca dvs) _14 (cod*|parola|link*|card*|cont*)',
    '(sunt|suntem|lucrez|lucram|scriu|sun) _3 (la|de la|cu|pentru|din partea) (amazon|tiktok|google|eures|temu|emag|netflix|meta|facebook|youtube|booking|ikea|lidl|dhl|shein|ambasada|posta romana) _10 (caut*|lucr*|telegram*|whatsapp*|plat*|loc*|minut*|castig*|angaj*|recrut*)',
    '(sunt|suntem|scriu) (de la|din|cu) (angajari|recrutare|resurse umane|hr|departament*) _2 (amazon|tiktok|google|temu|emag|netflix|meta|booking|ikea|lidl|dhl|shein|kaufland)',
  ],
  'recruiter-identity-mismatch': [
    '(contact*|scri*) _3 manager* _3 (whatsapp|telegram)',
    '(alt numar|alta adresa|numarul meu personal|contul meu personal) _4 (firma|agentie|hr)',
    '(cont*|plat*) _3 (pe numele|in contul) (unui|altei|sotiei|colegei|unei)',
    '(eu nu s|nu sunt|nu s) (larisa|eu|fata|ea|agentie|firma|cine crezi|patronul|diana|maria|ana)',
    '(traduc cu|scriu cu|folosesc) _1 (aplicatia|google translate|translate|traducator*|translator)',
    '(firma|agentie|companie) de aici _6 (firma de acolo|alta firma|trece)',
  ],
};
