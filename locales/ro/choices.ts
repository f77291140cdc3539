/** Words of the reader's choices: easy words, the mode for young people, discreet mode and the lock. Placeholders: `{neutral}`, `{name}`, `{seconds}`. */
export const choices: Readonly<Record<string, string>> = {
  name: 'Second Look',

  'options.choices': 'Cum vorbește și cum arată',
  'options.easy': 'Cuvinte ușoare',
  'options.easy.text': 'Motivele vin în propoziții scurte. Cuvintele grele sunt explicate.',
  'options.teen': 'Am între 13 și 17 ani',
  'options.teen.text':
    'Îți vorbește mai simplu, se uită mai atent la ofertele către tineri și arată întâi ajutorul pentru tineri. Nu află nimeni.',
  'options.discreet': 'Mod discret',
  'options.discreet.text':
    'Butonul din bară devine un simplu punct numit „{neutral}”, fără număr. Marcajele din pagini sunt mici și gri. Opțiunile din meniul de la clic dreapta dispar.',
  'options.discreet.limit':
    'Lista de extensii a browserului arată în continuare numele {name}. Nicio extensie nu poate schimba asta. Istoricul browserului păstrează în continuare adresele paginilor noastre.',

  'discreet.name': 'Notițe',
  'discreet.mark.caution': 'O notiță',
  'discreet.mark.danger': 'O notiță de citit întâi',

  'lock.line': 'Setările acestei extensii sunt blocate cu o parolă.',
  'lock.title': 'Blocarea setărilor',
  'lock.text.needs':
    'Când setările sunt blocate, e nevoie de o parolă ca să oprești un site sau modul pentru 13–17 ani, ca să lași deoparte oferte pentru totdeauna și ca să scoți blocarea.',
  'lock.text.free': 'Ajutorul, ieșirea rapidă, „Verifică un text”, limba și țara nu se blochează niciodată.',
  'lock.text.visible':
    'Oricine folosește acest browser poate vedea că există o blocare: fereastra care se deschide din bară o spune mereu.',
  'lock.text.keeps': 'Blocarea nu arată niciodată ce s-a citit. Nu ține nicio evidență.',
  'lock.text.forgotten':
    'Dacă parola e uitată, nimeni n-o poate aduce înapoi. Scoate extensia și instaleaz-o din nou: atunci dispare blocarea și, odată cu ea, tot ce s-a ales.',
  'lock.text.family': 'Cum vorbiți despre asta în familie',
  'lock.passphrase': 'Parola',
  'lock.passphrase.again': 'Aceeași parolă, încă o dată',
  'lock.passphrase.note': 'Cel puțin 6 caractere. Trei sau patru cuvinte la rând se țin minte ușor.',
  'lock.set': 'Blochează setările',
  'lock.too-short': 'Alege cel puțin 6 caractere.',
  'lock.not-same': 'Cele două nu sunt la fel. Scrie-le din nou.',
  'lock.open': 'Deblochează',
  'lock.is-open': 'Setările sunt deblocate timp de zece minute.',
  'lock.close': 'Blochează acum',
  'lock.remove': 'Scoate blocarea',
  'lock.removed': 'Blocarea a fost scoasă.',
  'lock.wrong':
    '{seconds, plural, one {Nu e parola potrivită. Poți încerca din nou peste # secundă.} few {Nu e parola potrivită. Poți încerca din nou peste # secunde.} other {Nu e parola potrivită. Poți încerca din nou peste # de secunde.}}',
  'lock.wait':
    '{seconds, plural, one {Așteaptă # secundă, apoi încearcă din nou.} few {Așteaptă # secunde, apoi încearcă din nou.} other {Așteaptă # de secunde, apoi încearcă din nou.}}',
  'lock.refused': 'Setările sunt blocate. Scrie întâi parola.',
  'lock.refused.site':
    'Setările sunt blocate, așa că acest site rămâne pornit. Cine a pus blocarea o poate deschide din setări.',
  'lock.done.not-a-problem':
    'Ai decis că această ofertă nu e o problemă. Nu va mai fi marcată până când se închide browserul. Setările sunt blocate, așa că nu poate fi lăsată deoparte pentru totdeauna.',
};
