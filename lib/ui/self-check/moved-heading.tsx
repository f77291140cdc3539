import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly text: string;
  /** Whether the reader came here by a press, so that focus must follow; not when the page has only just opened. */
  readonly isMoved: boolean;
  /** Ids of what is read out after it. */
  readonly describedBy?: string;
  readonly id?: string;
}

/** The heading of one step. It takes the focus, so that a screen reader reads on from there and Tab goes to the answers. */
export function MovedHeading({ text, isMoved, describedBy, id }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Once, when the step is new: a step is drawn again while its helplines are looked for.
  useLayoutEffect(() => {
    if (isMoved) heading.current?.focus();
  }, []);
  return (
    <h2 class="moved" ref={heading} tabIndex={-1} id={id} aria-describedby={describedBy}>
      {text}
    </h2>
  );
}
