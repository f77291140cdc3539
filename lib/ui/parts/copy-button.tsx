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
  return (
    <button type="button" class="button slim" onClick={copy} onBlur={() => setSaid(undefined)}>
      <span role="status">{said ?? label}</span>
      {what === undefined ? null : <span class="sr">: {what}</span>}
    </button>
  );
}
