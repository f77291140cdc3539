/** Palabras fáciles: `easy.<señal>` se dice en lugar de `reason.<señal>`. Una idea por frase y palabras corrientes. */
export const easy: Readonly<Record<string, string>> = {
  'easy.passport-surrender':
    'El jefe quiere guardar tu pasaporte. Entonces no puedes irte. Nadie puede quedarse con tu pasaporte.',
  'easy.secrecy-demand': 'Alguien quiere que no se lo cuentes a nadie. Ese secreto le ayuda a él. A ti no te ayuda.',
  'easy.upfront-fee': 'Te piden dinero antes de trabajar. En un trabajo de verdad te pagan a ti. Tú no pagas.',
};
