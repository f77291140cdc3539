import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** As the attribute `accept` of a file field has it. */
  readonly accept: string;
  readonly choose: (files: FileList) => void;
}

/** A button that lets a file be chosen. The browser's own field speaks the browser's language, not the reader's. */
export function FileButton({ label, accept, choose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          if (currentTarget.files?.length) choose(currentTarget.files);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
