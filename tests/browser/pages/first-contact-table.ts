import type { HarmPage } from './first-contact';

/** Who should come first, and the one press that reaches them. */
export interface FirstContact {
  readonly line: string;
  readonly href: string;
  /** Who stands in while nobody answers there. */
  readonly whenClosed?: Omit<FirstContact, 'whenClosed'>;
}

type Row = Readonly<Record<HarmPage['harm'], FirstContact>>;

const call = (line: string, phone: string, whenClosed?: FirstContact): FirstContact => ({
  line,
  href: `tel:${phone}`,
  ...(whenClosed === undefined ? {} : { whenClosed }),
});

/**
 * Who should come first for a reader of English in each country, decided by hand from the directory of helplines on 29 November 2026, not
 * from what the program shows: a line made for the harm, with people who answer; then one that speaks the reader's language; then the one
 * that is open longest. What was decided where the directory leaves a choice stands beside it.
 */
export const firstContacts: Readonly<Record<string, Row>> = {
  ES: {
    // The police line is as good by need and hours; this one checks offers before anybody has left, and in any language.
    labour: call('Teléfono ACT (A21)', '+34900759759'),
    'sex trafficking': call('Teléfono ACT (A21)', '+34900759759'),
    'minor chat': call('Teléfono ANAR de Ayuda a Niños/as y Adolescentes', '116111'),
    scam: call('017 – Tu Ayuda en Ciberseguridad (INCIBE)', '017'),
  },
  RO: {
    labour: call('ANITP – HelpLine împotriva traficului de persoane', '+40800800678'),
    'sex trafficking': call(
      'ANITP – HelpLine împotriva traficului de persoane',
      '+40800800678',
      call('ANES – linie pentru victimele violenței domestice, traficului și discriminării', '+40800500333'),
    ),
    // 119 is for reporting a child at risk; this one talks with the child, about pictures too.
    'minor chat': call('Telefonul Copilului', '116111'),
    scam: call('DNSC 1911 – raportare incidente cibernetice și fraude', '1911'),
  },
  DE: {
    // Free numbers in Romanian, Bulgarian, Polish, Hungarian and Bosnian; everyone else rings the office.
    labour: call('Faire Mobilität (DGB)', '+4930219653721'),
    'sex trafficking': call('Hilfetelefon „Gewalt gegen Frauen“', '116016'),
    // Both are for the young; of this one it is known that it speaks other languages, and strangers who groom are what it is there for.
    'minor chat': call('Hilfe-Telefon Sexueller Missbrauch (N.I.N.A.)', '+498002255530'),
    // The police answer at any hour, but are there for emergencies; these people have time, and ask for no name.
    scam: call('WEISSER RING Opfer-Telefon', '116006'),
  },
  GB: {
    // The Gangmasters Authority takes reports and gives no advice.
    labour: call('Modern Slavery & Exploitation Helpline (Unseen)', '+448000121700'),
    'sex trafficking': call('Modern Slavery & Exploitation Helpline (Unseen)', '+448000121700'),
    'minor chat': call('Childline (NSPCC)', '+448001111'),
    scam: call('Report Fraud (City of London Police)', '+443001232040'),
  },
  PL: {
    // The labour inspectorate's number costs money, rests on a page of 2022 and is not shown.
    labour: call('Krajowe Centrum Interwencyjno-Konsultacyjne dla Ofiar Handlu Ludźmi (KCIK)', '+48226280120'),
    'sex trafficking': call(
      'Krajowe Centrum Interwencyjno-Konsultacyjne dla Ofiar Handlu Ludźmi (KCIK)',
      '+48226280120',
    ),
    'minor chat': call('Telefon zaufania dla dzieci i młodzieży 116 111', '116111'),
    // 8080 takes messages only, and there is no number to call.
    scam: { line: 'CERT Polska – incydent.cert.pl / 8080', href: 'https://incydent.cert.pl' },
  },
  UA: {
    labour: call('Національна гаряча лінія з протидії торгівлі людьми та консультування мігрантів (МОМ)', '527'),
    'sex trafficking': call(
      'Національна гаряча лінія з протидії торгівлі людьми та консультування мігрантів (МОМ)',
      '527',
    ),
    'minor chat': call('Національна дитяча гаряча лінія (Ла Страда-Україна)', '116111'),
    // On one page only, and shown as such; nobody else in the directory is there for fraud.
    scam: call('Кіберполіція України', '+380800505170'),
  },
};

/** Readers of other languages whose line is another one, or has another number. */
export const inOtherLanguages: readonly (FirstContact & {
  readonly country: string;
  readonly language: string;
  readonly harm: HarmPage['harm'];
})[] = [
  { country: 'DE', language: 'ro', harm: 'labour', ...call('Faire Mobilität (DGB)', '+498000005602') },
  {
    country: 'DE',
    language: 'de',
    harm: 'minor chat',
    ...call(
      'Nummer gegen Kummer – Kinder- und Jugendtelefon',
      '116111',
      call('Hilfe-Telefon Sexueller Missbrauch (N.I.N.A.)', '+498002255530'),
    ),
  },
  {
    country: 'ES',
    language: 'es',
    harm: 'labour',
    ...call('Policía Nacional – línea contra la trata de seres humanos', '+34900105090'),
  },
];
