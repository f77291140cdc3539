import type { ActCues } from '@/lib/domain/language';

/** Who speaks to whom: advice, report, question, fiction, awareness and help; and the offer said outright. */
export const acts: ActCues = {
  advice: [
    '(soha|semmikepp*) _1 ne',
    'ne (adj*|adja*|add|fizess*|fizesse*|kuldj*|kuldje*|utalj*|utaljon|higgy*|higgye*|dolj*|dojjon|irj* ala|kattints*|adjuk|nyiss*|fogadj*)',
    '(vigyazz*|vigyazzon|ovakod*|figyelj*|legyunk ovatos*|legy ovatos|legyen ovatos) _6 (atver*|csal*|aki|ha|ajanlat*|ilyen*)',
    '(ha|amikor) (valaki|egy idegen|egy ismeretlen|egy felnott|a fonok|a munkaado|egy ceg|elveszik|azt kerik|fenyeget*) _6 (ker*|iger*|ajanl*|elvesz*|fenyeget*|ir|igazolvany*|utlevel*)',
    '(jogod van|joga van|jogaid|jogai)',
    '(ez|az) (egy |)(csalas|atveres|buncselekmeny|torvenytelen|illegalis|csapda)',
    '(gyanus|figyelmezteto|intő) (jel*|elojel*)',
    '(ellenoriz*|kerdez* meg|gyozodj* meg|jarj utana|nezz utana) _4 (ceg*|szerzodes*|elott|mielott|munkaado*)',
    '(bank|rendorseg|posta|munkaado) _3 (soha|nem) _2 (ker*|hiv*)',
    '(jelentsd|jelentse|tiltsd le|tiltsa le|tegyel feljelentest|tegyen feljelentest|orizd meg)',
  ],
  report: [
    '(rendor*|ugyesz*|birosag*|nyomoz*|torvenyszek*) _5 (elfog*|letartoztat*|elitel*|vadat*|gyanusit*|kozol*|felszamol*|kimentett*|figyelmeztet*|keres*)',
    '(letartoztat*|gyanusitott*|elitelt*|vademel*|oriztetbe*|bortonbuntet*)',
    '(aldozat*|lanyok|munkasok|ferfiak) _5 (voltak|kellett|laktak|dolgoztak|elmondt*|meneku*|aludtak)',
    '(elvettek|elvette|megigertek|megigerte|azt mondtak|azt mondta|atvertek|becsaptak|kertek tolem|kenyszerit*|megfenyeget*|bezartak|eladtak|nem fizettek)',
    '(megszoktem|elmenekult*|kiszabadul*|megszokott|elvesztettem|bedoltem|aldozata lettem)',
    '(elmondasa szerint|a lap szerint|a hatosag szerint|a kozlemeny szerint)',
  ],
  question: [
    '(normalis|legalis|szabalyos|rendben van|oke|gyanus|atveres) _3 (ez|hogy|e)',
    '(jart|dolgozott|hallott|tapasztalt) _3 (valaki|mar)',
    '(valaki|valakinek) _3 (tapasztalat*|tudja|ismeri|velemeny*)',
    '(mit tegyek|mit csinaljak|mit gondoltok|mit tehetek|hova fordul*|kihez fordul*|jogaban all|szabad neki|megteheti)',
    '(felek|aggodom) _3 (hogy|mert)',
  ],
  fiction: [
    '(fejezet|regeny*|novella*|szereplo*|film|filmben|sorozat*|eloadas*|szindarab*) _4 (egy|szol|lany*|fohos*|akit|rendez*)',
    '(mondta|suttogta|kialtotta|felelte|sohajtott*|mosolygott) (a|az) (lany|ferfi|no|oreg*|asszony)',
    '(bemutato*|rendezo*) _3 (film*|mozi*|szinhaz*)',
  ],
  awareness: [
    '(ember|no) kereskedel*',
    'emberkereskedel*',
    '(aldozat*|tulelo*) _2 (segit*|tamogat*|vedel*)',
    '(kampany*|megeloz*|felhiv* a figyelmet|tajekoztato*) _5 (csalas*|zaklat*|kizsakmany*|ember*)',
    '(adathalasz*|grooming|sextortion|szexzsarolas|online csalas|kizsakmanyolas*|penzfutar*)',
  ],
  support: [
    '(hivd|hivja|hivhat*|segelyvonal*|vonal) _4 (ingyen*|112|segit*|nevtelen*|116)',
    '(kerj*|kerjen|kerhet*) segitseget',
    '(nem vagy egyedul|nem a te hibad)',
    '(alapitvany*|szakszervezet*|egyesulet*|rendorseg|konzulatus*) _6 (segit*|ingyen*|tanacs*|tamogat*)',
    '(ingyenes|nevtelen) (jogi|tanacs*|segit*|krizis*)',
  ],
  offer: [
    '(keresunk|keresek|kinalunk|kinalok|ajanlunk|ajanlok|fizetunk|fizetek|biztositunk|adunk|felveszunk)',
    '(irj|irjatok|irjon|hivj|jelentkezz*|keress|kuldj) _3 (ram|nekem|uzenet*|privat*|kepet|hivj)',
    '(jelentkezes*|jelentkezz|jelentkezni)',
  ],
};
