/** What `--help` prints, and wrong usage to the error output. */
export const usage = `Usage:
  npm run --silent assess < offers.jsonl
  npm run --silent assess -- --page FILE --url URL

Without arguments, reads one JSON object per line:
  {"id", "surface"?, "lang"?, "title"?, "text"?, "messages"?: [{"from": "them"|"me", "text", "minutes"?}], "facts"?}
and writes one per line, in the same order:
  {"id", "level": "none"|"notice"|"caution"|"danger", "lang",
   "reasons": [{"indicator", "strength", "quote", "part"}], "combinations", "harms"}
A bad line gives {"id", "error"}, and "line N: ..." on the error output; the run goes on and ends with exit code 1.

With --page, reads a saved page with the readers of the extension and writes one line per offer:
  {"reader", "kind", "title", "text", "employer", "place", "pay", "contacts", and the assessment as above}
or one line {"nothing": "wall"|"no-offer"|"unreadable", "why"}.

Exit codes: 0 fine; 1 some lines were bad; 2 wrong usage, or a file that cannot be read.
The whole contract: lib/cli/contract.md
`;
