import type { PhrasesById } from '@/lib/domain/language';

/** Errands that are crimes. */
export const criminalTask: PhrasesById = {
  'bank-account-use': [
    '<account> ~6 (kolcson*|berbe*|berel*|erkezne|jon ra|tovabbutal*|szazalek*|jutalek*)',
    '(penz*|osszeg*) _4 <account> _6 (tovabb*|felves*|kivesz*|megtart*|utal*)',
    '(tovabbutal*|tovabbkuld*) _6 (megtart*|szazalek*|jutalek*|tied)',
    '(kell|kellene|keresek|keresunk) _3 (<account>) _4 (par nap*|nehany nap*|egy utalas*|fizet*|kolcson*)',
  ],
  'identity-for-rent': [
    '(a te nevedre|nevedre|nevere|nevedben) ~4 (ceg*|hitel*|elofizetes*|szamla*|telefon*|szerzodes*|auto*|simkartya*|veszunk)',
    '(strohman*|stróman*|ugyvezetonek) _4 (keres*|fizet*|alair*|kell)',
    '(hitel*|kolcson*) _3 (felvesz*|felvesszuk|nevedre)',
  ],
  'begging-collecting': [
    '(koldul*|kereget*|adomanygyujt*|gyujteni|gyujtes*) ~6 (napi|naponta|minimum|leadni|leadod|kvota|sofor*)',
    '(napi|naponta) _2 #money _4 (leadni|ossze kell|hozni kell|leadod|be kell)',
    '(rozsa*|viragot) _3 arul* _5 (utca*|ejszaka|leadni)',
  ],
  'courier-no-questions': [
    '<parcel> ~5 (ne kerdez*|kerdes nelkul|kerdezoskod*|nem kell tudn*|ne nezd|ne bontsd|ne nyisd)',
    '(ne kerdezd|kerdes nelkul|nem kell tudnod|nem erdekes) _4 (mi van|tartal*|benne)',
    '(elviszel|elvinni|athozni|atvinni|vigyel|viszed) _4 <parcel> _6 (#money|hatar*|kulfold*|fizet*|repulo*)',
    '(atvisz*|atviszed) _3 (hatar*)',
    '(embereket|utasokat|migransokat) _4 (vinni|szallit*|hatar*) _4 (#money|fizet*|auto*)',
  ],
  'reship-packages': [
    '<parcel> ~6 (tovabbkuld*|ujracimke*|atcimkez*|tovabbad*|feladod tovabb)',
    '(otthon*|lakcimed*|cimedre|a te cimed*) _5 <parcel> _6 (fogad*|atvesz*|kuld*|tovabb*)',
  ],
  'scam-call-centre': [
    '(chat*|csevegni|beszelgetni|telefonal*) ~6 (befektet*|ravenni|rabeszel*|ravesz*|meggyoz*)',
    '(forgatokonyv*|szoveg*) _4 (szerint|alapjan) _5 (uzen*|hiv*|beszel*|ugyfel*)',
    '(kamu|alprofil*|hamis) profil* _5 (ir*|kezel*|uzen*|beszelget*)',
  ],
  'violence-missions': [
    '(kuldetes*|meló|melo|feladat) ~6 (felgyujt*|gyujts*|betor*|megver*|osszetor*|lefuj*|megfigyel*|kovet*|beijeszt*)',
    '(gyujtsd fel|verd meg|tord be|torj be|ijessz ra|dobj be) _6 (#money|fizet*|auto*|ablak*|vedd fel)',
    '(vedd fel|vedd videora|lefilmez*) _5 (#money|fizet*|bizonyit*)',
  ],
};
