import type { Guidance, Helpline } from '@/lib/domain/guidance';

/** Invented lines: nothing on the workbench is anybody's number. */
const shared = {
  country: 'ES',
  englishName: 'Invented line',
  confidence: 'high',
  source: 'https://lines.example/',
  checked: '2026-11-23',
} as const;

const call = { phone: '+34600000000', phoneShown: '600 000 000' } as const;

export const line: Helpline = {
  ...shared,
  ...call,
  id: 'invented-call',
  name: 'Línea inventada',
  needs: ['trafficking'],
  hours: '24/7',
  languages: ['es', 'en', 'ro'],
  interpreted: 50,
  free: true,
  anonymous: true,
  notOnBill: true,
};

const longLine: Helpline = {
  ...shared,
  ...call,
  id: 'invented-every-way',
  name: 'Otra línea inventada, con un nombre largo para ver cómo se parte',
  needs: ['sextortion', 'child'],
  whatsapp: '+34600000001',
  telegram: 'invented_line',
  sms: '600000',
  smsWord: 'AYUDA',
  chat: 'https://lines.example/chat',
  web: 'https://lines.example/a-long-address-of-a-page/that-does-not-end-soon',
  email: 'help@lines.example',
  hours: 'Mon-Fri 09:00-17:00',
  languages: ['es', 'ca', 'en', 'fr', 'ar', 'ro', 'bg', 'uk'],
  deafAccess: 'sms, chat, sign-language',
  confidence: 'medium',
};

const abroad: Helpline = {
  ...shared,
  id: 'invented-abroad',
  country: 'CH',
  name: 'Erfundene Beratung',
  needs: ['labour'],
  phone: '0800000000',
  phoneShown: '0800 000 000',
  fromAbroad: '+41000000000',
  fromAbroadShown: '+41 00 000 00 00',
};

const wider: Helpline = {
  ...shared,
  id: 'invented-wider',
  country: 'EU',
  name: 'European line (invented)',
  needs: ['trafficking'],
  web: 'https://lines.example/eu',
};

const emergency: Helpline = {
  ...shared,
  id: 'invented-emergency',
  name: '000',
  needs: ['emergency'],
  phone: '000',
  phoneShown: '000',
};

/** A service that has words of its own where pictures are to be taken down. */
export const removal: Helpline = {
  ...shared,
  id: 'int-takeitdown',
  country: 'INT',
  name: 'Pictures away (invented)',
  needs: ['sextortion'],
  web: 'https://lines.example/pictures',
};

/** What fits the reader's own country. */
export const guidance: Guidance = {
  country: 'ES',
  guessed: true,
  reach: 'country',
  emergency,
  helplines: [line, longLine, wider],
};

/** After an offer: what to do now, and whom to reach where the job is. */
export const guidanceForOffer: Guidance = {
  ...guidance,
  guessed: false,
  steps: ['do-not-pay', 'keep-passport', 'do-not-travel', 'share-plan', 'talk'],
  there: [{ country: 'CH', emergency: { ...emergency, country: 'CH' }, helplines: [abroad] }],
};

/** No line in the reader's country. */
export const guidanceElsewhere: Guidance = {
  country: 'IS',
  guessed: true,
  reach: 'elsewhere',
  helplines: [wider, abroad],
};
