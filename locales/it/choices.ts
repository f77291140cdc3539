/** Words of the reader's choices: easy words, the mode for young people, discreet mode and the lock. Placeholders: `{neutral}`, `{name}`, `{seconds}`. */
export const choices: Readonly<Record<string, string>> = {
  // Our name: the same in every language.
  name: 'Second Look',

  'options.choices': 'Come parla e come appare',
  'options.easy': 'Parole facili',
  'options.easy.text': 'I motivi sono in frasi brevi. Le parole difficili sono spiegate.',
  'options.teen': 'Ho da 13 a 17 anni',
  'options.teen.text':
    'Ti parla in modo più semplice, guarda meglio le offerte ai giovani e mostra prima l’aiuto per i giovani. Non lo dice a nessuno.',
  'options.discreet': 'Modalità discreta',
  'options.discreet.text':
    'Il pulsante nella barra diventa un semplice punto che si chiama «{neutral}», senza numero. I simboli nelle pagine sono piccoli e grigi. Le voci nel menu del tasto destro del mouse spariscono.',
  'options.discreet.limit':
    'L’elenco delle estensioni del browser mostra ancora il nome {name}. Nessuna estensione può cambiarlo. La cronologia del browser conserva ancora gli indirizzi delle nostre pagine.',

  // The neutral name of the button, of our pages and of our small window: a word any note-taking program could have.
  'discreet.name': 'Note',
  'discreet.mark.caution': 'Una nota',
  'discreet.mark.danger': 'Una nota da leggere prima',

  // This line is shown to everyone who opens the small window, as long as there is a lock.
  'lock.line': 'Le impostazioni di questa estensione hanno un blocco.',
  'lock.title': 'Un blocco per le impostazioni',
  'lock.text.needs':
    'Con un blocco serve una password per disattivare un sito o la modalità da 13 a 17 anni, per mettere da parte le offerte per sempre e per togliere il blocco.',
  'lock.text.free':
    'L’aiuto, «Esci subito da questa pagina», «Controlla un testo», la lingua e il paese non vengono mai bloccati.',
  'lock.text.visible':
    'Chiunque usi questo browser può vedere che c’è un blocco: la finestra che si apre dalla barra lo dice sempre.',
  'lock.text.keeps': 'Il blocco non mostra mai quello che è stato letto. Non annota niente.',
  'lock.text.forgotten':
    'Se la password viene dimenticata, nessuno può recuperarla. Rimuovi l’estensione e installala di nuovo: così spariscono il blocco e anche tutte le scelte.',
  'lock.text.family': 'Come parlarne in famiglia',
  'lock.passphrase': 'Password',
  'lock.passphrase.again': 'La stessa password ancora una volta',
  'lock.passphrase.note': 'Almeno 6 caratteri. Tre o quattro parole di fila si ricordano bene.',
  'lock.set': 'Metti il blocco',
  'lock.too-short': 'Scegli almeno 6 caratteri.',
  'lock.not-same': 'Le due non sono uguali. Scrivile di nuovo.',
  'lock.open': 'Sblocca',
  'lock.is-open': 'Le impostazioni sono sbloccate per dieci minuti.',
  'lock.close': 'Blocca adesso',
  'lock.remove': 'Togli il blocco',
  'lock.removed': 'Il blocco non c’è più.',
  'lock.wrong':
    '{seconds, plural, one {La password non è questa. Puoi riprovare tra # secondo.} other {La password non è questa. Puoi riprovare tra # secondi.}}',
  'lock.wait': '{seconds, plural, one {Aspetta # secondo, poi riprova.} other {Aspetta # secondi, poi riprova.}}',
  'lock.refused': 'C’è un blocco. Scrivi prima la password.',
  'lock.refused.site':
    'Le impostazioni hanno un blocco, quindi questo sito resta attivo. Chi ha messo il blocco può aprirlo nelle impostazioni.',
  'lock.done.not-a-problem':
    'Hai deciso che questa offerta non è un problema. Non verrà più segnalata finché il browser non si chiude. C’è un blocco, quindi non si può mettere da parte per sempre.',
};
