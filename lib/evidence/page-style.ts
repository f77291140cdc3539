/** How the page of a file looks: plain, on a screen and on paper, in either direction. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 3rem; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1rem; margin-block: 1rem 0.25rem; }
article { border-block-start: 2px solid; margin-block-start: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-block-end: 1px solid GrayText; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; white-space: pre-line; }
th { width: 30%; font-weight: 600; }
pre { margin: 0; padding: 0.5rem 0.75rem; border: 1px solid GrayText; font: inherit; white-space: pre-wrap; }
code { font: 0.9em/1.5 ui-monospace, monospace; }
blockquote { margin: 0.5rem 0 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid GrayText; }
li p { margin: 0; }
img { max-width: 100%; height: auto; border: 1px solid GrayText; }
.mine { margin-inline-start: 2rem; }
.small { font-size: 0.875rem; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  article + article { break-before: page; }
  h2, h3 { break-after: avoid; }
  tr, figure, blockquote { break-inside: avoid; }
}
`;
