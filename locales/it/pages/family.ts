import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page for families, to be read together. Placeholders: `{line}` is the sentence of `lock.line`. */
const family: Catalogue = {
  'family.title': 'Da leggere insieme',
  'family.intro':
    'Per genitori e ragazzi, fianco a fianco. Ci vogliono cinque minuti, e questa pagina non chiede e non salva niente.',

  'family.sees.title': 'Che cosa vede questa estensione',
  'family.sees.1': 'Offerte e messaggi sullo schermo, e solo sui siti che sono stati attivati.',
  'family.sees.2':
    'Cerca parole che spesso servono ad attirare le persone in una trappola, e ci mette accanto un piccolo simbolo.',
  'family.sees.3': 'Lo fa su questo dispositivo. Niente viene inviato altrove.',

  'family.never.title': 'Che cosa non mostra mai a nessuno',
  'family.never.1':
    'Un genitore non vede mai che cosa legge o scrive una persona giovane. Non c’è nessuna pagina e nessun rapporto per questo.',
  'family.never.2':
    'Non tiene un elenco di pagine o messaggi. Quello che la sua finestra mostra di una pagina sparisce quando la pagina si chiude.',
  'family.never.3': 'Non scrive a nessuno: né ai genitori, né alla scuola, né alla polizia.',

  'family.lock.title': 'Il blocco',
  'family.lock.1':
    'Un genitore può bloccare le impostazioni. Allora serve una password per disattivare un sito, o la modalità da 13 a 17 anni.',
  'family.lock.2': 'Il blocco non è mai segreto. Finché c’è, la finestra che si apre dalla barra dice: «{line}»',
  'family.lock.3':
    'L’aiuto, «Esci subito da questa pagina», «Controlla un testo» e la lingua non vengono mai bloccati.',
  'family.lock.4': 'Il blocco non mostra niente di quello che è stato letto. Non annota chi ha provato ad aprirlo.',
  'family.lock.5': 'Si toglie con la password. Se si perde, basta rimuovere l’estensione e installarla di nuovo.',
  'family.lock.6': 'Decidetelo insieme. Una regola accettata da tutti dura di più.',
  'family.lock.link': 'Apri le impostazioni',

  'family.start.title': 'Otto modi per cominciare',
  'family.start.intro':
    'Una passeggiata o la strada verso casa sono un buon momento. Fai una domanda, poi aspetta. Non serve arrivare in fondo oggi.',
  'family.start.8.title': 'Da 8 a 12 anni',
  'family.start.8.1': 'In un gioco ti ha mai scritto qualcuno che non conosci? Che cosa voleva sapere di te?',
  'family.start.8.2': 'Se in un gioco qualcuno ti dà monete o un regalo, che cosa potrebbe volere in cambio?',
  'family.start.8.3':
    'Una sorpresa per un compleanno è un buon segreto. Quali segreti un bambino non dovrebbe mai tenere da solo?',
  'family.start.13.title': 'Da 13 a 15 anni',
  'family.start.13.1': 'Come faresti a capire se qualcuno online ha davvero l’età che dice?',
  'family.start.13.2': 'Se qualcuno ti mettesse pressione online, a chi lo diresti per primo? Non devo essere io.',
  'family.start.13.3': 'Hai visto post su soldi facili? Secondo te, che cosa vogliono davvero?',
  'family.start.16.title': 'A 16 e 17 anni',
  'family.start.16.1': 'Se trovassi un lavoro estivo lontano, che cosa vorresti sapere prima di partire?',
  'family.start.16.2':
    'Qualcuno è molto gentile, ti fa dei regali e poi ha bisogno di un favore. Come diresti di no, e chi potrebbe aiutarti?',

  'family.told.title': 'Quando una persona giovane ti racconta qualcosa',
  'family.told.1': 'Ascolta fino alla fine. Poi di’: «Grazie di avermelo detto. Non è colpa tua».',
  'family.told.2': 'Non dare la colpa. Non chiedere: «Perché lo hai fatto?». La vergogna fa tacere.',
  'family.told.3':
    'Non portare via il telefono. Serve per avere aiuto, e sembrerebbe una punizione per averlo raccontato.',
  'family.told.4':
    'Conserva le prove: nomi, numeri, date, screenshot. Non cancellare niente. Se ci sono foto private di qualcuno che ha meno di 18 anni, non copiarle e non passarle ad altri. Chiedi prima a una linea.',
  'family.told.5': 'Non scrivere tu all’altra persona, e non pagare.',
  'family.told.6': 'Chiamate una linea insieme. Parla anche con i genitori.',

  'family.young.title': 'Se la persona giovane sei tu',
  'family.young.text':
    'Puoi parlare per conto tuo con una linea per giovani. Non ti serve il permesso di nessuno. Il blocco non lo impedisce.',

  'family.more.title': 'E adesso',
  'family.more.practice': 'Prova con offerte inventate',
  'family.more.learn': 'Leggi delle offerte ai giovani',
  'family.more.help': 'Persone con cui puoi parlare',
};

export default family;
