import type { PhrasesById } from '@/lib/domain/language';

/** Passports, codes and copies. */
export const documents: PhrasesById = {
  'passport-surrender': [
    '(karta|dowod|paszport) _2 zostaje u',
    '<passport> ~4 <keep> _5 (nas|mnie|szef*|biur*|sejf*|kierown*|kierowc*|brygad*|lider*|kontrakt*|sezon*|syn*|schow*|lokal*|agencj*)',
    '<passport> _4 (u szef*|u nas|u mnie|u kierown*|u wlasciciel*|u brygad*|do sejfu|do schowka|trzyma lider|trzyma szef|zostaje u|zostaje w)',
    '<passport> _2 (oddaj*|odda*|zdaj*|zbier*|zabier*) _4 (<boss>|sezon*|do)',
    '(odda*|zwroc*|dostaniesz) _2 <passport> _5 (splac*|koniec|odprac*|rozlicz*|sezon*|po)',
    '(oddajemy|oddamy|zwrocimy|zwrot) (po|jak|na koniec) _3 (rozlicz*|splac*|sezon*|kontrakt*|odprac*)',
    '(dokument*|dowod*|paszport*|papier*) _4 (dajcie|dajesz|daj|oddaj*) _2 <boss>',
  ],
  'documents-handled-by-recruiter': [
    '(my|ja|szef|agent) _2 (zalatwi*|ogarn*|zajm*) _3 (papier*|dokument*|formalnosc*|wiz*)',
    '(papier*|dokument*|formalnosc*) _3 (zalatwi*|ogarn*|po naszej|sie nie martw|niczym)',
    'o (dokument*|papier*) _2 nie martw',
    'reszte _1 (papier*|zrobimy|zalatwi*|ogarn*)',
  ],
  'fake-documents': [
    '(falszyw*|podrobion*|lewe|lewy|kolekcjonersk*) _2 (dokument*|dowod*|paszport*|papier*|zaswiadcz*|swiadectw*)',
    '(zmieni*|przerobi*|dopisz*) _2 (wiek|date|rok|lata) _2 (papier*|dokument*|dowod*|urodzenia)',
    '(wiz*) _2 (studenck*) _3 bez',
    '(zrobimy|zrobie|mamy) _2 (dowod|paszport|dokument*) _4 (inny|kazdego|inne nazwisko|18)',
    '(mowisz|mowicie|mow|mowimy) _3 (18|osiemnascie|kuzyn*)',
    'ojca sie wpisze',
  ],
  'id-photo-early': [
    '(skan*|zdjeci*|kopi*|fot*) _2 (dowod*|paszport*|pesel*|legitymacj*)',
    '<send> _3 (skan*|zdjecie|kopi*) _2 <idcard>',
    'selfie _2 z dowodem',
    '<idcard> _3 (z dwoch stron|obu stron|do wgladu)',
    '(pesel|nazwisko panienskie|numer konta) _4 (na start|wysl*|potrzebn*|rejestrac*)',
  ],
  'account-handover': [
    'sms z kodem',
    '(kod|kodem) _2 (podac|podasz|przepisac)',
    '(podaj|podac|daj|przeslij|przekazujesz|dajesz|mowisz mi) _4 (haslo|hasla|login*|kod|kody|kodu|pin)',
    '(login*|hasl*) _3 (zaklad*|mamy|trzyma*|przekaz*|my)',
    '(kod) _2 (sms*|z smsa|ktory przyszedl|blik)',
    '(pozycz|uzycz|udostepnij) _2 (konto|karte|kont*)',
    '(zaklad*|zaloz*) _3 kont* _3 (swoje dane|twoje dane|siebie|swoje nazwisko)',
    '(dajesz|daj|potrzebuj*) _2 dostep',
  ],
};
