import type { Message } from '@/lib/domain/offer';

/** A pasted chat: who spoke, in order of first words, and the turns. */
export interface Chat {
  readonly speakers: readonly string[];
  readonly turns: readonly { readonly speaker: string; readonly text: string }[];
}

/** A line as messengers copy it: `[12:30, 1/2/2026] Ana: hola`, `1/2/26, 12:30 - Ana: hola`, `Ana: hola`. Names are short and hold no colon. */
const line =
  /^(\[[^\]\n]{4,32}\]\s*|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?\s*[-–]\s*|\d{1,2}[:.]\d{2}\s*[-–]?\s*)?([^\s:][^:\n]{0,29}):\s+(\S.*)$/iu;

/** A line that only says who speaks next: `Ana, [1.2.2026 12:30]` (Telegram), `Ana — Today at 12:30` (Discord). */
const heading = /^([^\s:][^:\n]{0,29}?)(?:, \[[^\]\n]{4,32}\]:?| — [^\n]{0,24}\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?)$/iu;

/** Marks of direction that messengers put around names and times. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** More lines are no chat anybody reads here, and would only cost time. */
const mostLines = 2_000;

/**
 * Reads a pasted text as a chat; `undefined` when it does not look like one. A line without a name goes on with the turn before it.
 * An offer with lines such as `Pay: 900` is no chat: its names come once each, a chat's come again.
 */
export function readChat(text: string): Chat | undefined {
  const turns: { speaker: string; text: string }[] = [];
  const lines = text
    .split('\n')
    .slice(0, mostLines)
    .map((raw) => raw.replace(directions, '').trim())
    .filter((written) => written !== '');
  let timed = 0;
  for (const written of lines) {
    const [, headed] = heading.exec(written) ?? [];
    const [, time, speaker, said] = line.exec(written) ?? [];
    const last = turns.at(-1);
    if (headed !== undefined) {
      timed += 1;
      turns.push({ speaker: headed.trim(), text: '' });
    } else if (speaker !== undefined && said !== undefined) {
      if (time !== undefined) timed += 1;
      turns.push({ speaker: speaker.trim(), text: said });
    } else if (last) last.text += last.text === '' ? written : `\n${written}`;
    // What a messenger itself says stands before the first turn: "Messages are encrypted".
    else if (!/\d{1,2}[:.]\d{2}/u.test(written)) return undefined;
  }
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  return isChat(turns.length, speakers.length, timed, lines.length) ? { speakers, turns } : undefined;
}

function isChat(turns: number, speakers: number, timed: number, lines: number): boolean {
  if (turns < 2 || speakers > 12) return false;
  if (timed === turns) return true;
  const isMostlyNamed = turns * 3 >= lines;
  const comeAgain = turns > speakers && speakers <= turns / 2 + 1;
  return isMostlyNamed && (comeAgain || (speakers === 2 && turns === 2));
}

/** The turns as messages: those of `me` are the reader's own. Empty turns, such as pictures, are left out. */
export function messagesOf({ turns }: Chat, me: string | undefined): readonly Message[] {
  return turns.flatMap(({ speaker, text }) => (text === '' ? [] : [{ from: speaker === me ? 'me' : 'them', text }]));
}
