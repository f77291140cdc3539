/** Words for readers of 13 to 17: `teen.<key>` is said in place of `<key>`, with the same placeholders. */
export const teen: Readonly<Record<string, string>> = {
  'teen.level.notice': 'Możesz o to zapytać',
  'teen.level.caution': 'Spójrz na to dwa razy',
  'teen.level.danger': 'Stop, najpierw to przeczytaj',
  'teen.mark.caution': 'Spójrz na to dwa razy',
  'teen.mark.danger': 'Stop, najpierw to przeczytaj',
  'teen.panel.title.caution': 'Tu warto spojrzeć dwa razy',
  'teen.panel.title.danger': 'Zatrzymaj się na chwilę',
  'teen.panel.you-decide':
    'Są tu sygnały, które często służą do oszukiwania młodych. Nie robisz nic złego. Ty decydujesz, co zrobić.',
  'teen.panel.threatened':
    'To nie twoja wina. Nie płać, niczego nie kasuj i nie odpisuj. Powiedz dorosłej osobie, której ufasz. Nie robisz nic złego.',
  'teen.panel.check-with-me': 'Zapytam kogoś po mojej stronie',
  'teen.help.title': 'Porozmawiaj z kimś, kto słucha',
  'teen.help.intro':
    'Ci ludzie codziennie rozmawiają z młodymi. Możesz zapytać o wszystko i nie musisz podawać swojego imienia.',
  'teen.help.intro.offer': 'Mogą obejrzeć to z tobą, zanim odpowiesz. Nie musisz mieć pewności, że coś jest nie tak.',
  'teen.help.not-your-fault.text':
    'Kto tak postępuje, robi to nie pierwszy raz i wie, co powiedzieć. Cokolwiek jest już napisane, wysłane lub uzgodnione, możesz teraz przestać. Są ludzie, którzy ci pomogą.',
  'teen.help.step.tell-adult':
    'Powiedz dziś dorosłej osobie, której ufasz: w domu, w szkole, w klubie albo na linii dla młodych. Nie robisz nic złego.',
};
