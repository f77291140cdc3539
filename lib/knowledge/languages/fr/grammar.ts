import type { PayWords } from '@/lib/domain/language';

/** Very common short words that tell French from its neighbours. */
// biome-ignore format: a word list is read by the row
export const common = [
  'le', 'les', 'des', 'du', 'une', 'est', 'et', 'pour', 'dans', 'avec', 'pas', 'vous', 'nous', 'je', 'tu', 'il', 'elle', 'on', 'qui', 'que', 'sur', 'plus', 'votre', 'notre',
  'mon', 'ton', 'tes', 'mes', 'sans', 'aux', 'ou', 'où', 'mais', 'très', 'être', 'avoir', 'suis', 'es', 'sont', 'fait', 'faire', 'ça', 'cette', 'ce', 'chez', 'moi', 'toi', 'bonjour',
  'salut', 'merci', 'oui', 'jour', 'travail', 'aussi', 'tout', 'bien', 'ans', 'par', 'ne', 'quand', 'comme', 'peux', 'peut', 'cherche', 'recherche', 'était', 'ont',
  'a', 'ai', 'as', 'de', 'deja', 'en', 'euros', 'la', 'lui', 'ma', 'me', 'nos', 'son', 'ta', 'un', 'vos', 'au',
] as const;

/** Words that silence a phrase behind them in the same clause. */
export const negations = [
  'ne',
  'pas',
  'jamais',
  'aucun',
  'aucune',
  'sans',
  'ni',
  'évitez',
  'évite',
  'au lieu de',
  'plutôt que',
  'nullement',
];

// biome-ignore format: a word list is read by the row
export const pay: PayWords = {
  hour: ['heure', 'heures', 'h', 'par heure', 'de l heure', 'horaire'],
  day: ['jour', 'journée', 'jours', 'par jour', 'jr', 'nuit', 'par nuit', 'soir', 'soirée', 'quotidien'],
  week: ['semaine', 'semaines', 'par semaine', 'hebdo', 'hebdomadaire'],
  month: ['mois', 'par mois', 'mensuel', 'mensuels', 'mensuelle'],
  year: ['an', 'par an', 'année', 'annuel', 'annuels'],
  currencies: {
    EUR: ['euro', 'euros', 'eur', 'balles'],
    CHF: ['franc suisse', 'francs suisses', 'chf', 'balles suisses'],
    XOF: ['fcfa', 'cfa', 'xof', 'francs cfa'],
    MAD: ['dirham marocain', 'dirhams marocains', 'mad', 'dh', 'dhs'],
    DZD: ['dinar algérien', 'dinars algériens', 'dzd', 'da'],
    TND: ['dinar tunisien', 'dinars tunisiens', 'tnd', 'dt'],
    USD: ['dollar', 'dollars', 'usd'],
    GBP: ['livre sterling', 'livres sterling', 'gbp'],
    CAD: ['dollars canadiens', 'cad'],
    AED: ['aed', 'dirhams émiratis'],
    HTG: ['gourde', 'gourdes', 'htg'],
    MGA: ['ariary', 'mga'],
  },
  net: ['net', 'nets', 'nette', 'en main', 'dans la poche'],
  gross: ['brut', 'bruts', 'brute'],
};

/** Number words for ages and spelt-out phone numbers. */
// biome-ignore format: a word list is read by the row
export const numbers: Readonly<Record<string, number>> = {
  zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16,
  vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90,
};

/** Country names and what people call them for short, by ISO 3166-1 alpha-2. */
// biome-ignore format: a word list is read by the row
export const countries: Readonly<Record<string, readonly string[]>> = {
  AE: ['émirats', 'émirats arabes unis', 'dubaï', 'abu dhabi'], AT: ['autriche', 'vienne'], BE: ['belgique', 'bruxelles', 'liège', 'namur', 'charleroi'], BF: ['burkina', 'burkina faso', 'ouagadougou'], BG: ['bulgarie'],
  BH: ['bahreïn'], BJ: ['bénin', 'cotonou'], CA: ['canada', 'montréal', 'québec'], CD: ['rdc', 'kinshasa'], CH: ['suisse', 'genève', 'lausanne', 'zurich'], CI: ['côte d ivoire', 'abidjan'], CM: ['cameroun', 'douala', 'yaoundé'], CN: ['chine'], CY: ['chypre', 'limassol'],
  DE: ['allemagne', 'berlin', 'francfort'], DZ: ['algérie', 'alger', 'oran'], EG: ['égypte'], ES: ['espagne', 'madrid', 'barcelone'], FR: ['france', 'paris', 'lyon', 'marseille', 'lille', 'bordeaux', 'nantes', 'toulouse'], GB: ['angleterre', 'londres', 'royaume uni'],
  GH: ['ghana'], GN: ['guinée', 'conakry'], GR: ['grèce'], HU: ['hongrie'], IE: ['irlande'], IT: ['italie', 'rome', 'milan'], JP: ['japon'], KH: ['cambodge'], KW: ['koweït'], LA: ['laos'], LB: ['liban', 'beyrouth'], LU: ['luxembourg'],
  LY: ['libye'], MA: ['maroc', 'casablanca', 'rabat'], MM: ['myanmar', 'birmanie'], ML: ['mali', 'bamako'], NG: ['nigeria', 'lagos'], NE: ['niger', 'niamey'], NL: ['pays bas', 'hollande', 'amsterdam'], PL: ['pologne'], PT: ['portugal'], QA: ['qatar', 'doha'], RO: ['roumanie'],
  SA: ['arabie saoudite'], SN: ['sénégal', 'dakar'], TG: ['togo', 'lomé'], TH: ['thaïlande', 'bangkok'], TN: ['tunisie', 'tunis', 'sfax'], TR: ['turquie', 'istanbul'], UA: ['ukraine'], US: ['états unis', 'usa'],
};

/** Low-skill roles the pay table applies to. */
// biome-ignore format: a word list is read by the row
export const roles = [
  'serveur', 'serveuse', 'serveurs', 'serveuses', 'femme de ménage', 'aide ménagère', 'femme de chambre', 'bonne', 'nounou', 'baby sitter', 'livreur', 'livreurs', 'coursier', 'cueilleur', 'cueilleurs', 'vendangeur', 'vendangeurs', 'ouvrier', 'ouvriers', 'manœuvre',
  'maçon', 'maçons', 'plongeur', 'commis', 'hôtesse', 'hôtesses', 'masseuse', 'masseuses', 'danseuse', 'danseuses', 'modèle', 'modèles', 'mannequin', 'caissière', 'caissier', 'vendeuse', 'vendeur', 'gardien', 'chauffeur', 'réceptionniste', 'téléopérateur',
  'agent d entretien', 'préparateur de commandes', 'manutentionnaire', 'barmaid', 'assistante personnelle', 'auxiliaire de vie', 'domestique',
] as const;
