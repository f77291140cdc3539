import type { Catalogue } from '@/lib/domain/catalogue';

const words: Catalogue = {
  'watch.title': 'Lista da tenere d’occhio',
  'watch.intro':
    'Scrivi parole, un numero di telefono, un’e-mail, un nome utente o un indirizzo web. Se compare in un’offerta di una pagina che apri, la piccola finestra nella barra te lo dice.',

  'watch.how.title': 'Come funziona',
  'watch.how.pages': 'Guarda solo le offerte delle pagine che apri tu. Se una pagina è già aperta, ricaricala.',
  'watch.how.pictures':
    'Le immagini si confrontano solo quando premi: quando chiedi «L’ho già vista?», o aggiungi un’immagine a un’offerta. Nessuna pagina viene frugata per trovarle.',
  'watch.how.nobody': 'Nessuno lo viene a sapere. Non si invia niente. La pagina non se ne accorge.',
  'watch.how.spelling': 'Riconosce le parole anche scritte in un altro modo, con segni o spazi in mezzo.',
  'watch.how.ends': 'Ogni voce finisce da sola dopo 30 giorni. Puoi farla durare di più.',
  'watch.how.locked': 'Finché il tuo taccuino è bloccato, non guarda.',

  'watch.label': 'Che cosa cercare',
  'watch.note': 'Da 2 a 200 caratteri. Vanno bene alcune parole di un’offerta, o un numero che ti hanno dato.',
  'watch.add': 'Metti nella lista',
  'watch.pictures': 'Metti un’immagine nella lista',
  'watch.added': 'È nella lista fino al {date}.',
  'watch.known': 'Era già nella lista. Ci resta fino al {date}.',
  'watch.too-short': 'Scrivi almeno 2 lettere o cifre.',
  'watch.too-long': 'È troppo lungo. Scrivi al massimo 200 caratteri.',
  'watch.full': 'La lista è piena. Contiene {most} voci. Prima togline una.',
  'watch.failed': 'Non ha funzionato. Niente è cambiato. Premi ancora una volta.',

  'watch.list': 'Nella tua lista',
  'watch.count': '{count, plural, one {# voce} other {# voci}}',
  'watch.kind.words': 'Parole',
  'watch.kind.contact': 'Contatto',
  'watch.kind.picture': 'Immagine',
  'watch.since': 'Dal {date}',
  'watch.until': 'Fino al {date}',
  'watch.renew': 'Altri 30 giorni',
  'watch.renewed': 'Resta nella lista fino al {date}.',
  'watch.remove': 'Togli',
  'watch.removed': 'Non è più nella lista.',
  'watch.empty': 'La tua lista è vuota.',
  'watch.empty.text': 'Non ti serve per forza. Può aiutare quando qualcuno torna sempre con altri nomi.',
};

export default words;
