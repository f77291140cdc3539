/** Words for readers of 13 to 17: `teen.<key>` is said in place of `<key>`, with the same placeholders. */
export const teen: Readonly<Record<string, string>> = {
  'teen.level.notice': 'Pode perguntar sobre isto',
  'teen.level.caution': 'Olhe duas vezes',
  'teen.level.danger': 'Pare e leia isto primeiro',
  'teen.mark.caution': 'Olhe duas vezes',
  'teen.mark.danger': 'Pare e leia isto primeiro',
  'teen.panel.title.caution': 'Esta precisa de outro olhar',
  'teen.panel.title.danger': 'Pare aqui um momento',
  'teen.panel.you-decide':
    'Tem sinais que muitas vezes servem para enganar jovens. Não fez nada de errado. A decisão é sua.',
  'teen.panel.threatened':
    'A culpa não é sua. Não pague, não apague nada e deixe de responder. Conte a uma pessoa adulta de confiança. Não fez nada de errado.',
  'teen.panel.check-with-me': 'Perguntar a quem está do meu lado',
  'teen.help.title': 'Falar com alguém que escuta',
  'teen.help.intro':
    'Estas pessoas falam com jovens todos os dias. Pode perguntar qualquer coisa, e não tem de dar o seu nome.',
  'teen.help.intro.offer':
    'Podem ajudar a ver isto antes de responder. Não é preciso ter a certeza de que algo está mal.',
  'teen.help.not-your-fault.text':
    'Quem faz isto já o fez antes e sabe o que dizer. Seja o que for que escreveu, enviou ou aceitou, pode parar agora. Há quem ajude.',
  'teen.help.step.tell-adult':
    'Conte hoje a uma pessoa adulta de confiança: em casa, na escola, no clube ou numa linha para jovens. Não fez nada de errado.',
};
