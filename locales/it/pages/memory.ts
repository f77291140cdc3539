import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory, and of the page that shows what is remembered. */
const words: Catalogue = {
  'memory.nav': 'Ciò che hai conservato',
  'memory.nav.notebook': 'Taccuino',
  'memory.nav.watch-list': 'Lista da tenere d’occhio',
  'memory.nav.pictures': 'Immagini',
  'memory.nav.memory': 'Che cosa viene ricordato',

  'memory.banner.locked': 'Ciò che hai conservato è bloccato.',
  'memory.banner.locked.text':
    'Scrivi la password per vederlo. Fino ad allora non si ricorda nulla di nuovo e non si riconosce nulla di ciò che hai visto.',
  'memory.banner.erasing': 'Cancellazione in corso. Lascia aperto il browser finché non è finita.',
  'memory.banner.fleeting': 'Ciò che conservi adesso sparisce quando il browser si chiude.',
  'memory.banner.refused': 'Il browser non ci lascia conservare nulla qui. Può succedere nelle finestre private.',
  'memory.banner.damaged':
    'Ciò che era conservato prima non si apre in questo momento. Non abbiamo cambiato né cancellato nulla.',
  'memory.banner.newer':
    'Ciò che era conservato prima è di una versione più nuova di questa estensione. Non abbiamo cambiato nulla. Aggiorna l’estensione per rivederlo.',
  'memory.banner.blocked':
    'Un’altra finestra aperta usa ancora ciò che hai conservato. Chiudi le altre finestre e prova di nuovo.',
  'memory.banner.full': 'Su questo dispositivo non c’è più spazio. Non si può conservare altro finché non c’è spazio.',
  'memory.banner.export': 'Se qualcosa è importante per te, salvalo come file dal taccuino.',
  'memory.banner.retry': 'Prova di nuovo',

  'memory.title': 'Che cosa viene ricordato',
  'memory.intro': 'Tutto questo è solo su questo dispositivo. Nessun altro lo riceve. Puoi cancellarlo quando vuoi.',

  'memory.now.title': 'In questo momento',
  'memory.now.locked': 'Quanto c’è si vede dopo lo sblocco.',
  'memory.now.contacts':
    '{count, plural, =0 {Nessun numero e nessun altro contatto è ricordato.} one {# contatto è ricordato come codice breve. Da lì non si legge nessun numero o nome.} other {# contatti sono ricordati come codici brevi. Da lì non si legge nessun numero o nome.}}',
  'memory.now.texts':
    '{count, plural, =0 {Nessun testo di un’offerta è ricordato.} one {# testo di un’offerta è ricordato come codice breve.} other {# testi di offerte sono ricordati come codici brevi.}}',
  'memory.now.evidence':
    '{count, plural, =0 {Nel tuo taccuino non c’è nessuna offerta.} one {Nel tuo taccuino c’è # offerta.} other {Nel tuo taccuino ci sono # offerte.}}',
  'memory.now.pictures':
    '{count, plural, =0 {Nessuna immagine è conservata.} one {# immagine è conservata.} other {# immagini sono conservate.}}',
  'memory.now.watched':
    '{count, plural, =0 {La tua lista da tenere d’occhio è vuota.} one {Nella tua lista da tenere d’occhio c’è # voce.} other {Nella tua lista da tenere d’occhio ci sono # voci.}}',
  'memory.now.oldest': 'La cosa più vecchia è stata vista l’ultima volta il {date}.',

  'memory.seen.title': 'Già visto',
  'memory.seen': 'Ricorda ciò che ho visto',
  'memory.seen.text':
    'Ricorda i contatti e i testi delle offerte che apri, come codici brevi. Così può dirti: questo numero era in un’altra offerta, con un altro nome.',
  'memory.seen.private': 'Nelle finestre private non ricorda nulla.',
  'memory.seen.off':
    'Se lo spegni, non si ricorda nulla di nuovo. Ciò che c’è resta fino al suo giorno, o finché non lo cancelli.',
  'memory.messages': 'Anche nei messaggi e sui siti di incontri',
  'memory.messages.text': 'Lì le persone ti scrivono in privato. Perciò è spento finché non lo accendi tu.',
  'memory.days': 'Dimentica dopo',
  'memory.days.choice': '{days, plural, one {# giorno} other {# giorni}}',
  'memory.days.text':
    'Ciò che non si rivede per tanto tempo si dimentica da solo. Il taccuino e le immagini restano finché non li cancelli.',

  'memory.lock.title': 'Una password per ciò che hai conservato',
  'memory.lock.none':
    'Non c’è una password. Tutto è conservato in codice, ma la chiave è lì accanto. Chi usa questo dispositivo può aprire il tuo taccuino. Chi copia il disco può leggerlo.',
  'memory.lock.helps': 'Con una password nessuno può aprirlo senza quelle parole. Neanche da una copia del disco.',
  'memory.lock.new-key':
    'Quando la metti, tutto ciò che hai conservato riceve una chiave nuova. I codici brevi dei contatti e dei testi visti finora si dimenticano. Il taccuino, le immagini e la lista da tenere d’occhio restano.',
  'memory.lock.old-key':
    'La vecchia chiave si cancella subito, ma il browser può lasciarne tracce sul disco per qualche tempo. Ciò che conservi da adesso non ha mai avuto quella chiave.',
  'memory.lock.forgotten':
    'Se dimentichi la password, nessuno può recuperarla, neanche noi. Allora puoi solo cancellare tutto.',
  'memory.lock.other': 'Non è il blocco delle impostazioni. Scegli altre parole.',
  'memory.lock.set': 'Metti la password',
  'memory.lock.change': 'Cambia la password',
  'memory.lock.is-set': 'C’è una password. In questo momento è sbloccato.',
  'memory.lock.now': 'Blocca adesso',
  'memory.lock.remove': 'Togli la password',
  'memory.lock.set.done': 'La password è messa.',
  'memory.lock.removed': 'Non c’è più una password.',
  'memory.lock.busy': 'Aspetta un momento. Tutto riceve la chiave nuova.',
  'memory.lock.not-now': 'Ora non è possibile, perché nulla si può conservare in modo duraturo.',
  'memory.minutes': 'Blocca da solo dopo',
  'memory.minutes.choice': '{minutes, plural, one {# minuto} other {# minuti}}',
  'memory.minutes.text':
    'Il tempo riparte ogni volta che usi una pagina di questa estensione. Si blocca anche quando il browser si chiude.',

  'memory.erase.title': 'Cancella',
  'memory.erase.text': 'Ciò che si cancella non torna. Neanche noi possiamo recuperarlo.',
  'memory.erase.site': 'Tutto da un sito',
  'memory.erase.site.choose': 'Scegli un sito',
  'memory.erase.site.do': 'Cancella ciò che viene da questo sito',
  'memory.erase.site.sure':
    'Cancellare tutto da {site}? Spariscono anche le offerte di quel sito nel tuo taccuino, con le loro immagini.',
  'memory.erase.site.locked': 'Per cancellare un solo sito, prima sblocca. Cancellare tutto si può sempre.',
  'memory.erase.all': 'Tutto',
  'memory.erase.all.do': 'Cancella tutto',
  'memory.erase.all.sure':
    'Cancellare tutto? Il taccuino, tutte le immagini, la lista da tenere d’occhio, tutto ciò che hai visto e la password. Le impostazioni restano.',
  'memory.erase.yes': 'Sì, cancella',
  'memory.erase.no': 'No, conserva',
  'memory.erase.done':
    '{count, plural, =0 {Non c’era nulla da cancellare.} one {Cancellato: # elemento.} other {Cancellati: # elementi.}}',
  'memory.erase.all.done': 'Tutto è cancellato.',
  'memory.erase.failed': 'Non si è potuto cancellare tutto adesso. Continua appena il browser lo permette.',
};

export default words;
