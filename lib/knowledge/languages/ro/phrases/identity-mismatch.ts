import type { PhrasesById } from '@/lib/domain/language';

/** Names that do not fit. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(sunt|suntem) de la (banca|bnr|anaf|serviciul de securitate|departamentul de securitate)',
    '(departament* de recrutare|resurse umane) (amazon|tiktok|temu|lidl|booking|ikea|emag)',
    '(amazon|tiktok|google|temu|emag|lidl|booking|dhl|ikea|meta|netflix|shein|eures) _8 (whatsapp*|telegram*|gmail|pe zi|viza garantata|part time|recrutare|like*|fara cv)',
    '(sunt|suntem) de la (banca|bnr|politie|posta|fan courier|anaf|bcr|bt|banca dvs) _14 (cod*|parola|link*|card*|cont*)',
    '(sunt|suntem|lucrez|va sun|va contactez|vorbesc) _3 (de la|la|din partea|in numele) _3 (departamentul hr|hr|resurse umane|oficiul de imigrare|oficiul imigrari|ambasada|serviciul de imigrare|banca nationala|bnr|politie|europol|interpol|anaf|posta romana|fan courier|olx|emag|amazon|booking|tiktok|temu|meta|lidl|kaufland|netflix|eures|ajofm|crucea rosie|onu|unicef|google|microsoft|revolut|bcr|bt|ing|brd|raiffeisen|maib|moldindconbank|victoriabank) _9 (whatsapp|telegram|cod*|link*|card*|cont*|plat*|taxa|#money|aprobat*|sarcin*|like*|selectat*|mentor*|recenz*|hotel*|castig*)',
    '(departamentul|echipa|serviciul|platforma|platformei|reprezentant*) _3 (hr|parteneri|recrutare|securitate|fraude|antifrauda|clienti) _6 (booking|amazon|tiktok|temu|emag|shein|google|meta|tripadvisor|airbnb|spotify|netflix|youtube|zara|ikea)',
    '(amazon|tiktok|temu|booking|tripadvisor|airbnb|shein|emag|youtube|spotify|google maps|instagram) _8 (part time|telefon|recenzi*|aprecie*|like*|sarcin*|task*|telegram|de acasa) _6 (#money|lei|euro|castig*|zilnic|pe zi)',
    '(curier|curierul|posta|fan courier|sameday|cargus|dhl|gls) _6 (link*|codul|cod|date* card*|confirm*) _6 (colet*|livrare*|taxa|plata|card*|adresa)',
    '(codul|cod*) _4 (e pentru curier|pentru curier|pentru livrare|e pentru activare*|pentru activarea|pentru premiu|pentru tombola|pentru vot|pentru rezervare)',
    '(autorizat*|acreditat*|aprobat*|recunoscut*|partener*) _3 (de |cu |) (eures|uniunea europeana|ambasada|ministerul|guvern*|anofm|consulat*) _10 (taxa|garantat*|fara interviu|whatsapp|telegram|plat*)',
    '(sunt|suntem|lucrez|lucram|scriu|sun) _3 (la|de la|cu|pentru|din partea) (amazon|tiktok|google|eures|temu|emag|netflix|meta|facebook|youtube|booking|ikea|lidl|dhl|shein|ambasada|posta romana) _10 (caut*|lucr*|telegram*|whatsapp*|plat*|loc*|minut*|castig*|angaj*|recrut*)',
  ],
  'recruiter-identity-mismatch': [
    '(contact*|scri*) _3 manager* _3 (whatsapp|telegram)',
    '(alt numar|alta adresa|numarul meu personal|contul meu personal) _4 (firma|agentie|hr)',
    '(cont*|plat*) _3 (pe numele|in contul) (unui|altei|sotiei|colegei|unei)',
    '(eu nu s|nu sunt|nu s) (larisa|eu|fata|ea|agentie|firma|cine crezi|patronul|diana|maria|ana)',
    '(scriu|vorbesc|sunt) _2 (de pe|din) _2 (contul|telefonul|numarul) (sotiei|prietenei|unui|altcuiva|fiicei|vechi|nou|colegei)',
    '(contul|numarul|banii|cardul|plata) _3 (e pe|este pe|apare|vine de la|e pe numele) _3 (alt nume|altcineva|sotiei|unei colege|unui coleg|nevestei|fratelui|varului)',
    '(traduc cu|scriu cu|folosesc) _1 (aplicatia|google translate|translate|traducator*|translator)',
    '(firma|agentie|companie) de aici _6 (firma de acolo|alta firma|trece)',
    '(adresa|sediul|numele firmei|site ul) _4 (se schimba|in curs|inca nu|nu e actualizat|provizor*|nu apare)',
  ],
};
