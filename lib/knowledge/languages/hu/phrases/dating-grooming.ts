import type { PhrasesById } from '@/lib/domain/language';

/** Love as a tool. */
export const datingGrooming: PhrasesById = {
  'push-to-sell': [
    '(csak egyszer|egyetlen|par alkalom|egy este|egy ejszaka) _8 (vendeg*|ferfi*|ur|pasi*|baratom*|rendezn*|megoldan*)',
    '(ertunk|kettonkert|a kozos jovonk*|ha szeretsz|ha szeretnel) _8 (vendeg*|kedves leszel|penz*|megtenn*|megteszed|ferfi*)',
    '(legyel|lennel) kedves _4 (ur*|barat*|fonok*|ferfi*|vendeg*|uzlettars*)',
    '(tobbi lany|mas lanyok|a baratnom) is _4 (csinalja|csinaljak|megteszi|ezt)',
  ],
  'future-abroad': [
    '(elviszlek|magammal viszlek|kiviszlek|gyere ki hozzam|koltozz hozzam|kijossz hozzam) _6 (kulfold*|hamar*|uj elet*|egyutt|hollandia*|nemetorszag*|anglia*|svajc*|)',
    '(egyutt|kozosen) _3 (kinn|kulfold*) _4 (elet*|elunk|lesz|haz*|kezd*)',
    '(uj eletet|tiszta lappal) _3 (kezd*|egyutt)',
  ],
  'intimate-image-request': [
    '<send> ~4 (<intimate>) _2 <photo>',
    '<send> _4 <photo> _5 (<intimate>|csak nekem|ruha|agyban|torold|csak ketten)',
    '(kamer*|videohivas*) ~4 (vetkoz*|vedd le|ruha nelkul|mutasd magad)',
    '(mutass magadbol|mutass tobbet|valami merészebb*|valami meresz*)',
  ],
  'invest-together': [
    '(befektet*|kereskedes*|trade*|<crypto>) ~5 (megtanit*|megmutat*|segitek|egyutt|nagybatyam*|platform*|garantalt*)',
    '(megtanitalak|megmutatom) _6 (befektet*|keres*|kereskedni|<crypto>|platform*|penz*)',
    '(nagybacsim|nagybatyam|unokatesom) _6 (tozsde*|piac*|<crypto>|befektet*)',
  ],
  'marriage-for-papers': [
    '(hazassag*|hazasod*|feleseg*|ferjhez) ~6 (#money|papir*|tartozkodasi*|vizum*|penzert|fizet*|allampolgar*)',
    '(nevhazassag*|erdekhazassag*|papirhazassag*|papiron feleseg*)',
    '(hozzamesz|ferjhez mesz|ferjhez adunk|hozzaadunk) _4 (kell|hozza|tartozas*|csalad*|megbeszeltuk)',
  ],
  'romance-money': [
    '(szerelmem|kincsem|dragam|edesem|eletem|kedvesem|szivem) _12 (utal*|kolcson*|<giftcard>|segits ki|penzre|penzt)',
    '(vam*|korhaz*|mutet*|jegyre|vizumra|katona*) _8 (utal*|kolcson*|segit*|penz*) _8 (visszaadom|megadom|talalkoz*|jovok)',
    '(visszaadom|megadom) _5 (amint|mihelyt|ha megerkez*|jovo het*)',
  ],
  'love-bombing': [
    '(sosem|soha|meg soha) _3 (ereztem|talalkoztam|szerettem) _4 (igy|ilyet|hozzad|ilyen*)',
    '(te vagy) _2 (a mindenem|az eletem|a vegzetem|a lelki tarsam|egyetlen|az igazi)',
    '(lelki tars*|lelkitars*|a sors hozott|egymasnak teremt*)',
    '(alig ismerlek|ket napja|egy hete) _5 (szeret*|szerelmes*|nelkuled)',
    '(nem tudok|nem birok) _2 (elni|lenni) _1 nelkuled',
  ],
  'never-video': [
    '(kameram*|mikrofonom*) _3 (rossz|elromlott|nem mukodik)',
    '(nem tudok|nem lehet) _3 (videozni|videohiv*|videochat*)',
    '(olajfuro*|bazison|kuldetesen|hajon|misszio*) _6 (vagyok|dolgozom|szolgal*)',
  ],
};
