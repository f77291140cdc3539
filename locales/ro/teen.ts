/** Words for readers of 13 to 17: `teen.<key>` is said in place of `<key>`, with the same placeholders. */
export const teen: Readonly<Record<string, string>> = {
  'teen.level.notice': 'Ai putea întreba despre asta',
  'teen.level.caution': 'Uită-te de două ori',
  'teen.level.danger': 'Stai și citește întâi asta',
  'teen.mark.caution': 'Uită-te de două ori',
  'teen.mark.danger': 'Stai și citește întâi asta',
  'teen.panel.title.caution': 'Asta merită încă o privire',
  'teen.panel.title.danger': 'Oprește-te o clipă aici',
  'teen.panel.you-decide':
    'Are semne folosite adesea ca să-i păcălească pe tineri. Nu ai făcut nimic rău. Tu decizi ce faci.',
  'teen.panel.threatened':
    'Nu e vina ta. Nu plăti, nu șterge nimic și nu mai răspunde. Spune-i unui adult în care ai încredere. Nu ai făcut nimic rău.',
  'teen.panel.check-with-me': 'Întreb pe cineva de partea mea',
  'teen.help.title': 'Vorbește cu cineva care ascultă',
  'teen.help.intro':
    'Oamenii de aici vorbesc cu tineri în fiecare zi. Îi poți întreba orice și nu trebuie să-ți spui numele.',
  'teen.help.intro.offer':
    'Se pot uita la asta împreună cu tine înainte să răspunzi. Nu trebuie să ai certitudinea că ceva nu e în regulă.',
  'teen.help.not-your-fault.text':
    'Cine face asta a mai făcut-o și știe ce să spună. Orice ai scris, ai trimis sau ai acceptat, te poți opri acum. Sunt oameni care te vor ajuta.',
  'teen.help.step.tell-adult':
    'Spune-i azi unui adult în care ai încredere: acasă, la școală, la club sau la o linie pentru tineri. Nu ai făcut nimic rău.',
};
