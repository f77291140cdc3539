/** Phrases of an open and checkable offer, by protective sign. */
export const protective: Readonly<Record<string, readonly string[]>> = {
  'registered-company-number': [
    '(cegjegyzekszam*|adoszam*|cegjegyzek*|nyilvantartasi szam*|kozossegi adoszam*|cui|cif|ico|statisztikai szam*) _2 #number',
    '(cegjegyzekszam*|adoszamunk|adoszama|cegjegyzekben)',
  ],
  'agency-licence': [
    '(nyilvantartasi szam*|engedely*|mukodesi engedely*) _4 (kozvetit*|kolcsonz*|munkaero*|#number)',
    '(munkaerokolcsonzo|munkaero kolcsonzo|munkaerokozvetito|munkaero kozvetito|magan munkakozvetit*) _6 (engedely*|nyilvantart*|regisztralt*|#number)',
    '(iskolaszovetkezet*|diakszovetkezet*|nyugdijas szovetkezet*|kozerdeku nyugdijas*)',
  ],
  'public-employment-service': [
    '(eures|munkaugyi kozpont*|kormanyhivatal*|foglalkoztatasi osztaly*|munkaugyi hivatal*|jarasi hivatal*|munkaeroforgalmi|ajofm|nemzeti foglalkoztatasi*) _6 (keresztul|allas*|jelentkez*|bejelentett|kozvetit*|tanacs*|szolgaltat*|regisztra*|)',
  ],
  'written-contract-before-travel': [
    '(szerzodes*|munkaszerzodes*) _6 (indulas elott|kiutazas elott|utazas elott|magyar nyelv*|magyarul|elore megkap*|elolvas*|nyugodtan atnez*|elore elkuld*)',
    '(indulas elott|kiutazas elott|utazas elott|elore) _6 (szerzodes*|munkaszerzodes*) _4 (kap*|kuld*|alair*|megkap*|atnez*|elolvas*|)',
    'ketnyelvu (szerzodes*|munkaszerzodes*)',
  ],
  'collective-agreement': [
    '(kollektiv szerzodes*|hatarozatlan ideju|hatarozott ideju|bejelentett (munka*|allas*)|cafeteria*|szep kartya|szep kartyan)',
    '(bejelentett|bejelentve|teljes bejelentes*|teljes bejelentessel|hivatalos bejelentes*|egyszerusitett foglalkoztat*|egyszerusitett bejelent*)',
    '(szerzodes*) _2 (elso naptol|szerinti)',
    '(elso naptol|elso munkanaptol) _3 (bejelent*|szerzodes*|biztosit*)',
    '(nyugdijjarulek*|tb jarulek*|betegszabadsag*|fizetett szabadsag*|muszakpotlek*|tulorapotlek*|13 havi|tizenharmadik havi)',
  ],
  'no-fees-statement': [
    '(nincs|semmilyen|nem szamitunk fel|nem kerunk) _2 (kozvetitoi dij*|regisztracios dij*|dij|dijat|koltseget)',
    '(dijmentes*|ingyenes kozvetites|ingyenes munkakozvetit*)',
    '(munkavallalok*|jelentkezok*|jelolteknek) _4 (ingyenes*|dijmentes*|nem kell fizet*)',
  ],
  'official-domain-email': [
    '(oneletrajz*|cv) _5 #email',
    '(honlap*|weboldal*|karrieroldal*|allasportal*) _1 (keresztul|at)',
  ],
  'structured-application': [
    '(oneletrajz*|portfolio*|motivacios level*) _4 (kuld*|var*|csatol*|nyujt*)',
    '(allasinterju*|szemelyes interju*|probanap*|kivalasztasi folyamat*|kivalasztas folyamata|felveteli beszelgetes*|szakmai interju*|masodik interju*|palyazat benyujt*|palyazati hatarido*|jelentkezesi hatarido*|palyazati felhivas*)',
    '(hivatkozasi szam|referenciaszam|palyazati azonosito) _1 #number',
  ],
  'salary-in-range': [
    '(brutto|netto) #money',
    '#money (brutto|netto)',
    '(alapber|berpotlek*|bersav*|besorolas*|bertabla*|illetmeny*)',
    '(garantalt berminimum*|minimalber feletti|kjt szerint|puetv*)',
  ],
  'concrete-duties': [
    '(feladat*|elvaras*|feladatkor*|fo feladatok|munkakor*)',
    '(amit kinalunk|amit varunk|amit nyujtunk|amiert felelni fogsz|feladataid lesznek|mit fogsz csinalni|elonyt jelent)',
  ],
  'equal-opportunity': [
    '(eselyegyenloseg*|nok es ferfiak|ferfiak es nok|kortol fuggetlenul|nemtol fuggetlenul|megvaltozott munkakepessegu*|fiuk es lanyok|lanyok es fiuk|fiut vagy lanyt)',
  ],
  'accommodation-priced': [
    '(szallas*|szoba) _4 #money _2 (ho|honap|het|nap|ej|fo)',
    'szallas* (igeny szerint|onkoltseg*|terites*|nem kotelezo|valaszthato)',
    '(szallas*) _3 (sajatot is|mast is|nem kotelezo|szabadon valaszt*)',
  ],
  'right-to-leave': [
    '(felmondasi ido*|barmikor felmond*|barmikor hazamehet*|barmikor felbont*)',
    '(visszaut*|hazaut*) _2 (jegy|biztosit*|kifizet*)',
    '(kotber|huseg*|kotelezettseg) _1 (nelkul|nincs)',
  ],
  'identifiable-premises': [
    '(utca|ut|ter|korut|u|utja|setany|fasor|rakpart) #number',
    '(szekhely*|telephely*|uzlet*|irodank*|boltunk*|ettermunk*|gyarunk*|rendelo*) _4 (utca|varos*|ut|talalhato|ter|kozpont*)',
  ],
  'consent-and-boundaries': [
    '(nyilvanos helyen|egy kave*|setaljunk|a belvarosban|kavezo*|setalni a)',
    '(nem sietunk|ahogy neked jo|amikor neked jo|nem kell sietni|nem siettetlek|ha nem szeretned nem baj|nyugodtan gondold at)',
    '(videohivas*|videozzunk) _3 (elotte|mielott talalkoz*|elobb)',
  ],
  'support-resource': [
    '(segelyvonal*|krizisvonal*|lelki elsosegely*|kek vonal*|okit*) _4 (ingyen*|hiv*|#number|)',
    '(112|116111|116 111|116 123|116123|06 80 20 55 20)',
  ],
};
