/** Phrases of an open and checkable offer, by protective sign. */
export const protective: Readonly<Record<string, readonly string[]>> = {
  'registered-company-number': ['(cegjegyzekszam|adoszam|cegjegyzek*) _2 #number'],
  'agency-licence': ['(nyilvantartasi szam*|engedely*|mukodesi engedely*) _4 (kozvetit*|kolcsonz*|munkaero*|#number)'],
  'public-employment-service': [
    '(eures|munkaugyi kozpont*|kormanyhivatal*|foglalkoztatasi osztaly*|munkaugyi hivatal*)',
  ],
  'written-contract-before-travel': [
    '(szerzodes*|munkaszerzodes*) _6 (indulas elott|kiutazas elott|utazas elott|magyar nyelv*|magyarul)',
  ],
  'collective-agreement': [
    '(kollektiv szerzodes*|hatarozatlan ideju|hatarozott ideju|bejelentett (munka*|allas*)|cafeteria*|szep kartya)',
    '(szerzodes*) _2 (elso naptol|szerinti)',
  ],
  'no-fees-statement': [
    '(nincs|semmilyen) _2 (kozvetitoi dij|regisztracios dij|dij)',
    '(dijmentes*|ingyenes kozvetites)',
  ],
  'official-domain-email': ['(oneletrajz*|cv) _5 #email', 'honlap* (keresztul|at)'],
  'structured-application': [
    '(oneletrajz*|portfolio*|motivacios level*) _4 (kuld*|var*|csatol*)',
    '(allasinterju*|szemelyes interju*|probanap*|kivalasztasi folyamat*)',
    '(hivatkozasi szam|referenciaszam) _1 #number',
  ],
  'salary-in-range': ['(brutto|netto) #money', '#money (brutto|netto)', '(alapber|berpotlek*)'],
  'concrete-duties': ['(feladat*|elvaras*|feladatkor*|fo feladatok)', '(amit kinalunk|amit varunk)'],
  'equal-opportunity': ['(eselyegyenloseg*|nok es ferfiak|ferfiak es nok|kortol fuggetlenul)'],
  'accommodation-priced': [
    '(szallas*|szoba) _4 #money _2 (ho|honap|het|nap)',
    'szallas* (igeny szerint|onkoltseg*|terites*)',
  ],
  'right-to-leave': [
    '(felmondasi ido*|barmikor felmond*|barmikor hazamehet*)',
    '(visszaut*|hazaut*) _2 (jegy|biztosit*)',
  ],
  'identifiable-premises': [
    '(utca|ut|ter|korut|u) #number',
    '(szekhely*|telephely*|uzlet*|irodank) _4 (utca|varos*|ut|talalhato)',
  ],
  'consent-and-boundaries': [
    '(nyilvanos helyen|egy kave*|setaljunk|a belvarosban)',
    '(nem sietunk|ahogy neked jo|amikor neked jo)',
  ],
  'support-resource': ['(segelyvonal*|krizisvonal*) _4 (ingyen*|hiv*|#number)', '(112|116111|116 111)'],
};
