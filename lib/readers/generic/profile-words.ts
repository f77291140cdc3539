/** A name and an age, as dating sites head a profile: `Lena, 24`, `Lena (24)`, `Lena 24`, `Lena, 24 years`. */
export const nameAndAge =
  /^(?<name>\p{L}[\p{L}\p{N} _.'’-]{0,38}?),?\s*[(·•|–-]?\s*(?<age>1[89]|[2-9]\d)\)?(?:\s*(?:years?(?: old)?|yrs?|y\.?o\.?|jahre|años|anos|ans|anni|lat|ani|år|jaar|лет|годин|років|роки))?(?:\s*[,·•|–-].{0,60})?$/iu;

/** Headings over what people say of themselves. */
export const aboutHeading =
  /^(?:about(?: me| \p{L}{2,20})?|my (?:bio|story|self[- ]summary)|bio|biography|(?:self|profile) ?(?:description|summary|text)|description|who i am|get to know me|über mich|beschreibung|das bin ich|sobre m[íi]m?|acerca de m[íi]|descripción|descrição|quem sou(?: eu)?|à propos(?: de moi)?|qui suis-je|su di me|chi sono|o mnie|opis|despre mine|descriere|om mi[gt]|om meg|beskrivning|beskrivelse|over mij|o mně|rólam|hakkımda|обо мне|о себе|про мене|про себе|за мен|σχετικά με εμένα|عني|نبذة عني)$/iu;

/** Headings over what they want. */
export const seekingHeading =
  /^(?:(?:what |who )?(?:i['’]?m|i am|\p{L}{2,20} is|she is|he is)? ?(?:looking for|seeking|searching for)|what i want|i want|my (?:ideal|perfect) (?:match|date|partner|arrangement)|ideal (?:match|relationship|arrangement)|expectations|relationship goals|arrangement|(?:ich )?suche?|was ich suche|wen ich suche|das suche ich|(?:lo que )?busco|qué busco|(?:o que )?procuro|estou procurando|(?:ce que )?je (?:re)?cherche|recherche|(?:cosa )?cerco|(?:czego |kogo )?szukam|(?:ce )?caut|(?:vad )?jag söker|söker|(?:hvad )?jeg søger|søger|jeg søker|(?:wat )?ik zoek|hledám|keresek|arıyorum|(?:кого )?я? ?ищу|цель знакомства|(?:кого )?(?:я )?шукаю|търся|αναζητώ|أبحث عن)$/iu;

/** Labels that only profiles have. */
export const profileLabel =
  /^(?:age|height|body type|build|ethnicity|hair(?: colou?r)?|eye(?: colou?r|s)|relationship status|marital status|children|smok(?:er|ing|es)|drink(?:er|ing|s)|education|occupation|net worth|(?:annual )?income|lifestyle(?: budget)?|allowance|budget|orientation|gender|zodiac|star sign|interests?|languages?|alter|größe|figur|haarfarbe|augenfarbe|beziehungsstatus|familienstand|kinder|raucher|beruf|sternzeichen|edad|altura|estatura|complexión|estado civil|hijos|fuma|idade|filhos|âge|taille|silhouette|situation|enfants|età|altezza|corporatura|wiek|wzrost|sylwetka|vârsta|înălțime|ålder|längd|alder|højde|leeftijd|lengte|возраст|рост|телосложение|дети|вік|зріст|статура|възраст|ръст)$/iu;
