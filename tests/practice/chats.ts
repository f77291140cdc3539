import type { PracticeChat } from './practice';

/** The practice messenger. All people are adults and invented. */
export const chats: readonly PracticeChat[] = [
  {
    id: 'interview',
    language: 'en',
    name: 'Nadia (Lindenmarkt)',
    start: '2026-11-20T09:00:00Z',
    messages: [
      { from: 'them', text: 'Hello, this is Nadia from Lindenmarkt. Thank you for applying as a cashier!', minutes: 0 },
      { from: 'me', text: 'Hello! Glad to hear from you.', minutes: 6 },
      {
        from: 'them',
        text: 'Could you come to the shop on Thursday at 3 pm for an interview? It takes about half an hour.',
        minutes: 8,
      },
      { from: 'me', text: 'Yes, Thursday works. Should I bring anything?', minutes: 11 },
      {
        from: 'them',
        text: 'Just your CV. If we both like it you get the contract to read at home before you sign.',
        minutes: 14,
      },
    ],
    marked: false,
  },
  {
    id: 'threat',
    language: 'en',
    name: 'Chris',
    start: '2026-11-20T22:10:00Z',
    messages: [
      {
        from: 'them',
        text: 'You are 27 and work at the library, right? Nice talking on video last night.',
        minutes: 0,
      },
      { from: 'me', text: 'Yes, it was nice. Why?', minutes: 2 },
      { from: 'them', text: 'I recorded it. I have your video and a screenshot of your friends list.', minutes: 3 },
      { from: 'me', text: 'What? Please delete it.', minutes: 4 },
      {
        from: 'them',
        text: 'Pay 500 euros in gift cards within one hour or I send it to all your contacts and your family.',
        minutes: 5,
      },
      { from: 'them', text: 'If you block me or go to the police I post it tonight.', minutes: 7 },
    ],
    marked: true,
  },
  {
    id: 'oferta-privada',
    language: 'es',
    name: 'Reclutador',
    start: '2026-11-19T16:00:00Z',
    messages: [
      {
        from: 'them',
        text: 'Hola guapa, vi tu perfil. Tengo un trabajo para ti en Alemania, 4.000 € al mes, sin experiencia.',
        minutes: 0,
      },
      { from: 'me', text: 'Hola, ¿de qué es el trabajo?', minutes: 12 },
      {
        from: 'them',
        text: 'De camarera, ya te lo explico todo cuando llegues. Ya te compré el billete, lo descontamos de tu sueldo.',
        minutes: 15,
      },
      { from: 'me', text: '¿Y el contrato?', minutes: 20 },
      {
        from: 'them',
        text: 'No hace falta contrato. Mándame una foto de tu DNI por los dos lados. Tu pasaporte lo guarda el jefe por seguridad.',
        minutes: 22,
      },
      {
        from: 'them',
        text: 'Y no se lo digas a tu familia, diles que te vas de vacaciones. Borra este chat.',
        minutes: 25,
      },
    ],
    marked: true,
  },
];
