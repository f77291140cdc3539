/** Words for readers of 13 to 17: `teen.<key>` is said in place of `<key>`, with the same placeholders. */
export const teen: Readonly<Record<string, string>> = {
  'teen.level.notice': 'Erre rákérdezhetsz',
  'teen.level.caution': 'Ezt nézd meg kétszer',
  'teen.level.danger': 'Állj meg, ezt olvasd el előbb',
  'teen.mark.caution': 'Ezt nézd meg kétszer',
  'teen.mark.danger': 'Állj meg, ezt olvasd el előbb',
  'teen.panel.title.caution': 'Ezt jó még egyszer megnézni',
  'teen.panel.title.danger': 'Itt állj meg egy pillanatra',
  'teen.panel.you-decide':
    'Olyan jelek vannak benne, amelyekkel gyakran csapnak be fiatalokat. Nem tettél semmi rosszat. Te döntöd el, mit teszel.',
  'teen.panel.threatened':
    'Nem a te hibád. Ne fizess, ne törölj semmit, és ne válaszolj többet. Mondd el egy felnőttnek, akiben megbízol. Nem kerülsz bajba.',
  'teen.panel.check-with-me': 'Megkérdezek valakit, aki mellettem áll',
  'teen.help.title': 'Beszélj valakivel, aki meghallgat',
  'teen.help.intro': 'Ők minden nap fiatalokkal beszélnek. Bármit kérdezhetsz tőlük, és nem kell megmondanod a neved.',
  'teen.help.intro.offer': 'Megnézhetik ezt veled, mielőtt válaszolsz. Nem kell biztosan tudnod, hogy baj van.',
  'teen.help.not-your-fault.text':
    'Aki ilyet tesz, már máskor is tett ilyet, és tudja, mit kell mondani. Bármit írtál, küldtél vagy fogadtál el, most abbahagyhatod. Vannak, akik segítenek.',
  'teen.help.step.tell-adult':
    'Mondd el még ma egy felnőttnek, akiben megbízol: otthon, az iskolában, az edzésen vagy egy fiataloknak szóló vonalon. Nem kerülsz bajba.',
};
