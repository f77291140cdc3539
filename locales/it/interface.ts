/** Words of the mark, the panel and our pages. Placeholders: `{count}`, `{host}`, `{question}`, `{sites}`, `{step}`, `{last}`, `{version}`. */
export const words: Readonly<Record<string, string>> = {
  close: 'Chiudi',
  undo: 'Annulla',
  retry: 'Riprova',
  next: 'Avanti',
  back: 'Indietro',
  settings: 'Impostazioni',
  copy: 'Copia',
  'copy.done': 'Copiato',
  'copy.failed': 'Seleziona il testo e copialo a mano',

  'exit.more':
    '{count, plural, one {Shift. Premilo ancora una volta per lasciare questa pagina.} other {Shift. Premilo altre # volte per lasciare questa pagina.}}',

  'not-safe': 'Se non si nota nulla, non vuol dire che sia sicuro.',
  'nothing-noticed':
    'In queste parole non si notano segnali conosciuti. Se qualcosa non ti convince, fidati di quello che senti e chiedi a qualcuno.',
  partly: 'Il testo è molto lungo. È stato controllato solo l’inizio.',
  'offer.untitled': 'Offerta senza titolo',

  'level.none': 'Niente da segnalare',
  'level.notice': 'C’è qualcosa da chiedere',
  'level.caution': 'Da guardare meglio',
  'level.danger': 'Prima leggi qui',

  'mark.caution': 'Da guardare meglio',
  'mark.danger': 'Prima leggi qui',

  'ask.title.them': 'Chiedi questo',
  'ask.title.someone-trusted': 'Dillo a una persona di cui ti fidi',
  'ask.means': 'Significa: {question}',

  'panel.title.caution': 'Da guardare meglio',
  'panel.title.danger': 'Con questa, prenditi tempo',
  'panel.you-decide': 'Ha segnali che spesso servono ad attirare le persone in una trappola. Decidi tu.',
  'panel.threatened':
    'Non è colpa tua. Non pagare, non cancellare niente, smetti di rispondere e parlane con qualcuno.',
  'panel.check-with-me': 'Guardala con qualcuno',
  'panel.more-help': 'Altre persone con cui parlare',
  'panel.nothing-sent': 'Niente di questa pagina viene inviato altrove.',
  'panel.not-a-problem': 'Per me non è un problema',
  'panel.hide': 'Nascondi qui',
  'panel.off': 'Disattiva su questo sito',
  'panel.report': 'Segnala',
  'panel.why': 'Perché vedo questo?',
  'panel.why.text':
    'Second Look ha confrontato le parole di questa offerta con segnali pubblicati da polizia, ispettorati del lavoro e associazioni di aiuto. Lo ha fatto su questo dispositivo. I segnali possono sbagliare: può averli anche un’offerta onesta, che però saprà rispondere alla tua domanda.',
  'panel.done.not-a-problem': 'Hai deciso che questa offerta non è un problema. Non verrà più segnalata.',
  'panel.done.hide': 'Il simbolo resta nascosto finché non riapri questa pagina.',
  'panel.done.off': 'Second Look non legge più {host}. Puoi riattivarlo qui o nelle impostazioni.',

  'popup.asking': 'Sto guardando questa pagina',
  'popup.failed': 'Non ha funzionato',
  'popup.failed.text': 'Non si è perso niente. Prova ancora una volta.',
  'popup.not-allowed': 'Il browser non mi lascia leggere questa pagina',
  'popup.not-allowed.text': 'Puoi copiare il testo e controllarlo con «Controlla un testo».',
  'popup.nothing-selected': 'Nessun testo selezionato',
  'popup.nothing-selected.text': 'Seleziona nella pagina le parole dell’offerta, poi premi di nuovo.',
  'popup.off': 'Non sto leggendo questa pagina',
  'popup.off.text': 'Puoi controllarla una volta, o attivare nelle impostazioni i siti che usi.',
  'popup.off.group.text':
    'Puoi controllarla una volta. È uno dei siti che posso leggere in automatico: attivalo qui sotto e il browser te lo chiederà ancora una volta.',
  'popup.not-yet': 'Qui non è stato ancora letto niente',
  'popup.wall': 'Non riesco a leggere questa pagina',
  'popup.wall.text': 'Il sito chiede prima di accedere con un account o di dimostrare che sei una persona.',
  'popup.no-offer': 'Non trovo offerte in questa pagina',
  'popup.no-offer.text': 'Se ce n’è una, seleziona le sue parole e controlla la selezione.',
  'popup.unreadable': 'Non riesco a leggere questa pagina',
  'popup.unreadable.text':
    'Se si sta ancora caricando, aspetta un momento. Puoi anche selezionare delle parole e controllare la selezione.',
  'popup.changed': 'Non trovo l’offerta dove di solito sta su questo sito',
  'popup.changed.text':
    'Forse l’offerta non c’è più, o questo sito è cambiato. Se ne vedi una, seleziona le sue parole e controlla la selezione.',
  'popup.read': '{count, plural, one {# offerta letta in questa pagina.} other {# offerte lette in questa pagina.}}',
  'popup.partly': 'La pagina è molto lunga; non è stata letta tutta.',
  'popup.by': 'Letta come: {by}.',
  'popup.by.job-posting': 'annuncio di lavoro',
  'popup.by.fallback': 'pagina di tipo sconosciuto',
  'popup.by.selection': 'testo selezionato',
  'popup.folded':
    '{count, plural, one {Una parte di # testo è nascosta. Aprilo nella pagina perché sia letto per intero.} other {Una parte di # testi è nascosta. Aprili nella pagina perché siano letti per intero.}}',
  'popup.marked':
    '{count, plural, one {Un’offerta qui è da guardare meglio} other {# offerte qui sono da guardare meglio}}',
  'popup.noticed':
    '{count, plural, one {Un’offerta qui lascia aperta una domanda} other {# offerte qui lasciano aperte delle domande}}',
  'popup.nothing': 'Qui niente da segnalare',
  'popup.list': 'Offerte in questa pagina',
  'popup.check-page': 'Controlla questa pagina',
  'popup.check-selection': 'Controlla la selezione',
  'popup.check-text': 'Controlla un testo',
  'popup.reads-site': 'Leggi {host}',
  'popup.pictures': 'Immagini di questa pagina',
  'popup.talk': 'Voglio parlare con qualcuno',

  'more.title': 'Altre pagine',
  'more.self-check': 'Domande da farsi',
  'more.learn': 'Buono a sapersi',
  'more.practice': 'Esercitati con offerte inventate',
  'more.family': 'Per le famiglie',
  'more.report': 'Segnala qualcosa',
  'more.notebook': 'Il tuo taccuino',
  'popup.learn': 'Impara ed esercitati',

  'check.title': 'Controlla un testo',
  'check.intro':
    'Incolla un’offerta, un messaggio o un’intera chat. Il testo si legge su questo dispositivo: non viene inviato né salvato da nessuna parte.',
  'check.label': 'Le parole che hai ricevuto',
  'check.note': 'Se è una chat, lascia i nomi all’inizio delle righe.',
  'check.me': 'Quale di questi nomi è il tuo?',
  'check.me.none': 'Nessuno',
  'check.submit': 'Controlla',
  'check.clear': 'Svuota',
  'check.empty': 'Prima incolla qualche parola.',
  'check.failed': 'Non ha funzionato. Il tuo testo è ancora qui; premi ancora una volta.',
  'check.outcome': 'Che cosa si nota',

  'real.title': 'Che cosa ha un’offerta vera',
  'real.1': 'Il nome completo della ditta e un indirizzo che si può cercare.',
  'real.2': 'Che cosa si fa, dove e per quante ore.',
  'real.3': 'La paga in cifre e quando arriva sul tuo conto.',
  'real.4': 'Un contratto da leggere prima di partire o di firmare.',
  'real.5': 'Una persona a cui chiedere, con telefono o e-mail della ditta.',
  'real.6': 'Il tempo di pensarci, e niente da pagare per avere il lavoro.',

  'group.jobs': 'Lavoro e annunci',
  'group.social': 'Social network',
  'group.messages': 'Messaggi',
  'group.dating': 'Incontri',
  'group.and-more': '{sites} e {count, plural, one {# altro} other {altri #}}',
  'group.sites-on': '{count, plural, one {{on} di # sito attivo} other {{on} di # siti attivi}}',

  'never.sends': 'Non invia niente. Quello che leggi resta su questo dispositivo.',
  'never.account': 'Non ha account, né statistiche, né pubblicità.',
  'never.watches': 'Non racconta niente di te a genitori, datori di lavoro o altri.',
  'never.decides': 'Non decide niente al posto tuo e non blocca niente.',
  'never.tells': 'Non dice mai che un’offerta è sicura, o che una persona è cattiva.',

  'welcome.step': 'Passo {step} di {last}',
  'welcome.1.title': 'Guardare meglio le offerte',
  'welcome.1.text':
    'Alcune offerte di lavoro, di soldi o d’amore sono trappole. Second Look legge le offerte sul tuo schermo e mette un piccolo simbolo accanto a quelle con segnali di rischio conosciuti. Premi il simbolo: ti mostra le parole esatte, dice perché contano, che cosa puoi chiedere e chi può aiutarti.',
  'welcome.1.example': 'Aiuto cucina al mare, alloggio incluso',
  'welcome.1.example.text': 'Ecco com’è il simbolo, accanto a un’offerta inventata.',
  'welcome.2.title': 'Che cosa non fa mai',
  'welcome.2.only-popup':
    'Una pagina può disegnare qualsiasi cosa. Davvero nostra è solo la finestra che si apre dal pulsante nella barra del browser, e non dice mai «sicuro».',
  'welcome.3.title': 'Dove deve guardare?',
  'welcome.3.text': 'Legge solo quello che hai sullo schermo, e solo sui siti che attivi.',
  'welcome.3.switch-on': 'Attiva questi',
  'welcome.3.without': 'Continua senza',
  'welcome.3.refused':
    'Il browser non lo ha permesso. Puoi riprovare, o continuare e usare «Controlla questa pagina» quando ti serve.',
  'welcome.3.note': 'Il browser te lo chiederà ancora una volta. Puoi cambiare idea quando vuoi nelle impostazioni.',
  'welcome.done.title': 'È tutto',
  'welcome.done.text':
    'Trovi Second Look nella barra del browser. Da lì puoi anche controllare una singola pagina, una selezione o un testo che hai ricevuto.',

  'options.language': 'Lingua',
  'options.where': 'Dove legge',
  'options.off': 'Siti che hai disattivato',
  'options.off.none': 'Nessuno.',
  'options.off.on-again': 'Riattiva',
  'options.changed': 'Siti che sembrano cambiati',
  'options.changed.text':
    'Diverse pagine di questi siti dovevano mostrare un’offerta e non l’ho trovata. Seleziona lì le parole di un’offerta e controlla la selezione. Questo elenco resta solo su questo dispositivo.',
  'options.set-aside': 'Offerte che hai messo da parte',
  'options.set-aside.count':
    '{count, plural, =0 {Nessuna.} one {Un’offerta non viene più segnalata.} other {# offerte non vengono più segnalate.}}',
  'options.set-aside.forget': 'Torna a segnalarle',
  'options.promise': 'Che cosa fa di quello che leggi',
  'options.promise.reads': 'Legge le offerte nelle pagine dei siti che hai attivato, mentre sono aperte.',
  'options.promise.keeps':
    'Conserva le scelte che fai in questa pagina, un breve codice per ogni offerta messa da parte e alcuni codici di pagine in cui un sito sembra cambiato. Nessuna parola delle offerte, nessun indirizzo di pagina.',
  'options.version': 'Versione {version}',
};
