/**
 * The value a script assigns to a name, as JSON text and never run: `window.NAME = {...}`, `NAME = "..."` with JSON in the
 * text, or `window.NAME = JSON.parse("...")`. Nothing when what follows is no such literal, or does not end.
 */
export function literalOf(script: string, name: string): string | undefined {
  for (const start of startsOf(script, name)) {
    const sign = script[start];
    if (sign === '{' || sign === '[') return bracketed(script, start);
    if (sign === '"' || sign === "'") return innerText(script, start);
  }
  return undefined;
}

/** Places at which the value of an assignment to `name` may begin; few, whatever the page repeats. */
function startsOf(script: string, name: string): readonly number[] {
  const starts: number[] = [];
  for (
    let at = script.indexOf(name);
    at >= 0 && starts.length < mostStarts;
    at = script.indexOf(name, at + name.length)
  ) {
    if (/[\w$]/u.test(script[at - 1] ?? '')) continue;
    const gap = assignment.exec(script.slice(at + name.length, at + name.length + longestGap));
    if (gap) starts.push(at + name.length + gap[0].length);
  }
  return starts;
}

const mostStarts = 5;
const longestGap = 60;
/** From the end of the name up to the value: `"] = JSON.parse(`. */
const assignment = /^["']?\]?\s{0,8}=(?!=)\s{0,8}(?:JSON\.parse\(\s{0,8})?(?=["'{[])/u;

/** A bracket with all it holds, up to the bracket that closes it. */
function bracketed(script: string, start: number): string | undefined {
  let level = 0;
  let isText = false;
  for (let at = start; at < script.length; at += 1) {
    const sign = script[at];
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{' || sign === '[') level += 1;
    else if (sign === '}' || sign === ']') {
      level -= 1;
      if (level === 0) return script.slice(start, at + 1);
    }
  }
  return undefined;
}

/** What a text literal says; scripts know escapes and quotes that JSON does not. */
function innerText(script: string, start: number): string | undefined {
  const quote = script[start] ?? '';
  let end = start + 1;
  while (end < script.length && script[end] !== quote) {
    if (script[end] === '\n') return undefined;
    end += script[end] === '\\' ? 2 : 1;
  }
  if (end >= script.length) return undefined;
  const inner = script.slice(start + 1, end);
  return parsedText(`"${inner}"`) ?? parsedText(`"${jsonEscapes(inner)}"`);
}

/** Much slower than parsing, and seldom needed. */
function jsonEscapes(inner: string): string {
  return inner.replace(
    /\\x([\da-f]{2})|\\([\s\S])|"/giu,
    (whole, code: string | undefined, escaped: string | undefined) => {
      if (code !== undefined) return `\\u00${code}`;
      if (escaped === undefined) return '\\"';
      return escaped === "'" ? "'" : whole;
    },
  );
}

function parsedText(literal: string): string | undefined {
  try {
    const text: unknown = JSON.parse(literal);
    return typeof text === 'string' ? text : undefined;
  } catch {
    // A broken escape, or one that only scripts know.
    return undefined;
  }
}
