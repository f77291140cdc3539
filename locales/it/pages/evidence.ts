import type { Catalogue } from '@/lib/domain/catalogue';

const evidence: Catalogue = {
  'evidence.title': 'Fai un file da dare a qualcuno',
  'evidence.intro':
    'Metti in un solo file quello che hai conservato. Puoi darlo alla polizia, a chi ti aiuta o al sito. Scegli tu chi lo riceve.',
  'evidence.nothing-sent': 'Noi non inviamo niente. Il file si fa su questo dispositivo e lo salvi tu.',
  'evidence.none': 'Non c’è ancora niente di scelto. Apri il taccuino e scegli che cosa mettere in un file.',
  'evidence.none.link': 'Apri il taccuino',
  'evidence.closed':
    'Quello che hai conservato è bloccato, o si sta cancellando. Guarda prima la pagina «Che cosa viene ricordato».',
  'evidence.missing':
    '{count, plural, one {# cosa scelta non è più conservata.} other {# cose scelte non sono più conservate.}}',

  'evidence.choose.title': '1. Scegli che cosa va dentro',
  'evidence.choose.intro': 'All’inizio va dentro tutto. Togli quello che non vuoi dare.',
  'evidence.choose.item': 'Metti «{title}» nel file',
  'evidence.choose.always': 'Il giorno, l’ora e la versione di Second Look ci sono sempre.',
  'evidence.part.title': 'Titolo',
  'evidence.part.text': 'Testo',
  'evidence.part.messages': 'Messaggi',
  'evidence.part.details': 'Chi offre, luogo e paga',
  'evidence.part.contacts': 'Numeri di telefono e altri contatti',
  'evidence.part.address': 'Indirizzo della pagina e il sito',
  'evidence.part.assessment': 'I segnali notati',
  'evidence.part.note': 'La tua nota',
  'evidence.part.tags': 'Le tue etichette',
  'evidence.part.pictures': 'Immagini',
  'evidence.picture': 'Immagine {number}',
  'evidence.contacts.note': 'Un numero può essere anche nel testo. Puoi coprirlo al passo 2.',

  'evidence.black.title': '2. Copri le parole',
  'evidence.black.intro':
    'C’è un nome o un numero che nessuno deve vedere? Selezionalo al passo 3 o scrivilo qui. Viene coperto in tutto il file.',
  'evidence.black.label': 'Parole da coprire',
  'evidence.black.button': 'Copri questo',
  'evidence.black.done':
    '{count, plural, =0 {Queste parole non sono nel file.} one {Coperto in # punto.} other {Coperto in # punti.}}',
  'evidence.black.list': 'Coperto. Questo elenco lo vedi solo tu.',
  'evidence.black.undo': 'Mostra di nuovo',
  'evidence.black.pictures': 'Le parole in un’immagine restano come sono. Lascia fuori un’immagine se mostra troppo.',

  'evidence.preview.title': '3. Guarda che cosa c’è nel file',
  'evidence.preview.intro': 'Questo va dentro, e nient’altro.',

  'evidence.save.title': '4. Salvalo',
  'evidence.save.intro': 'È un solo file ZIP. Chi lo apre trova la pagina index.html, che ogni browser può mostrare.',
  'evidence.save.where': 'Sarà tra i tuoi download. Altre persone che usano questo dispositivo possono trovarlo lì.',
  'evidence.save.make': 'Fai il file',
  'evidence.save.making': 'Il file è in preparazione.',
  'evidence.save.made': 'Il file è pronto.',
  'evidence.save.link': 'Salva il file',
  'evidence.save.print': 'Stampa o salva come PDF',
  'evidence.save.failed': 'Non è stato possibile fare il file. Niente è perso. Riprova con meno immagini.',
  'evidence.sum.title': 'Come mostrare che nessuno l’ha cambiato',
  'evidence.sum.text':
    'Questo lungo numero è solo di questo file (SHA-256). Scrivilo, o mandalo per un’altra via. Se una lettera del file cambia, il numero non è più lo stesso.',
  'evidence.sum.copy': 'Copia il numero',

  'evidence.import.title': 'Riprendi un file',
  'evidence.import.intro':
    'Hai un file fatto qui? Puoi rimetterlo nel tuo taccuino. Prima ogni parte viene controllata. Quello che è cambiato resta fuori.',
  'evidence.import.choose': 'Scegli il file',
  'evidence.import.checking': 'Il file viene controllato.',
  'evidence.import.found':
    '{count, plural, =0 {Non c’è niente di intero da riprendere.} one {# offerta è intera.} other {# offerte sono intere.}}',
  'evidence.import.button': 'Riprendi quello che è scelto',
  'evidence.import.redacted': 'Alcune parti sono state tolte o coperte.',
  'evidence.import.kept':
    '{count, plural, one {# offerta è ora nel tuo taccuino.} other {# offerte sono ora nel tuo taccuino.}}',
  'evidence.import.already':
    '{count, plural, one {# offerta c’era già. Resta com’era.} other {# offerte c’erano già. Restano com’erano.}}',
  'evidence.import.closed': 'Niente è stato ripreso, perché quello che conservi è bloccato. Aprilo prima, poi riprova.',
  'evidence.import.full': 'Non c’è più posto su questo dispositivo. Fai posto, poi riprova.',
  'evidence.import.failed':
    '{count, plural, one {Non è stato possibile riprendere # offerta. Riprova.} other {Non è stato possibile riprendere # offerte. Riprova.}}',
  'evidence.wrong.title': 'Che cosa non va nel file',
  'evidence.wrong.changed': 'Non è più come quando il file è stato fatto.',
  'evidence.wrong.missing': 'Dovrebbe esserci, ma manca.',
  'evidence.wrong.unlisted': 'È stato messo più tardi. Non è nell’elenco del file.',
  'evidence.wrong.twice': 'Ce ne sono due con quel nome.',
  'evidence.wrong.strange-name': 'Ha un nome che nessun nostro file ha.',
  'evidence.wrong.unreadable': 'Non si può leggere.',
  'evidence.wrong.too-big': 'È troppo grande.',
  'evidence.wrong.more': '{count, plural, one {E # in più.} other {E # in più.}}',
  'evidence.refused.not-ours': 'Questo file non è stato fatto qui. Scegli il file ZIP che hai salvato.',
  'evidence.refused.damaged': 'Il file è rovinato. Ne hai un’altra copia?',
  'evidence.refused.too-big': 'Il file è troppo grande per essere letto. Può avere fino a {most} MB.',
  'evidence.refused.too-many': 'Contiene troppi file. Ne può avere fino a {most}.',
  'evidence.refused.swells': 'Diventerebbe troppo grande, quindi non è stato aperto.',
  'evidence.refused.no-sums': 'Manca il suo elenco, SHA256SUMS. Senza, non si può controllare niente.',

  'evidence.file.title': 'Offerte che qualcuno ha conservato',
  'evidence.file.intro':
    'Qualcuno ha letto questo in un browser e l’ha conservato. Ha fatto questo file sul proprio dispositivo.',
  'evidence.file.about-signs': 'Un aiuto alla lettura ha notato i segnali. Può sbagliare e non accusa nessuno.',
  'evidence.file.redacted':
    'Chi ha fatto questo file ha tolto o coperto alcune parti. Le somme sono quelle del file così com’è qui.',
  'evidence.file.left-out': 'Tolto: {parts}',
  'evidence.file.blacked': '{count, plural, one {Coperto: # punto} other {Coperto: # punti}}',
  'evidence.file.item': 'Offerta {number}',
  'evidence.file.kept': 'Conservata',
  'evidence.file.zone': 'Fuso orario',
  'evidence.file.site': 'Sito',
  'evidence.file.address': 'Indirizzo',
  'evidence.file.employer': 'Chi offre',
  'evidence.file.place': 'Luogo',
  'evidence.file.pay': 'Paga',
  'evidence.file.claims': 'Che cosa la pagina dice alle macchine',
  'evidence.file.language': 'Lingua',
  'evidence.file.reader': 'Letta da',
  'evidence.file.version': 'Versione',
  'evidence.file.level': 'Livello',
  'evidence.file.harms': 'Può indicare',
  'evidence.file.countries': 'Paesi nominati',
  'evidence.file.them': 'L’altra parte',
  'evidence.file.me': 'Chi l’ha conservata',
  'evidence.file.minutes': 'minuto {number}',
  'evidence.file.files': 'File',
  'evidence.file.verify.title': 'Come controllare che niente sia cambiato',
  'evidence.file.verify.text':
    'SHA256SUMS ha una somma (SHA-256) per ogni file. Estrai il file ZIP, apri un terminale nella sua cartella e scrivi:',
  'evidence.file.verify.windows': 'Windows non ha questo comando. In PowerShell scrivi questo e confronta:',
  'evidence.file.verify.whole':
    'La somma del file ZIP non può stare al suo interno. Chi l’ha fatto l’ha vista e può dirtela.',
  'evidence.file.start': 'Apri index.html in un browser. Internet non serve.',
  'evidence.file.exact': 'text.txt e offer.json hanno le parole lettera per lettera. Ogni cartella è un’offerta.',
};

export default evidence;
