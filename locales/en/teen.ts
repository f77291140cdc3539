/** Words for readers of 13 to 17: `teen.<key>` is said in place of `<key>`, with the same placeholders. */
export const teen: Readonly<Record<string, string>> = {
  'teen.level.notice': 'You could ask about this',
  'teen.level.caution': 'Look twice at this',
  'teen.level.danger': 'Stop and read this first',
  'teen.mark.caution': 'Look twice at this',
  'teen.mark.danger': 'Stop and read this first',
  'teen.panel.title.caution': 'This one needs a second look',
  'teen.panel.title.danger': 'Stop here for a moment',
  'teen.panel.you-decide':
    'It has signs that are often used to trick young people. You did nothing wrong. You decide what to do.',
  'teen.panel.threatened':
    'This is not your fault. Do not pay, do not delete anything and stop replying. Tell an adult you trust. You are not in trouble.',
  'teen.panel.check-with-me': 'Ask someone who is on my side',
  'teen.help.title': 'Talk to someone who listens',
  'teen.help.intro':
    'These people talk with young people every day. You can ask them anything, and you do not have to give your name.',
  'teen.help.intro.offer':
    'They can look at this with you before you answer. You do not have to be sure that something is wrong.',
  'teen.help.not-your-fault.text':
    'Whoever does this has done it before and knows what to say. Whatever you wrote, sent or said yes to, you can stop now. People will help you.',
  'teen.help.step.tell-adult':
    'Tell an adult you trust today: at home, at school, in your club, or on a line for young people. You are not in trouble.',
};
