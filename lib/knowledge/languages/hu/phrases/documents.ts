import type { PhrasesById } from '@/lib/domain/language';

/** Papers, passwords and proofs. */
export const documents: PhrasesById = {
  'passport-surrender': [
    '<passport> ~4 <keep>',
    '<passport> ~4 <handover>',
    '<passport> _3 (<boss>) _3 (van|lesz|lesznek|marad*|biztonsag*|szef*)',
    '<passport> _4 (visszakap*|visszaad*) _4 (vegen|amikor|ha|lejar*|szezon*)',
    '(visszakapod|visszakapjatok) _4 <passport>',
  ],
  'documents-handled-by-recruiter': [
    '(papir*|okmany*|iratok*|ugyintez*|vizum*) _4 (mi intezz*|en intezem|elintezunk|elintezem|mindent intez*|intezzuk)',
    '(mi intezunk|mindent intezunk|mindent elintezunk|mindent elintezek)',
    'neked _2 (semmit|semmivel) _3 (intez*|foglalkozn*|torodn*)',
  ],
  'fake-documents': [
    '(hamis|kamu|vett|intezett) _2 (<passport>|papir*|diploma*|bizonyitvany*|igazolas*|lakcim*|jogositvany*)',
    '(idosebbnek|18 nak|tizennyolcnak) _3 (mondd|irunk|irjuk|ird|vallod)',
    '(vizsga nelkul|tanulas nelkul) _3 (jogositvany*|diploma*|bizonyitvany*|nyelvvizsga*)',
    '(mas neve*|masik neve*) _3 (utaz*|<passport>|papir*)',
  ],
  'id-photo-early': [
    '<send> _4 (<passport>|lakcimkartya*|adokartya*|taj szam*|taj kartya*|bankkartya*)',
    '(<passport>|lakcimkartya*|adokartya*|bankkartya*) _3 (foto*|kepet|fenykep*|masolat*|mindket oldal*) _4 (<send>|kell*|most|elore|)',
    '(szelfi*|kezedben) _3 <passport>',
  ],
  'account-handover': [
    '<password> ~4 (<send>|add meg|megad*|diktald|mondd|mondd be|elkuldod|kerem)',
    '(kod*) _4 (kaptal|erkezett|jott|megjott) _4 (<send>|add|mondd|)',
    '(netbank*|ugyfelkapu*|fiokod*) _4 (belepes*|hozzaferes*|jelszo*|add)',
    '(anydesk*|teamviewer*) _4 (telepit*|toltsd|tolts|inditsd)',
  ],
};
