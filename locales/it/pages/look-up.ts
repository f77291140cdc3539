import type { Catalogue } from '@/lib/domain/catalogue';

/** Parole della parte del quaderno che dice che cosa si ricorda di un contatto. */
const words: Catalogue = {
  'look-up.title': 'Ho già visto questo contatto?',
  'look-up.intro':
    'Scrivi un numero di telefono, un’e-mail, un nome utente o un sito. Va bene scritto in qualsiasi modo. La risposta viene solo da questo dispositivo.',
  'look-up.label': 'Telefono, e-mail, nome utente o sito',
  'look-up.submit': 'Cerca',
  'look-up.working': 'Ricerca in corso',
  'look-up.empty': 'Scrivi prima un contatto.',
  'look-up.no-contact':
    'Qui non c’è un contatto che possiamo leggere. Controlla il numero o l’indirizzo. Aggiungi il prefisso del paese, come +39.',
  'look-up.failed': 'Non ha funzionato. Riprova tra un momento.',
  'look-up.closed': 'Ciò che è ricordato ora è bloccato. Apri il blocco, poi riprova.',
  'look-up.never': 'Non è in nessuna offerta che hai aperto qui. Questo non vuol dire che sia sicuro.',
  'look-up.seen': '{count, plural, one {Visto in # offerta.} many {Visto in # offerte.} other {Visto in # offerte.}}',
  'look-up.most': 'Visto in {count} offerte o più.',
  'look-up.names': '{count, plural, one {Con # nome.} many {Con # nomi diversi.} other {Con # nomi diversi.}}',
  'look-up.places': '{count, plural, one {In # luogo.} many {In # luoghi diversi.} other {In # luoghi diversi.}}',
  'look-up.jobs': '{count, plural, one {Per # lavoro.} many {Per # lavori diversi.} other {Per # lavori diversi.}}',
  'look-up.marked': 'Almeno una di queste offerte aveva segnali che preoccupano.',
  'look-up.sites': 'Visto su: {sites}.',
  'look-up.one-day': 'Visto: {first}.',
  'look-up.days': 'Visto la prima volta: {first}. L’ultima volta: {last}.',
  'look-up.chance':
    'Un numero in molte offerte può essere quello di un’agenzia. Chiedi chi sono e chi è il datore di lavoro.',
};

export default words;
