import type { PhrasesById } from '@/lib/domain/language';

/** Company, flesh and rent. */
export const sexualisation: PhrasesById = {
  'adult-content-recruit': [
    '(webkamera*|webcam*|cam studio*|kamerazas*|kameras munka|onlyfans*|erotikus*|felnott tartalom*|felnott film*) ~6 (keres*|lany*|jelentkez*|munka*|kereset*|modell*|studio*)',
    '(chatmodell*|webmodell*|kameras lany*)',
  ],
  'euphemistic-companionship': [
    '(kisero*|kiserot|escort*|eszkort*|vip lany*|image girl*|lanytarsasag*|tarsalkodo*) ~6 (keres*|<client>|munka*|kereset*|utaz*|penz*|#money|fizet*)',
    '(uzletember*|gazdag|tehetos|vip) _3 (<client>|vendeg*|ferfi*|uzletember*|uzletemberek*) _6 (tarsasag*|kiser*|vacsora*|szorakoztat*)',
    '(tarsasag*) _4 (uzletember*|urak*|<client>) _6 (#money|fizet*|este*)',
    '(diszkret*|diszkrecio*) _4 (munka*|kereset*|<girl>)',
  ],
  'hostess-commission': [
    '(ital*|pezsgo*|pohar*|fogyasztas*|koktel*) ~6 (szazalek*|jutalek*|utan kapsz|reszesed*)',
    '(vendeg*|klienssel) _3 (beulsz|ulni|iszol|inni|szorakoztat*|beszelget*) _6 (szazalek*|jutalek*|#money|fizet*|)',
    '(konzum*|bargirl*|animirlany*)',
  ],
  'intimacy-denial': [
    '(nincs szex|szex nelkul|nem szex*|semmi szex*|nem kell lefekud*)',
    '(csak|semmi) _2 (amit|olyan) _2 (akarsz|szeretnel|amit nem akarsz)',
    '(senki|nem) _2 (kenyszerit*|muszaj) _4 (semmire|csak|te dontod*)',
  ],
  'lingerie-casting': [
    '(fehernemu*|bikini*|akt*|meztelen*|bugyi*) ~5 (casting*|proba*|fotozas*|proba foto*|valogat*)',
    '(fotozas*|casting*|probafoto*) _6 (hotelszoba*|lakasom*|lakason|egyedul gyere|privat)',
  ],
  'massage-cover': [
    '(massz*) ~6 (extra*|vegzettseg nelkul|kepzettseg nelkul|ejszaka*|urak*|nem kell vegzettseg|fiatal|csinos|betanitunk|betanitjuk)',
    '(szalon*) _4 (extra szolgaltatas*|csinos|fiatal <girl>)',
  ],
  'sex-for-rent': [
    '(lakas*|szoba*|szallas*|fuvar*|alberlet*|lakhatas*) ~8 (kedvesseg*|egyutt tolt*|intim*|szolgaltatas*|cserebe nem penz*|termeszetben|barati extra*)',
    '(ingyen) (lakas*|szoba*|szallas*|lakhat*) _6 (<girl>|csinos|lany*|baratsag*|kedves*)',
    '(nem penzzel|penz helyett|termeszetben) _5 (fizet*|megegyez*|megbeszel*)',
  ],
  'sugar-terms': [
    '(sugar daddy*|sugar baby*|apanazs*|szponzor*|bokezu*|kenyeztet*) _6 (<client>|keres*|tamogat*|lany*|kapcsolat*|#money|havi|)',
    '(anyagi tamogatas*|anyagilag tamogat*|havi tamogatas*)',
  ],
};
