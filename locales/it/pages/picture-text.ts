import type { Catalogue } from '@/lib/domain/catalogue';

/** Parole per leggere il testo di un’immagine. */
const pictureText: Catalogue = {
  'picture-text.title': 'Leggi da un’immagine',
  'picture-text.intro':
    'La foto di un volantino, o l’immagine di una chat o di un annuncio: posso cercare le parole che ci sono.',
  'picture-text.stays': 'L’immagine resta su questo dispositivo. Non viene inviata e non viene tenuta.',
  'picture-text.language': 'Lingua delle parole',
  'picture-text.also': 'Una seconda lingua',
  'picture-text.also.none': 'Nessuna seconda lingua',
  'picture-text.choose': 'Scegli un’immagine',
  'picture-text.choose-other': 'Scegli un’altra immagine',
  'picture-text.drop': 'Puoi anche incollare un’immagine in questa pagina, o trascinarla qui.',
  'picture-text.chosen': 'L’immagine che hai scelto',
  'picture-text.reading': 'La sto leggendo. Può volerci un minuto.',
  'picture-text.percent': 'Letto: {percent} %.',
  'picture-text.stop': 'Ferma',
  'picture-text.stopped': 'La lettura è ferma. Non è stata letta nessuna parola.',
  'picture-text.again': 'Leggi di nuovo',
  'picture-text.remove': 'Togli l’immagine',

  'picture-text.filled': 'Le parole ora sono nel riquadro. Rileggile e confrontale con l’immagine.',
  'picture-text.found': 'Le parole nell’immagine',
  'picture-text.read-over': 'Lettere e numeri possono essere sbagliati. Rileggi tutto. Puoi cambiarlo.',
  'picture-text.unsure': 'Questa immagine si legge male. Molte lettere possono essere sbagliate. La lingua è giusta?',
  'picture-text.check': 'Controlla questo testo',

  'picture-text.not-a-picture': 'Non riesco ad aprirla come immagine. Scegli un file PNG, JPEG o WebP.',
  'picture-text.several': 'Scegli un’immagine alla volta.',
  'picture-text.too-large': 'Questa immagine è troppo grande per me. Ritaglia la parte con le parole e scegli quella.',
  'picture-text.too-small':
    'Questa immagine è troppo piccola da leggere. Prova con una più grande, o presa più da vicino.',
  'picture-text.nothing':
    'Non ho trovato parole in questa immagine. La lingua è giusta? Puoi anche scrivere le parole.',
  'picture-text.no-data': 'Qui non so leggere questa lingua: mi manca una parte. Installarmi di nuovo può aiutare.',
  'picture-text.no-memory': 'Non c’è abbastanza memoria. Chiudi qualche scheda, o ritaglia la parte con le parole.',
  'picture-text.failed': 'Non ha funzionato. La tua immagine è ancora qui. Prova ancora una volta.',
};

export default pictureText;
