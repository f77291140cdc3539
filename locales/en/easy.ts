/** Easy words: `easy.<indicator>` is said in place of `reason.<indicator>`. One idea a sentence, hard words explained. */
export const easy: Readonly<Record<string, string>> = {
  'easy.passport-surrender':
    'The boss wants to keep your passport. Then you cannot leave. Nobody may keep your passport.',
  'easy.secrecy-demand': 'Someone wants you to tell nobody. A secret like this helps them. It does not help you.',
  'easy.upfront-fee': 'You are asked to pay before you work. A real job pays you. You do not pay for it.',
};
