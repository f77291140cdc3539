import type { PhrasesById } from '@/lib/domain/language';

/** Love as a lever. */
export const datingGrooming: PhrasesById = {
  'love-bombing': [
    '(witaj|hej|dzien dobry|czesc|dobranoc) _1 (krolowo|ksiezniczko|moja krolowo|moja ksiezniczko|piekna nieznajoma|aniele|boginio)',
    '(moja|moj|moim|jestes moja|jestes moim) (krolow*|ksiezniczk*|aniolem|aniolku|bogini*|przeznaczen*|bratnia dusza|druga polowka|jedyna|calym swiatem)',
    '(bratnia dusza|bratnie dusze|jestesmy sobie przeznaczeni|bog mi cie zeslal|bog nas polaczyl|los nas polaczyl|niebo mi cie|przeznaczenie nas|los mi cie|bog postawil cie|sam bog)',
    '(ozenie sie|chce sie ozenic|chce byc twoim mezem|zostan moja zona|zostaniesz moja zona|bedziesz moja zona|wyjdz za mnie|moja przyszla zona|moja przyszla zono)',
    '(nie moge|nie umiem|nie potrafie) _1 przestac _2 (o tobie|na ciebie)',
    '(serce|los|bog|przeznaczenie|niebo) (nas|cie|mi cie) _4 (polaczyl*|zeslal*)',
  ],
  'future-abroad': [
    '(wyjedzmy|wyjedziemy|uciekni*|uciekajmy|zamieszkaj*|zamieszkamy|lecimy|polec|pojedziemy|przeprowadz*|wyjedziesz|ucieknij) _4 (razem|ze mna|do (hiszpanii|niemiec|wloch|anglii|holandii|francji|dubaju|turcji|norwegii|ameryki|usa|grecji|londynu)|do mnie|za granice|zagranic*|we dwoje) _6 (nowe zycie|zyc|zamieszka*|prac*|zarob*|utrzym*|u znajom*|start|od nowa|rzuc*)',
    '(uciekniemy|ucieknijmy|ucieknij|uciekajmy|wyjedz) (razem|ze mna|do mnie|we dwoje)',
    '(popracujesz|zarobisz|popracuje|dorobisz) _5 (odlozymy|chwile|troche|u znajom*|w barze|w klubie|na nasz*|na poczatku|i kupimy|i wracamy|na start|miesiac|pare miesiecy)',
    '(mam|bede miec|mam juz|ogarnalem|zalatwilem|zalatwie|znalazlem) _2 (tam|dla nas|dla ciebie|nam) _3 (mieszkanie|prace dla ciebie|prace|dom|robote|pokoj) _4 (tam|niemcz*|holand*|angli*|hiszpan*|za granica|granic*|wlosz*|dubaj*|u znajom*|przyjed*)',
    '(rzuc|zostaw|olej) _2 (to wszystko|prace|szkole|wszystko|studia|dom|ta robote|te dziure) _5 (wyjedz*|przyjedz*|i chodz|jedziemy|ze mna|do mnie|zyj|zaczni*|lecimy|przylec)',
    '(nasz*|wspoln*|nowe|lepsze) (przyszlosc*|dom|domek|zycie|zycia|start) _6 (wyjedz*|granic*|zarob*|niemcz*|hiszpan*|wlosz*|angli*|holand*|razem tam|norweg*|dubaj*)',
  ],
  'push-to-sell': [
    '(jakbys|gdybys|jak|mozesz) _2 (sie |)z nim _2 (raz|spotkala|poszla|przespala|umowila|spotkac|umowic) _8 (sprawie|dlug*|kredyt*|kasa|problem*|odpusci|splac*)',
    '(jak|jesli|gdybys|jezeli) _2 (mnie |)(kochasz|kochala*|naprawde kochasz) _8 (zrob*|dla nas|udowodnij|pomoz*|poswiec*|zarob*|klient*|przespi*|raz|zgod*|pojdziesz|wejdz*)',
    '(zrob*|zrobisz|zrobilabys|poswiec sie|poswiecisz|wytrzymaj|wytrzymasz|zacisnij zeby) _3 (to |)(dla nas|dla mnie|dla naszej|dla naszego|dla milosci|ten jeden raz)',
    '(badz|bedziesz|byla) mila (dla (niego|nich|kolegi|kumpla|goscia|gosci|klient*|szefa|pana)|wieczorem|to zaplaci)',
    '(jedna noc|jeden wieczor|pare nocy|kilka nocy|pare klientow) _8 (splaci*|zarob*|kas*|czynsz|dlug*|problem|#money|wyjdziemy|dla nas|starczy)',
    '(kamerki|kamerkach|onlyfans|of|escort|roksa|odloty|ogloszen*|tanc* w klubie) _6 (dla nas|jak mnie kochasz|pomozesz nam|odlozymy|na nasz*|splacimy|zarobimy razem|bylabys swietna)',
  ],
  'intimate-image-request': [
    '(wyslij|pokaz|przyslij|podeslij|przeslij|wrzuc|dawaj|rzuc|slij|podsylaj|wysylaj|nagraj|cyknij) _4 <nude>',
    '<photo> _3 <nude> _6 (mi|dla mnie|priv*|wyslij|tylko|nikomu|usune|teraz|chce|prosze|pokaz*|snap*|zobacz*)',
    '(zdejmij|rozepnij|odslon|zsun|podnies) _1 (bluzk*|koszulk*|stanik*|sukienk*|majtk*|bielizn*)',
    '(rozbierz sie|rozbieraj sie|pokaz cialo|pokaz sie cala|pokaz cycki|pokaz tylek|pokaz piersi|pokaz co masz|pokaz wiecej|pokaz sie bez)',
    '(pokaz|udowodnij) _2 (zaufanie|ze mi ufasz|ze ufasz|ze ci zalezy|ze mnie kochasz|ze sie nie wstydzisz) _6 (zdjec*|fotk*|kamerk*|wysl*|rozb*|pokaz*|cialo)',
    '(zdjecie|fotke|zdjecia|fotka|foteczk*) _3 (odwazn*|smielsz*|pikantn*|niegrzeczn*|intymn*|tylko dla mnie|w lozku|spod koldry|pod prysznic*|w bieliznie|bez niczego|bardziej sexy|bardziej sexi)',
  ],
  'invest-together': [
    '(codziennie|dziennie) _2 #number (procent|%)',
    '(naucze|nauczyl|nauczyla|pokaze) _4 (jak zarabiac|jak zarobic|jak pomnozyc|jak podwoic|jak inwest*)',
    '(pomylilam numer|pomylilem numer|zly numer|to nie jest numer|pomylka) _6 (ale|moze|milo) _4 (pogad*|pozna*|znajom*|przeznaczen*|los|popis*|zosta*)',
    '(wplacasz|wkladasz|wlozysz) _10 (wychodzisz z|wyciagasz|wracasz z) _2 (#money|#number)',
    'to nie (piramida|mlm)',
    '(zaprosisz|zapraszasz|wciagnij|przyprowadz) _3 (dwie|dwoje|dwoch|trzy|2|3|kolezanki|siostry) _8 (zysk*|wychodz*)',
  ],
  'marriage-for-papers': [
    '(slub|slubu|malzenstwo|malzenstwa|wyjsc za maz|ozenek) _12 (mieszkac razem nie|bez mieszkania razem|nie trzeba mieszkac|po roku rozwod|po dwoch latach rozwod|potem rozwod|szybki rozwod)',
    '(slub|malzenstwo) z (obywatel*|cudzoziemc*|obcokrajowc*|hindus*|pakistan*|nigeryj*|wietnam*|turk*|arab*) _6 (tysi*|#money|#number|oplac*|wynagrodz*)',
    'slub* _2 (w|za) _6 (nie znam|juz ustal*|z kuzyn*|wybral*|nie masz nic do)',
    '(slub*|malzenstw*|wyjsc za maz|wyjdz za|ozen*|ozeni*) _6 (dla|za|na|zeby dostac|zebym dostal*|po) _1 (papier*|paszport*|wize|wizy|obywatelstw*|pobyt*|karte pobytu|dokument*)',
    '(papier*|paszport*|wize|obywatelstw*|pobyt*|karte pobytu) _4 (przez|po|dzieki|za) _1 (slub*|malzenstw*|ozenek|ozenkowi)',
    '(szuka*|poznam|potrzebna|potrzebny|znajdz*|wybral*) _4 (pann*|zon*|dziewczyn*|kandydatk*|meza|polk*|polaka|obywatel*) _6 (slub*|paszport*|dla brata|dla kuzyn*|dla syna|za maz|dla wujka|za oplata|ozen*|pobyt*|papier*)',
  ],
  'never-video': [
    '(nie moge|nie wolno|zabrania*|zabronion*|nie da sie|nie mozemy|zakaz) _3 (wideo|video|kamerk*|wideorozmow*|videorozmow*|przez kamere|facetime)',
    '(kamera|kamerk*|mikrofon|kamere|aparat) _3 (zepsut*|nie dziala*|popsut*|rozbit*|uszkodzon*|mam zepsut*|padla)',
    '(platform* wiertnicz*|misja pokojowa|misji pokojowej|bazie wojskow*|baza zabrania|kontrakt na morzu|inzynier* na platformie|chirurg* wojskow*|lekarz* onz|lekarz w onz|general armii|zolnierz* w (syrii|jemenie|iraku|afganist*)|kapitan* statku|inzynier* morsk*|kapitan w uk)',
    '(jestem|pracuje|sluze|stacjonuje|inzynier*|kapitan*|lekarz*|zolnierz*) _4 (na misji|na statku|na morzu|w syrii|w jemenie|na platformie wiertniczej|w bazie wojskow*)',
    '(wdowiec|wdowcem|wdowa) _4 (z corka|z synem|z dzieckiem|inzynier*|lekarz*|zolnierz*|kapitan*|general*|chirurg*|od #number lat)',
    '(nie lubie|nie uznaje|niesmialy jestem|wstydze sie) _3 (kamerk*|kamery|wideo*|dzwonic|rozmow wideo)',
  ],
  'romance-money': [
    '(kontener*|zloto|spadek|skrzyni*|fundusz*) _5 (clo|celn*|utkn*|zatrzyman*|zatrzymal*|zablokowan*)',
    '(potrzebuje|potrzebujemy|potrzeba|brakuje mi|zabraklo mi|potrzebne) _5 (#money|#number euro|#number zl|pieniedzy na|kasy na|na bilet|na lot|na szpital|na operac*|na leki|na urlop|na wize|na hotel) _8 (odda*|zwroc*|kochan*|skarb*|przyjad*|przylec*|do ciebie|spotka*|sloneczk*|pomoz*|pomozesz|wroc*)',
    '(wykupic|zaplacic|oplacic|kupic|oplata|zaplaty) _3 (urlop|za przepustke|przepustk*|za urlop|za bilet do ciebie|clo|zastepstwo|zwolnienie z misji|zastepce|lot do ciebie|bilet do ciebie|podatek od spadku|wize zeby)',
    '(jestem|utknal*|utknelam|zatrzymali mnie|siedze) _3 (na lotnisku|w hotelu|na granicy|w areszcie|za granica|w szpitalu) _8 (#money|pozycz*|przel*|pieniedz*|brakuje|oplac*|zaplac*|wyslij|blik*|bez pieniedzy|kart*)',
    '(oddam|zwroce|odesle) _3 (podwojn*|z nawiazka|co do grosza|jak przylece|jak tylko odblok*|jak odblok*|zaraz po przylocie)',
    '(kup*|kupisz|kupilabys|potrzebuje) _3 (kart* podarunkow*|kart* steam|kart* apple|google play|doladowan*|kart* amazon) _8 (kochan*|skarb*|internet*|zebym*|rozmawia*|zeby* pisa*|dla mnie|corki|kod*|mi)',
  ],
};
