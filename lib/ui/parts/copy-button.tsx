import { useState } from 'preact/hooks';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  /** Which thing is copied, for those who hear the button alone. */
  readonly what?: string;
}

/** Copies a text on press and says so. A page that forbids copying gets a plain answer instead of silence. */
export function CopyButton({ text, label, done, failed, what }: Props) {
  const [said, setSaid] = useState<string>();
  const copy = (event: Event): void => {
    if (!event.isTrusted) return;
    navigator.clipboard.writeText(text).then(
      () => setSaid(done),
      () => setSaid(failed),
    );
  };
  // What is said stands beside the button: a live region inside would take the button's name away.
  return (
    <>
      <button type="button" class="button slim" onClick={copy} onBlur={() => setSaid(undefined)}>
        {said ?? label}
        {what === undefined ? null : <span class="sr">: {what}</span>}
      </button>
      <span class="sr" role="status">
        {said ?? ''}
      </span>
    </>
  );
}
