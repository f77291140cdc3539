/** How sites name and label the three facts of an offer that are not its words. */
export interface FactWords {
  /** Words of names of elements, as `signsOf` gives them. */
  readonly signs: ReadonlySet<string>;
  /** Words beside them in a name that make it something else: `company-logo`, `price-filter`. */
  readonly not: ReadonlySet<string>;
  /** Words that name it only with `name` beside them: `user-name`. */
  readonly ifNamed: ReadonlySet<string>;
  /** Words of the names of little pictures before the fact: `fa-map-marker`. */
  readonly icons: ReadonlySet<string>;
  /** A whole label, in lower case, without its colon. */
  readonly label: RegExp;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const none: ReadonlySet<string> = new Set();

const neverOne =
  'logo logos icon icons img image images photo avatar picture button btn input select filter filters search form tooltip modal ' +
  'menu nav rating ratings stars star review reviews count description desc tabs alert save saved favourite favorite';

export const factWords: Readonly<Record<'employer' | 'place' | 'pay', FactWords>> = {
  employer: {
    signs: set(
      'company companyname employer employername organization organisation organizationname organisationname hiringorganization ' +
        'org orgname firm firma empresa arbeitgeber unternehmen entreprise societe azienda pracodawca angajator companie advertiser advertisername ' +
        'seller sellername vendedor anbieter annonceur inserzionista anunciante inserent recruiter hiringcompany rabotodatel poster ' +
        'postedby username owner ownername agency',
    ),
    not: set(
      `${neverOne} about info overview size type industry culture jobs follow website url address location locations phone contact ` +
        'benefits values since registered joined member activity active badge badges score salary page',
    ),
    icons: set('building company employer'),
    ifNamed: set('user profile contact author publisher host agent member person logo'),
    label:
      /^(?:(?:hiring )?(?:company|employer|organi[sz]ation|firm)(?: name)?|advertiser|seller|recruiter|posted by|agency|landlord|arbeitgeber(?:in)?|ansprechpartner(?:[/*:]?in)?|unternehmen|firma|anbieter(?:in)?|inserent(?:in)?|verkäufer|auftraggeber|empresa|empleador|anunciante|vendedor|contratante|empregador|entreprise|société|employeur|annonceur|recruteur|vendeur|azienda|datore di lavoro|inserzionista|venditore|pracodawca|ogłoszeniodawca|sprzedawca|angajator|companie|firmă|vânzător|работодатель|компания|организация|роботодавець|компанія|організація|работодател|фирма|компания|zaměstnavatel|společnost|cég|munkáltató|işveren|firma adı|werkgever|bedrijf|arbetsgivare|företag|arbejdsgiver|virksomhed|arbeidsgiver|bedrift|εργοδότης|εταιρεία|المعلن|الشركة|صاحب العمل|الجهة)$/iu,
  },
  place: {
    signs: set(
      'location locations joblocation locality addresslocality place workplace city town region ort standort arbeitsort einsatzort ubicacion ' +
        'localidad ciudad lugar provincia localizacao cidade lieu ville localisation luogo localita citta sede miejsce lokalizacja ' +
        'miasto locatie localitate oras gorod mesto address addr geo',
    ),
    not: set(`${neverOne} ip email mail web link-list type`),
    icons: set('pin marker geo location map place'),
    ifNamed: none,
    label:
      /^(?:(?:job |work )?(?:location|place)|city|town|region|address|place of work|workplace|area|(?:arbeits|einsatz|dienst)?ort|standort|arbeitsplatz|lage|ubicación|lugar(?: de trabajo)?|localidad|ciudad|provincia|población|local(?: de trabalho)?|localização|cidade|lieu(?: de travail)?|ville|localisation|luogo(?: di lavoro)?|sede(?: di lavoro)?|città|località|miejsce(?: pracy)?|lokalizacja|miasto|locație|locul? de muncă|localitate|oraș|город|место(?: работы)?|адрес|регион|місто|місце роботи|адреса|град|място(?: на работа)?|място|místo(?: výkonu práce)?|lokalita|munkavégzés helye|helyszín|şehir|konum|locatie|plaats|standplaats|ort|plats|sted|arbejdssted|arbeidssted|τοποθεσία|περιοχή|المدينة|المكان|الموقع|مكان العمل)$/iu,
  },
  pay: {
    signs: set(
      'salary salaries basesalary salaryrange pay payrate payment price wage wages compensation comp remuneration salario sueldo gehalt verguetung ' +
        'vergutung lohn stundenlohn preis precio preco salaire remuneration prix prezzo stipendio retribuzione wynagrodzenie cena ' +
        'salariu pret loyer miete kaltmiete canon rent rate sal zarplata',
    ),
    not: set(
      `${neverOne} method methods options chart graph average estimate insights compare history sqm m2 per original old strike`,
    ),
    icons: set('money cash coin coins wallet euro dollar salary'),
    ifNamed: none,
    label:
      /^(?:salary|wages?|pay(?: rate| range)?|compensation|hourly rate|rate of pay|price|rent|allowance|stipend|gehalt|lohn|stundenlohn|vergütung|bezahlung|verdienst|entlohnung|preis|miete|kaltmiete|salario|sueldo|remuneración|retribución|precio|salário|remuneração|preço|valor|salaire|rémunération|prix|loyer|stipendio|retribuzione|compenso|prezzo|canone|wynagrodzenie|płaca|stawka|zarobki|cena|czynsz|salariu|salariul|remunerație|preț|chirie|зарплата|оплата|заработная плата|доход|цена|платня|заробітна плата|ціна|заплата|възнаграждение|цена|mzda|plat|fizetés|bér|ár|maaş|ücret|fiyat|salaris|loon|prijs|lön|lønn?|pris|μισθός|τιμή|الراتب|الأجر|السعر)$/iu,
  },
};

/** Lines that stand where a name could and are none: buttons, states, the site's own words. */
export const noName =
  /^(?:(?:view|see|show|visit|follow|about|more|all|contact|apply|save|share|report|check|read|log ?in|sign|call|message|send|write|chat)(?![\p{L}])|ver |mehr |alle |zum |zur |jetzt |voir |vedi |vai |zobacz |vezi |все |усі |смотреть|показать|подробнее|zu den |(?:private?r? )?(?:seller|user|advertiser|anbieter|nutzer|vendedor|particulier|privat|частное лицо|osoba prywatna)$|verified|new|top|\d+ (?:reviews?|jobs?|ads?|followers)|logo$|\p{P}+$)/iu;
