import { useEffect } from 'preact/hooks';
import { FileButton } from '../parts/file-button';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly choose: (file: Blob) => void;
  /** Something was pasted that is no picture. */
  readonly refuse: () => void;
}

/** A picture from a file, or pasted anywhere on the page. */
export function FromElsewhere({ wording: { say }, choose, refuse }: Props) {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
      // Words pasted into a field are for that field.
      if (file === undefined && event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      if (file) choose(file);
      else refuse();
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  });
  return (
    <div class="field start">
      <FileButton
        label={say('pictures.file')}
        accept="image/*"
        choose={([file]) => {
          if (file) choose(file);
        }}
      />
      <p class="soft small">{say('pictures.paste')}</p>
    </div>
  );
}
