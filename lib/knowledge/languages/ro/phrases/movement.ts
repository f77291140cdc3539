import type { PhrasesById } from '@/lib/domain/language';

/** Journeys in the hands of others. */
export const movement: PhrasesById = {
  'high-risk-destination': [
    '<wanted> _10 <risky>',
    '(zbori|zburati|zbor|avion|escala|bilet*) _6 (bangkok|dubai|istanbul|doha|myanmar|laos|cambodgia|thailanda|manila|abu dhabi|antalya|beirut) _8 (masina|sofer*|te ia|granita|compania|nu spui|lucru*|contract*|preia*)',
    '(parc tehnologic|zona economica|complex|campus|compound|complexul) _5 (compani*|pazit*|dormitor*|cazare*|nu se iese|asia|<risky>)',
  ],
  'pickup-by-stranger': [
    '(te|va) (ia|iau|iei|asteapta|luam|preia|culege) _3 (sofer*|un domn|cineva|un baiat|un tip|un amic)',
    '(te|va) (ia|iau|iei|asteapta|astepta|luam|preia|preiau|culege|recupereaza|duce|urca|trece|conduce|primeste|aduce) _4 (cineva|un baiat|un baiet|baietii|soferul|un domn|unu|unul cu|omul|omu|un om|omul meu|omul nostru|delegatul|masina neagra|duba|dubita|microbuz*)',
    '(vine|vin|trimit|trimitem|ajunge|e|o sa vina|o sa te ia) _3 (soferul|sofer|masina|microbuz*|duba|dubita|omul meu|omu meu|un om|un baiat|nepotul|varul|fratele meu|cineva|unu cu|taxi*|uber*|bolt*) _5 (dupa tine|dupa voi|sa te ia|sa va ia|si te ia|si va ia)',
    '(te|va) (ia|iau|asteapta|preia|culege|duce) _2 (un prieten|un amic|un baiat|un om|un domn|varul|un var|un coleg|omul) _3 (de al meu|de ai mei|al meu|cu masina|cu duba|la gara|la aeroport|meu)',
    '(un om|un baiat|un domn|cineva|un prieten) _4 (masina|duba|microbuz) _3 (te|va) (asteapta|ia|duce|preia)',
    '(la aeroport|la gara|la granita|in autogara) (te|va) (ia|iau|asteapta|preia|ridica) _1 (un|omul|cineva|soferul|varul|prieten*)',
  ],
  'rotation-plaza': [
    '(te|va|fetele|le) (mutam|muta|mut|rotim|schimbam|plimbam|mutati|muti) _5 (oras*|locati*|apartament*|salon*|filial*|hotel*|tara|tari|club*|casa|la ea|saptaman*)',
    '(la fiecare|la cate|in fiecare|o data la|dupa) _2 (saptaman*|luna|zile|luni) _2 (se schimba|schimbi|schimbam|schimbati|mergi|se merge) _2 (oras*|apartament*|casa|locati*|alt oras)',
    '(fetele|fete|voi) _1 (se rotesc|se muta|se schimba|circula|se plimba) _6 (zile|saptaman*|oras*|apoi)',
    '(apartament|garsoniera|camera) _4 (stai|stati) _2 (saptaman*|zile|luna) _4 (altul|alt oras|alt apartament|alta|mai departe)',
    '(rotim|rotesti|rotesc|plimbam|mutam|circulam) _3 (o saptamana|doua saptamani|zece zile|#number zile|o luna) (la|in) _3 (una|alta|doua|apoi|zece)',
    '(la|la fiecare|dupa) _2 (zile|saptamani|saptamana|luni) (schimbi|schimbam|schimbati|te muti|va mutati|ne mutam) _2 (apartament*|oras*|casa|locati*|hotel*)',
  ],
  'tourist-visa-work': [
    '(daca|cand) _4 (intreab*|opres*|opreste|opreste paza|verific*) _4 (granita|vama|vames*|politi*|frontiera|paza de coasta|control*|inspector*|migrati*|carabinier*) _8 (turist*|vacanta|excursie|vizit*|rude|prieten*|concediu|nunta|regata)',
    '(ca|intri ca|intrati ca|mergi ca|mergeti ca) turist*',
    '(viza|vize) (turistica|de turist|turistice|de vizita|de vizitator|de artist*)',
    '(granita|vama|aeroport*|frontiera|interviu*|intreab*) _5 (spui|spuneti|zici|ziceti|spune) ca',
    '(spui|zici|spuneti|ziceti) _2 ca (esti in vacanta|mergi in vacanta|vizitati|vizitezi|esti turist*|mergi la rude)',
    '(intri|intrati|mergi|mergeti|pleci|plecati|calatoresti|calatoriti|treci|treceti|te duci|zbori|figurezi|figurati) _4 (ca turist*|turist*|ca student*|ca vizitator|ca excursionist*|cu viza de turist|cu invitatie|ca voluntar*|cu pelerinaj*)',
    '(tu |voi |) (esti|sunteti|ramai|ramaneti|tot) (tot |) (turist|turista|turisti|turiste)',
    '(viza|vize|invitatie|permis|vizei) _2 (turistic*|de turist|de vizita|de vizitator|de student|studenteasca|de artist*|de voluntar*|schengen|de trei luni|90 de zile|30 de zile) _8 (munc*|lucr*|apoi|acolo|dupa|prelung*|schimb*|rezolv*|facem|job*)',
    '(la granita|la vama|la frontiera|la aeroport|la control|vamesului|vamesilor|granicer*|politistului|la interviu|la consulat|la ambasada) _6 (<saythat>) _2 (ca|despre|ca sa)',
    '<saythat> _4 (la granita|la vama|la frontiera|la aeroport|vamesului|vamesilor|granicer*|la interviu|la consulat|la ambasada|la control)',
    'nu (iti |ti |va |)trebuie permis* de munca _6 viz* _1 (de |) (student*|turist*|studii|vizita)',
    '(faci|iei|luati|facem|faceti|ceri) _1 viz* (de |) (student*|turist*|studii|vizita) _6 (lucr*|munc*|permis*|apoi|job*)',
  ],
  'travel-arranged': [
    '(iti platesc|iti platim|iti decontez) (eu |noi |) (trenul|avionul|autobuzul|taxiul|uberul)',
    'platesc (tot|totul)',
    'te invit la _6 (platesc|eu)',
    '(ti am luat|iti iau|iti cumpar|ti am cumparat|iti luam|va luam|iti ia|iti trimit|iti platesc) _2 (deja |) (bilet*|avion*|zbor*)',
    '(biletul|bilet|biletele|avionul|autocarul|autobuzul|transportul|drumul) _4 (ti l am luat|ti l iau|ti l iau eu|il iau eu|il iau|il luam|il luam noi|il iau diseara|le iau|ti l cumpar|ti l trimit|e luat|e cumparat|e platit|luat deja|cumparat deja|pe numele tau|e gata|rezervat deja|ti l platesc|vi l platim|vi l luam)',
    '(trimit|trimitem|dau|iti trimit|va trimit) _2 (banii|bani) (de|pentru|pt) (drum|bilet|autobuz|autocar|tren|avion|transport|taxi|microbuz)',
    '(ti am|v am|ti a|v a) _2 (rezervat|cumparat|luat|platit) _2 (zborul|biletul|biletele|bilet de avion|bilete de avion|bilet de autocar|avionul|drumul)',
    '(de drum|de bilet|de bilete|de zbor|de transport|de calatorie) _1 (se ocupa|ne ocupam|ma ocup|se ingrijeste) _2 (agentia|noi|eu|firma|patron*|sef*|cineva|soferul)',
  ],
};
