import type { PhrasesById } from '../phrases-by-id';

/** Debts, deductions and wages kept back. */
export const debt: PhrasesById = {
  'debt-owed': [
    '(noch|hast) #number (offen|schulden)',
    '(du hast|ihr habt) noch _2 offen',
    '(schuldest|schuldet) (uns|mir|ihm|ihnen|der firma|dem chef)',
    '<debt> ~6 (abarbeit*|abgearbeitet|bis du|bis ihr|bezahlt ist|gehst du nicht)',
    '(bis|solange) _5 (abbezahlt|abgezahlt|abgearbeitet|zurückgezahlt|bezahlt) _4 (bleib*|nicht weg|gehst|arbeit*)',
    '(wer|was) zahlt _3 (deine schulden|dein ticket|die auslagen)',
    '(du hast|ihr habt) _2 (schulden|#money offen|noch #money) _3 (bei uns|bei mir|offen)',
    'dann sind wir quitt',
  ],
  'exit-penalty': [
    '(vorzeitig|früher) (abbricht|geht|kündigt|abreist) ~8 (bezahlt|zahlt|pönale|strafe|verliert)',
    'pönale',
    '<leave> ~6 <forfeit>',
    '(wer|wenn du|wenn ihr) _4 <leave> _5 <forfeit>',
    '(vertragsstrafe|konventionalstrafe|strafzahlung) ~5 (kündig*|abbruch|#money|früher|gehst)',
    '(strafe|abzug|#money) ~4 (zu spät|pro fehltag|krank*|fehltag)',
  ],
  'gifts-then-debt': [
    '(nach allem|alles) was ich _4 (gezahlt|gekauft|getan|bezahlt|gemacht|ausgegeben)',
    '(geschenk*|kleider|handy|tasche|nägel) ~8 (schuldest|schuldig|zurückzahl*|abarbeit*|jetzt bist du dran)',
    '(du bist|bist du) _1 mir (was|etwas) schuldig',
    '(glaubst du|dachtest du|meinst du) _3 (umsonst|gratis|geschenkt)',
    'ich hab* _4 (bezahlt|gekauft|ausgegeben) _4 (jetzt|dafür|also)',
  ],
  'pay-later-from-wages': [
    '<trip> _5 wird abgezogen',
    '(fixum|lohn|gehalt) minus (zimmer|fahrt|wohnung|reise)',
    '<trip> ~8 (vom|von) (ersten|deinem|eurem|ihrem|den ersten) _2 <wages>',
    '<trip> ~6 (abarbeit*|abgearbeitet|arbeitet ihr _3 ab|arbeitest du _3 ab|abstotter*|später zurück*|strecken wir vor|vorgestreckt)',
    '<trip> ~8 <wages> (abgezogen|verrechnet|einbehalten)',
    '(vom|von dem|aus dem) (ersten|) _1 <wages> (abgezogen|abziehen|verrechnet|einbehalten) ~6 <trip>',
    '((wir|ich|firma|chef) ~3 (strecken|vorstreck*|legen aus|auslegen)) ~6 <trip>',
  ],
  'wage-withheld': [
    '(geld|lohn) (gibt|zahlt) _1 chef _1 wenn',
    '<wages> ~5 (am ende|nach der saison|zum schluss|ende der saison|wenn alles fertig|erst wenn)',
    '<wages> ~5 (einbehalten|behalten wir|als sicherheit|als kaution|als pfand|zurückgehalten|verwahren)',
    '(erster|ersten|erste) (monatslohn|lohn|gehalt|monat) ~5 (sicherheit|kaution|einbehalten|behalt*|pfand|kein geld|unbezahlt)',
    '(auszahlung|ausgezahlt|lohn|geld) _2 erst (nach|am|wenn|im)',
  ],
  'pay-below-minimum': [
    '(2|3|4|5|6|7) (€|euro) stunde',
    '#number€ stunde',
    '(kost und logis|essen und schlafplatz|schlafplatz und essen|bett und essen|essen und zimmer) ~4 (statt|anstatt|kein lohn|dafür|gegen)',
    '(gegen|für|statt lohn) (kost und logis|schlafplatz|essen)',
    '(kleines taschengeld|taschengeld) _3 (statt lohn|und essen|dafür)',
    '(2|3|4|5|6) (euro|€|franken) _1 (stunde|die stunde|pro stunde)',
  ],
};
