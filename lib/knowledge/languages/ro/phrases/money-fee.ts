import type { PhrasesById } from '@/lib/domain/language';

/** Money to be paid first. */
export const moneyFee: PhrasesById = {
  'upfront-fee': [
    '(dosarul|accesul|saltea*|lenjerie*|inscrierea) _3 (#money|#number e)',
    '(platesti|plateste|platiti) #money _4 (acces*|o data|inscriere*|dosar*)',
    'aduceti #money _3 (pt|pentru)',
    '(taxa|suma) _3 (se achita|se plateste) _6 (card cadou|domnului|inainte|western|agent*)',
    '(cerem|percepem|se cere|solicitam|luam|se plateste) (o |) (garantie|taxa|avans|cautiune) (de |) #money',
    '<fee> _5 (#money|#number lei|#number euro) _8 (inainte|plata|plati*|western|dosar|materiale|curier|returneaz*|recuper*|viza|job*|contract*|revolut|intermedier*)',
    '(plat*|achit*|trimiti|trimiteti|virati|depune*|depui) _4 (#money) _5 (<fee>|dosar*|inscriere*|materiale|rezerv*|loc*|curs*|viza|procesare*|contract*|kit)',
    '(taxa|garantie|garantia|avans|comision) (de |pt |pentru |) (dosar|plecare|intermedier*|rezerv*|inscriere*|materiale|loc|procesare*|activare*|viza|job|angajare*|uniforma)',
    'activare* contului (costa|#money)',
    '(se returneaza|se recupereaza|primesti inapoi|va fi returnat*) _4 (primul salariu|prima plata|salari*|prima luna)',
    'doar #money (procesare*|taxa|dosar*|avans)',
    '(iei|luati|faci|faceti) un credit',
  ],
  'deposit-to-unlock': [
    '(sarcina combinata|sarcina de lux|set* premium|sarcini combinate)',
    '(se blocheaza|blocati|depuneti|puneti) #money _6 (primiti|inapoi|retrag*)',
    '(terminat|finalizat) _2 set*',
    '(se ingheata|inghetat) _2 cont*',
    '(depun*|incarc*|alimente*|vira*|bag*|pui|pune) _4 (#money|contul|cont*|usdt|#number) _10 (deblo*|retrag*|retrage*|retrageti|nivel*|premium|activ*|scoti|primesti|sarcin*|task*|dublez*)',
    '(cont*) _3 (pe minus|in minus|negativ|blocat) _6 (depun*|incarc*|alimente*|plat*)',
    '(deblo*|retrag*) _6 (taxa|depun*|plat*|inca|verificare*)',
    'taxa de (verificare|retragere|deblocare)',
    '(sarcin*|task*|nivel*) _5 (premium|vip|depun*|incarc*|alimente*)',
    '(dublezi|triplezi|inmultesti) _3 (bani*|suma|pana|in|repede)',
  ],
  'allowance-verification-fee': [
    '(alocati*|#money pe saptaman*|suger*|sugar*|fata discreta) _12 (card* cadou|gift*|verificare*|taxa|steam|plat*)',
    '(sa vad ca|ca sa vad ca|dovad*|proba) _3 (serioas*|real*|esti)',
    '(intai|mai intai) _2 (imi trimiti|trimiti|platesti|plateste) _4 (#money|card*|taxa|gift*)',
  ],
  'crypto-giftcard-payment': [
    '(doar|numai|plat*|prin|in|trimi*) _3 (usdt|bitcoin*|btc|western union|moneygram)',
    '(cumpar*|cumperi) _5 (giftcard|<giftcard>|bitcoin*|usdt|crypto*)',
    '(poza|foto) _3 (codul|codurile) (cardului|cardurilor|)',
    '(poza|pozele) cu cod*',
    '<crypto> _4 (adresa mea|trimi*|atm)',
  ],
  'fake-check-equipment': [
    '(restul|diferenta) _2 (ramane|raman) _2 (salari*|dumneavoastra|al tau)',
    '(cec|cecul) _10 (depun*|depui|diferenta|restul|cont*|echipament*|laptop)',
    '(platit|trimis|virat) (in plus|prea mult) _8 (diferenta|inapoi|restul)',
    '(trimi*|virati|virezi|da mi) _2 diferenta',
  ],
};
