import type { PhrasesById } from '@/lib/domain/language';

/** Borrowed names, and stories that do not fit. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(service|services|cellule|pôle|bureau) _2 (fraude*|sécurité|anti fraude|antifraude|étudiants étrangers) _4 (de |) (votre banque|votre ambassade|banque de france|visa|mastercard|aux étudiants)',
    '(ici|bonjour|c est|je suis) _3 (service sécurité|service fraude*|conseiller de votre banque|votre conseiller bancaire|service anti fraude|brigade des mineurs|brigade de protection|interpol|europol|commissaire divisionnaire|procureur)',
    '(je suis|nous sommes|suis) _4 (recrutement|rh|ressources humaines|recruteu*|équipe) (de |d |chez |du |) (la |l |) (amazon|google|meta|facebook|tiktok|youtube|netflix|carrefour|ikea|dhl|ups|fedex|apple|microsoft|booking|airbnb|temu|shein|zara|lidl|decathlon|air france|sncf|edf|total|lvmh|l oréal|indeed|linkedin|spotify)',
    '(tiktok|youtube|amazon|google|temu|shein|netflix|spotify|instagram|facebook|booking|meta) _1 (cherche|recrute|recherche|embauche) _6 (à la maison|domicile|chez toi|chez vous|comme toi|comme vous|sans expérience|#money|téléphone|en ligne|personnes|gens)',
    '(agence|nous|on|je) _1 (travaille|travaillons|collabore|collaborons|en lien direct|en partenariat) (directement |) avec _1 (ambassade|consulat|gouvernement|eures|ministère)',
    '(agence|société|cabinet|entreprise|équipe|bureau) _1 (travaille|collabore|partenaire) _1 (avec|de) _1 (ambassade|consulat|gouvernement|eures|ministère)',
    '(ici|bonjour|c est|je suis) _3 (service sécurité|service fraude*|conseiller de votre banque|service anti fraude|brigade des mineurs|brigade de protection|interpol|europol|commissaire divisionnaire|procureur)',
    '(ambassade|consulat) recrut* _2 (chauffeur*|personnes|sans|agricult*|jardin*|nounous)',
  ],
  'recruiter-identity-mismatch': [
    '(maman|papa|coucou maman|salut maman|mamie) _6 (nouveau numéro|changé de numéro|mon numéro a changé|téléphone cassé|tel cassé|écran cassé|téléphone est cassé)',
    '(nouveau numéro|téléphone cassé|tel cassé|mon téléphone est tombé|nouveau tel) _10 (virement|payer|facture|dépanne*|#money|whatsapp|urgent)',
    '(numéro|indicatif|profil|rib|iban|compte) _4 (nigeria|ghana|nigérian|étranger mais|lituanie|au nom de quelqu un|autre nom|pas au même nom|au nom de ma|au nom de mon|au nom d un)',
    '(ma secrétaire|mon assistant*|mon collègue|mon associé|réceptionniste|mentor|mon manager) _5 (contacter*|te contactera|vous contactera|écrira|t écrit|prendra le relais|telegram|whatsapp)',
    '(je suis|suis|actuellement) _2 (basé*|actuellement|en déplacement) _2 (à dubaï|au cambodge|en thaïlande|à hong kong|en turquie|à singapour|à l étranger) _8 (recrut*|mais|agence|invest*|enverrai|coursier|virement)',
    '(évitez|ne|n) _1 (contactez|contacter|appelez|contacte|appelle) _3 (directement|pas directement) _4 (compagnie|entreprise|société|hôtel|siège|employeur|marque)',
  ],
};
