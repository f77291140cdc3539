import type { PhrasesById } from '@/lib/domain/language';

/** Bait. */
export const recruitmentLure: PhrasesById = {
  'all-expenses-covered': [
    '(mindent|minden koltseg*) _3 (fizet*|all*|mi alljuk|en allom|allunk)',
    '(szallas*|jegy*|utazas*|ut) _3 (koszt*|etkezes*|vizum*|szallas*|etel*) _4 (ingyen|mi alljuk|fizetjuk|mindent fizet*)',
    '(semmibe nem kerul|egy forintodba se*|neked semmit se* kell fizet*)',
  ],
  'easy-fast-money': [
    '<easy> _1 (penz*|kereset*|lohet*|melo*|munka*) _6 (sok|#money|otthon*|naponta|hetente|)',
    '(gyors|konnyu) (penz*|kereset*|zse|love)',
    '(alomelet*|luxuselet*|meggazdagod*|penzugyi szabadsag*|anyagi szabadsag*)',
    '(napi par ora|par kattintas*|telefonrol) _6 (#money|keres*)',
  ],
  'guaranteed-visa-job': [
    '(garantalt*|biztos) _2 (vizum*|allas*|munkavallalasi*|tartozkodasi*|felvetel*)',
    '(vizum*|engedely*) _3 (garantal*|100 szazalek*|biztosan megkap*)',
  ],
  'instant-hire': [
    '(interju|elbeszelgetes|oneletrajz) (nelkul|nem kell|nem szukseges)',
    '(azonnal|mar holnap|akar holnap|rogton) _3 (kezdhet*|kezdesz|felvesz*|felveszlek|munkaba)',
    '(fel vagy veve|felvettunk|tied az allas|tied a munka)',
  ],
  'no-experience-no-language': [
    '(tapasztalat*|nyelvtudas*|vegzettseg*|papir*|nyelv*) _2 (nem kell|nem szukseges|nelkul|nem szamit|nem feltetel)',
    '(nem kell|nem szukseges) _2 (tapasztalat*|nyelvtudas*|vegzettseg*|nyelv)',
  ],
  'pay-for-clicks': [
    '(like*|lajk*|kovetes*|ertekeles*|csillag*|kattintas*|velemeny*) ~6 (fizet*|#money|jutalek*|kereshet*|keres|naponta)',
    '(videok*|hirdetes*|termekek*) _3 (lajkol*|ertekel*|kattint*|optimaliz*)',
  ],
  'pay-too-good': [
    '(napi|heti|estenkent|naponta|egy este*|ejszakankent) _2 #money _4 (biztos*|garantal*|siman|kezbe|is|kereset*|akar)',
    '(akar) #money _3 (naponta|hetente|egy este|egy hetvege*|estenkent)',
    '(tobbszoros*|otszoros*|tizszeres*) _4 (fizet*|keres*|ber*)',
  ],
  'talent-scout': [
    '(modell*|szinesz*|enekes*|focista*|statiszta*) ~5 (alkat*|felfedez*|keresunk uj arc*|uj arc*|potencial*|tokeletes lennel|illenel|menedzser*)',
    '(lattam a kep*|megtetszett* a profil*|a kepeid*) _8 (modell*|fotozas*|casting*|ugynokseg*|kampany*)',
    '(ingyenes|profi) (fotozas*|portfolio*) _6 (hotel*|stud*|gyere|egyedul|utazas*)',
  ],
  'unsolicited-job-dm': [
    '(szia|hello|udv*|kedves) _10 (munka*|melo*|allas*|kereset*) _3 (ajanlat*|lehetoseg*|lenne|erdekel*|tudok)',
    '(erdekel*|szeretnel*|akarsz|keresel) _4 (munka*|melo*|plusz kereset*|mellekes*|penzt keresni)',
    '(lattam|megtalaltam) _3 (profil*|hirdetes*) _6 (munka*|ajanlat*|melo*)',
  ],
};
