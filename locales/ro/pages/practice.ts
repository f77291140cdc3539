import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'Exersează încă o privire',
  'practice.intro': 'Citești oferte, conversații și profiluri inventate, pe rând. Alegi, apoi vezi de ce.',
  'practice.note': 'Toți oamenii și toate firmele de aici sunt inventate. Ce alegi nu se păstrează și nu se trimite.',
  'practice.language': 'Limba exemplelor',
  'practice.forms': 'La ce vrei să te uiți?',
  'practice.forms.all': 'La toate',
  'practice.forms.offer': 'Oferte',
  'practice.forms.chat': 'Conversații',
  'practice.forms.profile': 'Profiluri',
  'practice.group': 'Arată unui grup',
  'practice.group.text': 'Litere mai mari, pentru un ecran la care se uită mulți oameni.',
  'practice.begin': 'Începe',

  'practice.step': 'Pasul {step} din {last}',
  'practice.invented.offer': 'Ofertă inventată',
  'practice.invented.chat': 'Conversație inventată',
  'practice.invented.profile': 'Profil inventat',
  'practice.you': 'Tu',
  'practice.question': 'Ce ai spune?',
  'practice.look': 'M-aș mai uita o dată',
  'practice.ordinary': 'Mi se pare obișnuit',
  'practice.stop': 'Oprește aici',

  'practice.risky': 'Acesta merită încă o privire',
  'practice.risky.look': 'Te-ai oprit să te uiți. E cel mai util lucru pe care îl poți face.',
  'practice.risky.ordinary': 'Multora le-ar fi scăpat acesta.',
  'practice.harmless': 'Acesta e obișnuit',
  'practice.harmless.look': 'O privire atentă nu costă nimic. Poți oricând să întrebi mai întâi.',
  'practice.harmless.ordinary': 'L-ai luat așa cum e.',
  'practice.words': 'Aceste cuvinte ies în evidență',

  'practice.end': 'Acesta a fost ultimul',
  'practice.end.early': 'Te-ai oprit aici',
  'practice.end.looked':
    '{count, plural, =0 {Încă nu ai răspuns la niciunul.} one {Te-ai uitat la un exemplu.} few {Te-ai uitat la # exemple.} other {Te-ai uitat la # de exemple.}}',
  'practice.end.again': 'Prin acestea merită să mai treci o dată:',
  'practice.end.none': 'Nu trebuie să mai treci prin niciunul. În viața reală, ia-le pe rând, fără grabă.',
  'practice.end.look': 'Mai uită-te o dată',
  'practice.end.back': 'Înapoi la listă',
  'practice.end.anew': 'Ia-o de la capăt',
  'practice.more': 'Ce poți face mai departe',
  'practice.more.learn': 'Află cum funcționează astfel de oferte',
  'practice.more.self-check': 'Verifică ceva al tău, pas cu pas',
  'practice.more.help': 'Vorbește cu cineva',
};

export default words;
