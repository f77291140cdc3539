import type { PhrasesById } from '@/lib/domain/language';

/** Organs, babies, wombs and egg cells as a trade. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    'con uno (se vive|basta|vives)',
    '(examen|análisis|prueba) de sangre _12 (viaje|viajas|viajaría|voluntari*|sobrino|compatib*|no comente|anticipo)',
    '(grupo sanguíneo|tipo de sangre|sangre 0|sangre o) _10 (viaj*|edad|situación|compens*|anticipo|pag*|apoyo)',
    '(un|uno|una) (riñón|rinon) _5 (basta|sano|vivir|vive|compra|paga|vende|solo|vale)',
    '(vivir|vive|vivís|se vive|vives) _4 con uno (solo|)',
    '(grupo|tipo) (sanguíneo|de sangre|cero) _12 (clínica|operación|edad|análisis|ayuda|perder|casa|dinero|solución|médica|país)',
    '(sangre|grupo) (o|cero|0|o+) _12 (apurad*|ayuda de|mil|viaje|deudas)',
    '(donante|donantes) _6 (lo ponemos|arreglamos|joven y sano|pagad*|sano)',
    '(dirás|digas|pondrán|lo pondrán|dices) _3 (primo|sobrino|familiar|pariente) _8 (hospital|expediente|sala|señor)',
    '(antes|después) de (la operación|entrar a la sala|entrar en la sala)',
    'con uno se vive',
    '(das|dona|dones|donas|donar|entregas|vendes|te quitan|te sacan) _2 riñón _12 (dinero|#money|<sum>|cobras|deudas|pagan|pagamos)',
    '(un|uno) (solo|sólo) riñón _3 (vive|vives|vivir|basta|alcanza) _10 (deudas|dinero|euros|pagamos|pagan|#money|<sum>)',
  ],
  'baby-adoption-offer': [
    '(nace|sale|registr*) _3 a (su|nuestro) nombre',
    '(niña|niño) en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    '(embarazada|meses y sola|mamá embarazada|tu embarazo) _12 (pagan|te ayudan con|quedárselo|casa hasta|30k|mil de|te pagamos|pareja cariñosa|parejas que|te ayudamos con)',
    'hasta el parto',
    '(pagan|pagamos|te pagan) (tu |el |) parto',
    '(pareja|familia|matrimonio) <que> _2 (daría|pagaría|paga|pagan|pagarían|darían|da|dan) _4 por (él|ella|el bebé|la bebé|el niño|la niña|tu bebé|su bebé)',
    '(conseguimos|consigo|conseguir|conseguirle|conseguirte) _1 (recién nacido|recién nacida|bebé) _10 (pag*|sin trámites|sin pasar|sin agencia|#money|madre)',
    '(danos|denos|dame|nos das|nos da|entréganos|nos entregas) _1 (niño|niña|bebé|criatura) _4 (te llevas|se lleva|te damos|le damos|te pagamos|le pagamos|#money|cobras)',
  ],
  'surrogate-egg-abroad': [
    '(gestante|gestantes|gestación subrogada|madre gestante|madre subrogada|vientre de alquiler|subrogación|subrogada|gestar|vientre) _15 (#money|compensación|pag*|viaj*|extranjero|vivienda|residencia|ganar|recib*|país|todo pagado|buscamos|busca)',
    '(busca|buscamos|busco|se busca|se buscan|conviértete en|sé) _3 (gestante|gestantes|madre gestante|donante de óvulos|donantes de óvulos|madre subrogada|vientre|mujer sana)',
    '(cumplir|cumplen|cumplan|apoyar|ayudar|ayudarnos) _5 (sueño de ser|ser papás|ser padres|futuros padres|tener un hijo|familias del mundo)',
    '(por|cada) ciclo',
    'nueve meses _8 (ganar|compens*|pareja|casa|prestar|pag*)',
    'otras gestantes',
    '(9|nueve) meses en (una|nuestra) (casa|residencia)',
    'a la entrega',
    'compensación (de #number|#money|pagada)',
    '(gestar|alquilar tu vientre|alquiler de vientre|vientre de alquiler|madre subrogada|mujeres para gestar)',
    'gest* _2 (bebé|hijo|niño|niña) (de|para) _2 (pareja|parejas|familia|extranjer*)',
    '(presta|prestas|preste|prestar|prestando|alquila|alquilas|alquilar) (tu|su|el) vientre',
  ],
};
