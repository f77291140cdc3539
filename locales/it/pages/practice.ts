import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'Esercitati a guardare meglio',
  'practice.intro': 'Leggi offerte, chat e profili inventati, uno alla volta. Scegli tu, e poi vedi perché.',
  'practice.note': 'Qui tutte le persone e le ditte sono inventate. Quello che scegli non viene salvato né inviato.',
  'practice.language': 'Lingua degli esempi',
  'practice.forms': 'Che cosa vuoi guardare?',
  'practice.forms.all': 'Tutto',
  'practice.forms.offer': 'Offerte',
  'practice.forms.chat': 'Chat',
  'practice.forms.profile': 'Profili',
  'practice.group': 'Mostra a un gruppo',
  'practice.group.text': 'Lettere più grandi, per uno schermo che guardano in tanti.',
  'practice.begin': 'Comincia',

  'practice.step': 'Passo {step} di {last}',
  'practice.invented.offer': 'Offerta inventata',
  'practice.invented.chat': 'Chat inventata',
  'practice.invented.profile': 'Profilo inventato',
  'practice.you': 'Tu',
  'practice.question': 'Che cosa diresti?',
  'practice.look': 'Io guarderei meglio',
  'practice.ordinary': 'Mi sembra normale',
  'practice.stop': 'Fermati qui',

  'practice.risky': 'Questo esempio è da guardare meglio',
  'practice.risky.look': 'Hai dato un’altra occhiata. È la cosa più utile che puoi fare.',
  'practice.risky.ordinary': 'A molte persone questo sarebbe sfuggito.',
  'practice.harmless': 'Questo esempio è normale',
  'practice.harmless.look': 'Guardare con attenzione non costa niente. Puoi sempre chiedere prima.',
  'practice.harmless.ordinary': 'Lo hai preso per quello che è.',
  'practice.words': 'Queste parole si fanno notare',

  'practice.end': 'Questo era l’ultimo',
  'practice.end.early': 'La prova finisce qui',
  'practice.end.looked':
    '{count, plural, =0 {Non hai ancora risposto a nessun esempio.} one {Hai guardato un esempio.} other {Hai guardato # esempi.}}',
  'practice.end.again': 'Questi vale la pena rivederli:',
  'practice.end.none': 'Non serve rivederne nessuno. Nella vita vera, prenditi tempo per ognuno.',
  'practice.end.look': 'Guarda ancora',
  'practice.end.back': 'Torna all’elenco',
  'practice.end.anew': 'Ricomincia',
  'practice.more': 'Che cosa puoi fare adesso',
  'practice.more.learn': 'Impara come funzionano queste offerte',
  'practice.more.self-check': 'Controlla una cosa tua, passo dopo passo',
  'practice.more.help': 'Parla con qualcuno',
};

export default words;
