import type { PhrasesById } from '@/lib/domain/language';

/** Love as a lever. */
export const datingGrooming: PhrasesById = {
  'future-abroad': [
    '(ne mutam|plecam|mergem|fugim|ne ducem) _4 (impreuna|amandoi|noi doi) _5 (germania|italia|spania|anglia|franta|strainatate|milano|londra|afara|stuttgart|la)',
    '(vino|vii|veni) _3 la mine _6 (germania|italia|spania|anglia|milano|londra|bilet|strainatate|franta|maine)',
    '(strangem|facem|castigam) _4 (bani |) (de casa|casa noastra|pentru casa|de nunta|bani de casa)',
    '(viitorul|casa|viata) (nostru|noastra) _4 (impreuna|acolo|strainatate|pentru|germania|)',
    'muncim acolo',
  ],
  'intimate-image-request': [
    '(arata mi|trimite mi|fa mi|imi trimiti|imi arati|imi faci|vreau) _5 (poza|poze|nud*|video*|clip) _6 (dezbrac*|goal*|intim*|incredere|numai pentru mine|doar pentru mine|pt mine|lenjerie|fara haine|sterg|sexy)',
    '(o sterg|le sterg|sterg imediat|o sterg dupa)',
    '(porneste|deschide|da drumul la) _2 camera _6 (nimeni|dezbrac*|singur*|arata*|vreau)',
    '(poza|poze) (doar|numai) (pentru|pt) mine',
  ],
  'invest-together': [
    '(scuze|pardon) _3 (gresit|numar gresit|numarul)',
    '(am gresit numarul|numar gresit|gresit numarul)',
    '(matusa|unchi*|varul|prieten*|mentor*) (mea|meu|) _6 (bursa|crypto*|cripto*|trading|investit*|forex|piata)',
    '(te invat|sa te invat|te ghidez|te ajut) _8 (investe*|crypto*|cripto*|trading|platform*|usdt|bursa|pas cu pas|incepi cu)',
    '(platforma) (mea|asta|aceasta|de trading|de investi*) _8 (pui|pune|cont|usdt|castig*|scos|#money|eu|dep*)',
    '(pune|investe*|incepi|incepe|pui|baga) _4 (#money|#number|usdt) _6 (dublez*|profit*|platforma|castig*|triplez*|pana)',
    '(crypto*|cripto*|bursa|trading) _6 (profit*|% |saptamana asta|am facut|am scos|castig*)',
  ],
  'love-bombing': [
    '(nu am|n am) (simtit|iubit|intalnit) _3 (asa ceva|pe nimeni|niciodata|ca tine)',
    '(esti|tu esti) _2 (iubirea|femeia|barbatul|dragostea|sufletul|regina|printesa|jumatatea) _3 (vietii|mea|meu|pereche|visurilor|mele)',
    '(regina|printesa|ingerul|sufletelul) (mea|meu)',
    'sufletul* (meu |)pereche',
    'de cand te am (vazut|cunoscut)',
    '(te iubesc|iubirea mea|iubita mea|draga mea|scumpa mea|iubire) _10 (#money|bilet*|card*|bani*|platform*|colet*|cont*)',
  ],
  'marriage-for-papers': [
    '(ii|le) trebuie acte',
    '(casatorie|logodna) (rapida|cu doamne|cu strain*)',
    '(baiat|barbat|om) din (pakistan|india|nepal|bangladesh|turcia|egipt)',
    'agentie matrimoniala',
    '(te invatam|iti spunem|o sa stii) _2 ce sa raspunzi',
    '(casator*|nunta|marit*|insoar*|mireasa|sot*) _6 (de forma|fictiv*|pe hartie|pentru acte|pt acte|de convenienta|indian*|pakistanez*|#money|acte|strain)',
    '(mireasa|fata|femeie) _8 (se marita|casator*|marit*) _10 (euro|#money|indian*|pe hartie|platit*|irlanda|cipru|cetatean)',
    '(doar |numai )pe hartie _6 (euro|#money|dormi|nunta)',
  ],
  'never-video': [
    '(camera|video*) (stricat*|nu merge|defect*|nu functioneaz*)',
    '(nu pot|nu am voie|nu am cum) _3 (video*|camera|sa te sun|apel* video)',
  ],
  'push-to-sell': [
    '(domnul|clientul) a platit (deja|cabana|tot)',
    '(daca|dak) ma iubesti _6 (faci|ai face|o faci|fa|dovede*|accepti)',
    '(client*|barbati) _6 (pentru noi|casa noastra|strangem|doar o luna|cateva luni|pana strang*)',
    '(doar|numai) (o luna|cateva luni|de cateva ori|o data) _8 (client*|casa|noi|strang*|bani)',
    '(prieten*|amic*) _6 (clienti|trimite client*|draguta cu el|iti da clienti|te plat*)',
    '(fii|fi|sa fii) draguta cu (el|ei|domn*|client*|ea|prieten*|amic*)',
    '(lucra|lucrezi|muncesti) _8 cu clienti*',
  ],
  'romance-money': [
    '(imprumut*|trimite mi|ajuta ma|da mi|trimiti mi) _5 (cu |) (#money|bani*|niste bani|suma) _10 (avion*|bilet*|card*|operati*|spital*|vama|inapoi|ajung|vin|tine|dau)',
    'cardul* (meu |mi |)(nu merge|s a blocat|e blocat|este blocat|blocat)',
    '(mi s a|s a) blocat (cardul|contul)',
    '(colet*|pachet*|cutie*|bagaj*) _8 (vama|curier*|diplomat*|taxa|oprit|retinut|blocat) _8 (taxa|plat*|#money|trebuie|euro|sa ajunga)',
    '(platforma petrolier*|sergent*|militar*|general*|misiune*|siria|yemen|inginer pe) _12 (card*|bani*|#money|dolari|vaduv*|iubi*|pachet|cutie|avion)',
    '(milioane|milion) de (dolari|euro) _8 (trimit|tine|diplomat|cutie|mosten*)',
    '(ai|aveti) nevoie (doar |)de (#money|#number) _4 (diplomat*|taxa|vama|avocat*)',
  ],
};
