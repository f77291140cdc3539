import type { Message } from '@/lib/domain/offer';

/** A pasted chat: who spoke, in order of first words, and the turns. */
export interface Chat {
  readonly speakers: readonly string[];
  readonly turns: readonly { readonly speaker: string; readonly text: string }[];
}

/** A line as messengers copy it: `[12:30, 1/2/2026] Ana: hola`, `1/2/26, 12:30 - Ana: hola`, `Ana: hola`. Names are short and hold no colon. */
const line =
  /^(?:\[[^\]\n]{4,32}\]\s*|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?\s*[-–]\s*|\d{1,2}[:.]\d{2}\s*[-–]?\s*)?([^\s:][^:\n]{0,29}):\s+(\S.*)$/iu;

/** At least this many lines with a name, and two speakers or a time, make a chat of a text. */
const fewest = 2;

/**
 * Reads a pasted text as a chat; `undefined` when it does not look like one. A line without a name goes on with the turn before it.
 * An offer with lines such as `Pay: 900` is no chat: its names come once each, a chat's come again.
 */
export function readChat(text: string): Chat | undefined {
  const turns: { speaker: string; text: string }[] = [];
  let named = 0;
  let lines = 0;
  for (const raw of text.split('\n').slice(0, 2_000)) {
    const written = raw.replace(/[\u200e\u200f\u202a-\u202e]/gu, '').trim();
    if (written === '') continue;
    lines += 1;
    const [, speaker, said] = line.exec(written) ?? [];
    const last = turns.at(-1);
    if (speaker !== undefined && said !== undefined) {
      named += 1;
      turns.push({ speaker: speaker.trim(), text: said });
    } else if (last) last.text += `\n${written}`;
    else return undefined;
  }
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  const isChat = named >= fewest && speakers.length <= Math.max(1, named / 2) + 1 && speakers.length <= 12;
  const isMostlyNamed = named * 3 >= lines;
  const repeats = named > speakers.length || (speakers.length === 2 && named === 2);
  return isChat && isMostlyNamed && repeats ? { speakers, turns } : undefined;
}

/** The turns as messages: those of `me` are the reader's own. */
export function messagesOf({ turns }: Chat, me: string | undefined): readonly Message[] {
  return turns.map(({ speaker, text }) => ({ from: speaker === me ? 'me' : 'them', text }));
}
