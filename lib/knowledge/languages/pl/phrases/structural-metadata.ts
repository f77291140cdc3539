import type { PhrasesById } from '@/lib/domain/language';

/** Mass-produced text. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': [
    '(to samo|ten sam|te same) _2 (ogloszeni*|numer*|zdjeci*|tekst) _4 (kilk*|wiele|wielu|inn*|wszedzie)',
    '(ogloszeni*|numer*) _3 (powtarza*|w wielu miastach|kopiuj*)',
    '(ten sam|ten) numer _2 (w|na) (wielu|innych|roznych)',
    '(udostepnij|kopiuj|wklej) _3 (grup*|dalej) _3 (prac*|ogloszeni*)',
    '(wklej|wrzuc|rozeslij|rozsylaj|udostepnij|wstawiaj) _4 (ogloszeni*|post*|link*) _4 (na #number grup*|na grupach|po grupach|wszystkich grup*|w kilku grup*|znajom*) _6 (#money|zarob*|kas*|prowizj*|bonus*|premi*)',
  ],
  'throwaway-or-spam-style': [
    '(priv|pw) (priv|pw|dam info|poszlo|poszedl)',
    '(link w (bio|opisie|komentarzu|pierwszym komentarzu|profilu))',
    '(oferta nie dla wszystkich|oferta nie dla kazdego|tylko dla ambitnych|dla konkretnych|tylko konkretne osoby|tylko powazne osoby|tylko zdecydowan*|malkontentom dziekuj*|marudom dziekuje*|leniom dziekuje*|nie dla leni)',
    '(napisz|pisz|wyslij|odpisz) (tak|chce|praca|start|info|1|t k|plus) _4 (priv*|<app>|link|wiadomosc*)',
    '(to nie (scam|oszustwo|sciema|mlm|piramida)|bez sciemy|zadna sciema|nie sciemniam|100 % legit|100 % legalnie|w pelni legalne|legit|zero sciemy|sprawdzone info) _8 (zarob*|kas*|prac*|hajs*|#money|napisz|pisz|priv*|wyplat*)',
    '(zarob*|kas*|prac*|hajs*|#money|wyplat*) _8 (to nie (scam|oszustwo|sciema|mlm|piramida)|bez sciemy|zadna sciema|nie sciemniam|100 % legit|100 % legalnie|zero sciemy)',
  ],
};
