/** Palabras para quien tiene de 13 a 17 años: `teen.<clave>` se dice en lugar de `<clave>`, con los mismos huecos. */
export const teen: Readonly<Record<string, string>> = {
  'teen.level.notice': 'Podrías preguntar por esto',
  'teen.level.caution': 'Mira esto dos veces',
  'teen.level.danger': 'Para y lee esto primero',
  'teen.mark.caution': 'Mira esto dos veces',
  'teen.mark.danger': 'Para y lee esto primero',
  'teen.panel.title.caution': 'Esta merece otra mirada',
  'teen.panel.title.danger': 'Para un momento aquí',
  'teen.panel.you-decide':
    'Tiene señales que se usan a menudo para engañar a gente joven. No has hecho nada malo. Tú decides qué hacer.',
  'teen.panel.threatened':
    'No es culpa tuya. No pagues, no borres nada y deja de responder. Cuéntaselo a una persona adulta de confianza. No has hecho nada malo.',
  'teen.panel.check-with-me': 'Preguntar a alguien que está de mi parte',
  'teen.help.title': 'Hablar con alguien que escucha',
  'teen.help.intro':
    'Estas personas hablan con gente joven todos los días. Puedes preguntarles lo que quieras y no tienes que dar tu nombre.',
  'teen.help.intro.offer':
    'Pueden mirar esto contigo antes de que respondas. No hace falta que tengas la certeza de que algo va mal.',
  'teen.help.not-your-fault.text':
    'Quien hace esto ya lo ha hecho antes y sabe qué decir. Hayas escrito, enviado o dicho que sí a lo que sea, puedes parar ahora. Hay gente que te ayudará.',
  'teen.help.step.tell-adult':
    'Cuéntaselo hoy a una persona adulta de confianza: en casa, en el instituto, en tu club o en una línea para jóvenes. No has hecho nada malo.',
};
