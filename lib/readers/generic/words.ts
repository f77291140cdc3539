/** An amount with a currency, before or after it. Bounded, so that digits without end cost nothing. */
export const amount =
  /(?:[$€£¥₴₽₹₺]|\b(?:usd|eur|gbp|ron|pln|chf|czk|huf|sek|nok|dkk|brl|mxn|aed|aud|cad|rs|lei|r\$|zł))\s{0,2}\d|\d[\d.,\u00a0\u202f ]{0,14}\s?(?:[$€£₴₽₹₺]|(?:usd|eur|euros?|gbp|ron|lei|leva|лв|pln|zł|chf|czk|kč|huf|ft|sek|nok|dkk|kr|brl|reais|mxn|pesos|aed|грн|руб|сум|сўм|тг|тенге|so['’ʻ]m)(?![\p{L}]))/iu;

/** A button or link that leads to applying or to whoever offers. */
export const applying =
  /^(?:apply\b.{0,30}|easy apply|submit (?:your )?application|send (?:a )?(?:message|application|cv)|contact (?:the )?(?:seller|owner|advertiser|agent|employer|landlord|us)|reply|show (?:phone|number)(?: number)?|i'?m interested|bewerben|jetzt bewerben.{0,20}|hier bewerben|online bewerben|nachricht (?:schreiben|senden)|(?:anbieter|verkäufer|vermieter) kontaktieren|kontakt(?:ieren| aufnehmen)?|anfragen?(?: senden)?|telefonnummer anzeigen|inscr[ií]b(?:irme|ete|irse).{0,20}|(?:me )?postular(?:me)?|aplicar.{0,20}|solicitar.{0,20}|enviar (?:cv|mensaje|mensagem|candidatura|currículo).{0,20}|contactar.{0,20}|ver teléfono|llamar|quero me candidatar|candidatar(?:-se|-me)?.{0,20}|candidate-se.{0,20}|ver telefone|postuler.{0,20}|je postule|contacter.{0,25}|envoyer (?:un message|ma candidature)|voir le (?:numéro|téléphone)|candidati.{0,20}|invia (?:candidatura|messaggio|cv)|contatta.{0,20}|aplikuj.{0,20}|wyślij (?:cv|wiadomość).{0,20}|zadzwoń.{0,20}|aplică.{0,20}|aplica(?:ți)?|trimite (?:cv|mesaj|candidatura)|sună|contactează.{0,20}|откликнуться|отправить резюме|написать(?: продавцу)?|показать телефон|позвонить|відгукнутися|надіслати резюме|написати|показати телефон|кандидатствай.{0,20}|ansök.{0,20}|søk (?:på )?stilling.{0,20}|søg (?:jobbet|stillingen).{0,10}|solliciteer.{0,20}|odpovědět.{0,20}|jelentkez.{0,20}|başvur.{0,15})$/iu;

/** Addresses of offers and of lists of them. */
export const offerPath =
  /(?:^|[/._-])(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|hiring|recruit\w*|ofertas?|oferty|empleos?|trabajos?|vagas?|emprego|stellen\w*|stelle|ausbildung|jobangebot\w*|anzeigen?|anuncios?|anunc[ií]os?|anunturi|anunt|annonces?|annunci|annuncio|ogloszeni[ae]|offerte|offres?|emplois?|lavoro|praca|prace|locuri-de-munca|munca|rabota|robota|vakans\w*|vacancies|classifieds?|listings?|for-(?:rent|sale)|rentals?|expose|immobilien\w*|wohnung\w*|miet\w*|alquiler|jobb|stilling|werk)(?:[/._?=-]|$)/iu;

/** What pages of offers call themselves. */
export const offerTitle =
  /\b(?:jobs?|vacanc(?:y|ies)|careers?|hiring|job (?:offers?|openings?)|ofertas? de (?:empleo|trabajo)|ofertas?|empleos?|trabajo|vagas?|emprego|stellen(?:angebote?|anzeigen?)?|stellen|mietangebote|anzeigen|jobbörse|offres? d['’]emploi|emplois?|annonces?|annunci|offerte di lavoro|lavoro|praca|oferty pracy|ogłosze\w+|locuri de muncă|anunțuri|joburi|classifieds?|listings?|for (?:rent|sale))\b|ваканс|работа|робота|объявлен|оголошен|обяви/iu;

/** Words that offers are made of; each kind counts once. */
export const offerWords: readonly RegExp[] = [
  /\b(?:we(?:'re| are) (?:looking for|hiring|seeking|recruiting)|join our team|wir suchen|gesucht\b|buscamos|se (?:busca|necesita|precisa|solicita)|estamos contratando|procuramos|contrata-se|precisa-se|nous (?:recherchons|recrutons)|on recrute|cerchiamo|ricerchiamo|cercasi|szukamy|poszukujemy|zatrudni\w+|căutăm|angajăm|angajez|vi söker|vi søger|wij zoeken)|требуется|ищем|потрібн|шукаємо|търсим/iu,
  /\b(?:we offer|what we offer|benefits|wir bieten|das bieten wir|ofrecemos|se ofrece|oferecemos|benefícios|nous offrons|nous proposons|offriamo|oferujemy|oferim|vi erbjuder|vi tilbyder|wij bieden)\b|мы предлагаем|пропонуємо|предлагаме/iu,
  /\b(?:requirements|qualifications|your profile|what you(?:'ll| will) (?:do|need)|responsibilities|must have|ihr profil|dein profil|anforderungen|ihre aufgaben|deine aufgaben|requisitos|funciones|responsabilidad\w+|profil recherché|vos missions|requisiti|mansioni|wymagania|obowiązki|cerințe|responsabilități|krav|kvalifikationer)\b|требования|обязанности|вимоги|обов.язки|изисквания/iu,
  /\b(?:salary|wages?|per (?:hour|month|week|year|annum)|paid (?:weekly|daily|monthly)|gehalt|stundenlohn|brutto|salario|sueldo|bruto\/(?:mes|año)|al mes|salário|remuneração|salaire|rémunération|stipendio|retribuzione|wynagrodzenie|zarobki|salariu|lønn?|lön)\b|зарплат|оплата|заплата/iu,
  /\b(?:full[- ]time|part[- ]time|permanent|temporary|internship|shift work|vollzeit|teilzeit|befristet|unbefristet|minijob|jornada (?:completa|parcial)|contrato|indefinido|meio período|tempo integral|efetivo|cdi|cdd|temps (?:plein|partiel)|tempo (?:pieno|determinato|indeterminato)|pełny etat|umowa|normă întreagă|heltid|deltid)\b|полная занятость|повна зайнятість/iu,
  /\b(?:apply (?:now|here|by|for|to)|send (?:us )?your (?:cv|resume)|contact (?:me|us)|call (?:me|us)|whats ?app|telegram|bewerben sie|bewirb dich|bewerbung|envía(?:nos)? tu|escr[ií]b(?:e|eme|enos)|llama(?:r|me|nos)?|interesad[oa]s|interessad[oa]s|envie (?:seu|o)|envoyez|contactez|inviare|inviateci|prosimy o|zgłoszenia|trimite|sunați|contactați)\b|звоните|пишите|телефонуйте/iu,
  /\b(?:for rent|to let|available (?:from|immediately|now)|deposit|zu vermieten|kaltmiete|warmmiete|kaution|frei ab|wohnfläche|se alquila|alquiler|fianza|aluga-se|aluguel|à louer|loyer|caution|affittasi|cauzione|do wynajęcia|kaucja|de închiriat|chirie|garanție)\b|сдается|сдаётся|здається|оренда/iu,
  /\b(?:for sale|selling|pick ?up only|zu verkaufen|verkaufe|festpreis|vb\b|abholung|se vende|vendo|vende-se|à vendre|vends|vendesi|na sprzedaż|sprzedam|de vânzare|vând)\b|продам|продаю/iu,
];

/** Something of a person who wants to meet, as dating sites label it. */
export const datingWords: readonly RegExp[] = [
  /\b(?:about me|sobre mí|sobre mim|über mich|à propos de moi|su di me|o mnie|despre mine)\b|обо мне|про мене/iu,
  /\b(?:looking for|seeking|i(?:'m| am) into|busco|procuro|ich suche|je cherche|cerco|szukam|caut)\b|ищу|шукаю/iu,
  /\b(?:arrangement|sugar (?:baby|daddy|mommy)|allowance|dating|relationship status|single|soltera?o?|ledig|célibataire|height|body type|orientation)\b/iu,
];
