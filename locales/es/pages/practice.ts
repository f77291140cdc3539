import type { Catalogue } from '@/lib/domain/catalogue';

/** Palabras del tablón de práctica. Sus ofertas, chats y perfiles están en `locales/<idioma>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'Practica la segunda mirada',
  'practice.intro': 'Lees ofertas, chats y perfiles inventados, de uno en uno. Tú eliges y después ves por qué.',
  'practice.note': 'Todas las personas y empresas de aquí son inventadas. Lo que eliges no se guarda ni se envía.',
  'practice.language': 'Idioma de los ejemplos',
  'practice.forms': '¿Qué quieres mirar?',
  'practice.forms.all': 'Todo',
  'practice.forms.offer': 'Ofertas',
  'practice.forms.chat': 'Chats',
  'practice.forms.profile': 'Perfiles',
  'practice.group': 'Mostrar a un grupo',
  'practice.group.text': 'Letras más grandes, para una pantalla que mira mucha gente.',
  'practice.begin': 'Empezar',

  'practice.step': 'Paso {step} de {last}',
  'practice.invented.offer': 'Oferta inventada',
  'practice.invented.chat': 'Chat inventado',
  'practice.invented.profile': 'Perfil inventado',
  'practice.you': 'Tú',
  'practice.question': '¿Qué dirías?',
  'practice.look': 'Yo lo miraría dos veces',
  'practice.ordinary': 'Me parece normal',
  'practice.stop': 'Parar aquí',

  'practice.risky': 'Este merece otra mirada',
  'practice.risky.look': 'Te paraste a mirar. Es lo más útil que puedes hacer.',
  'practice.risky.ordinary': 'A mucha gente se le habría pasado este.',
  'practice.harmless': 'Este es normal',
  'practice.harmless.look': 'Mirar con cuidado no cuesta nada. Siempre puedes preguntar antes.',
  'practice.harmless.ordinary': 'Lo tomaste por lo que es.',
  'practice.words': 'Estas palabras llaman la atención',

  'practice.end': 'Ese era el último',
  'practice.end.early': 'Has parado aquí',
  'practice.end.looked':
    '{count, plural, =0 {Todavía no has respondido a ninguno.} one {Has mirado un ejemplo.} other {Has mirado # ejemplos.}}',
  'practice.end.again': 'Estos merecen que los repases otra vez:',
  'practice.end.none': 'No hace falta que repases ninguno. En la vida real, tómate tu tiempo con cada uno.',
  'practice.end.look': 'Mirar otra vez',
  'practice.end.back': 'Volver a la lista',
  'practice.end.anew': 'Empezar de nuevo',
  'practice.more': 'Qué puedes hacer ahora',
  'practice.more.learn': 'Aprende cómo funcionan estas ofertas',
  'practice.more.self-check': 'Revisa algo tuyo, paso a paso',
  'practice.more.help': 'Hablar con alguien',
};

export default words;
