import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page that knows pictures again. See the English file. */
const pictures: Catalogue = {
  'pictures.title': 'Ho già visto questa immagine?',
  'pictures.intro':
    'La stessa foto può tornare con un altro nome. Scegli un’immagine e chiedi se è una di quelle che hai fatto ricordare.',
  'pictures.how':
    'Cerca gli stessi punti nell’immagine: bordi, angoli, motivi. Non conosce volti e non può dire chi è una persona. Non viene inviato niente.',

  'pictures.choose.title': 'Scegli un’immagine',
  'pictures.choose.page':
    'Questo era sul tuo schermo. Premi un’immagine, o disegna una cornice intorno a quello che vuoi.',
  'pictures.choose.none':
    'L’immagine è su una pagina? Apri la pagina. Premi il nostro pulsante in alto nel browser. Poi premi «Immagini di questa pagina».',
  'pictures.choose.refused':
    'Il browser non ci ha lasciato vedere quella pagina. Puoi scegliere un’immagine da un file, o copiarne una e incollarla qui.',
  'pictures.view': 'Che cosa c’era sul tuo schermo',
  'pictures.found': 'Immagine {number}',
  'pictures.found.count':
    '{count, plural, =0 {Non è stata trovata nessuna immagine. Puoi disegnare una cornice.} one {È stata trovata # immagine.} other {Sono state trovate # immagini.}}',
  'pictures.frame': 'Scegli una cornice con i numeri',
  'pictures.frame.left': 'Da sinistra',
  'pictures.frame.top': 'Dall’alto',
  'pictures.frame.width': 'Larghezza',
  'pictures.frame.height': 'Altezza',
  'pictures.frame.note': 'In centesimi della vista: 50 è la metà.',
  'pictures.frame.use': 'Usa questa cornice',
  'pictures.file': 'Scegli un file',
  'pictures.paste': 'Oppure copia un’immagine e incollala qui.',
  'pictures.bad.file':
    'Questo file non si può mostrare come immagine. Scegli una foto o uno screenshot (JPEG, PNG, WebP).',
  'pictures.bad.small': 'Questo pezzo è troppo piccolo per riconoscerlo. Scegline uno più grande.',
  'pictures.bad.plain': 'C’è troppo poco in questa immagine per riconoscerla. Scegline una con più cose.',
  'pictures.bad.paste':
    'In quello che hai incollato non c’era un’immagine. Copia l’immagine stessa e incolla di nuovo.',

  'pictures.chosen.title': 'L’immagine che hai scelto',
  'pictures.ask': 'L’ho già vista?',
  'pictures.working': 'Sto guardando',
  'pictures.answer.same': 'Sì. È la stessa immagine di «{name}», ricordata dal {date}.',
  'pictures.answer.changed':
    'Sì. È l’immagine «{name}», ricordata dal {date}, ma cambiata: tagliata, girata, colorata o con scritte sopra.',
  'pictures.answer.background': 'Sembra lo stesso posto di «{name}», ricordata dal {date}, con qualcos’altro davanti.',
  'pictures.answer.none': 'Non è tra le immagini che hai fatto ricordare. Questo non dice niente di più.',
  'pictures.answer.empty': 'Non hai ancora fatto ricordare nessuna immagine, quindi non c’è niente da confrontare.',
  'pictures.answer.note': 'Può sbagliare. Un’immagine può tornare per un buon motivo: puoi chiederlo.',

  'pictures.remember': 'Ricorda questa immagine',
  'pictures.name': 'Un nome breve, per riconoscerla',
  'pictures.name.empty': 'Prima scrivi un nome breve.',
  'pictures.remembered': '«{name}» è ricordata su questo dispositivo.',
  'pictures.watch': 'Tieni d’occhio questa immagine',
  'pictures.watch.note':
    'Resta 30 giorni nella tua lista da tenere d’occhio. Le immagini si confrontano solo quando premi: quando chiedi qui, o aggiungi un’immagine a un’offerta. Nessuna pagina viene frugata per trovarle.',
  'pictures.full': 'Hai {most} immagini. Dimenticane una prima di aggiungerne un’altra.',
  'pictures.locked': 'Quello che viene ricordato ora è sotto chiave. Prima apri il blocco, poi premi di nuovo.',
  'pictures.failed': 'Non ha funzionato. Non si è perso niente. Premi di nuovo.',

  'pictures.list.title': 'Immagini ricordate',
  'pictures.list.count': '{count, plural, =0 {Ancora nessuna.} one {# immagine.} other {# immagini.}}',
  'pictures.list.note':
    'Una piccola copia di ognuna resta sotto chiave su questo dispositivo, finché non la dimentichi. Non conservare una foto privata di qualcuno che ha meno di 18 anni.',
  'pictures.since': 'Dal {date}',
  'pictures.forget': 'Dimentica «{name}»',
  'pictures.forget.short': 'Dimentica',
  'pictures.forgotten': '«{name}» è stata dimenticata.',
};

export default pictures;
