import type { PhrasesById } from '@/lib/domain/language';

/** Borrowed names, and stories that do not fit. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(amazon|tiktok|booking|google|youtube|netflix|carrefour|decathlon|air france|total|airbus|nestlé|ikea|lvmh|temu|shein|onu|unicef|croix rouge|eures|ambassade|consulat) _10 (recrut*|tâche*|telegram|whatsapp|frais|#money par jour|temps partiel|partenaire*)',
    '(partenaire|mandaté*|officiel*|agréé*) _3 (ambassade|eures|onu|gouvernement|consulat|ministère|union européenne) _8 (frais|whatsapp|visa|dossier|recrut*)',
    '(ambassade|consulat|ministère|onu) _6 (recrut*|programme) _8 (frais|whatsapp|gratuit|visa)',
    '(votre banque|service fraude|conseiller bancaire|la poste|chronopost|ameli|caf|impôts) _8 (cliquez|lien|code*|valid*|confirm*|mettre à jour)',
  ],
  'recruiter-identity-mismatch': [
    '(c est|j ai) (mon |un |) (autre|nouveau|deuxième) (numéro|compte|profil)',
    '(numéro|indicatif|profil) _4 (nigeria|ghana|inde|philippines|étranger|bénin|nigérian)',
    '(ma secrétaire|mon assistant*|mon collègue|mon associé|réceptionniste) _5 (contacter*|écrira|t écrit|telegram|whatsapp)',
    '(je suis|suis) _2 (basé*|actuellement) _2 (à dubaï|au cambodge|en thaïlande|à hong kong|en turquie) _6 (recrut*|mais|agence)',
    '(demande|appelle|dis) _3 (de la part de|que tu viens de la part|un autre nom|monsieur x)',
  ],
};
