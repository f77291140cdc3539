interface Props {
  readonly isOn: boolean;
  /** Id of the element that names it. */
  readonly labelledBy: string;
  readonly change: (on: boolean) => void;
}

/** On or off, told by position and by word to a screen reader, not by colour alone. */
export function Switch({ isOn, labelledBy, change }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={isOn}
      aria-labelledby={labelledBy}
      onClick={() => change(!isOn)}
    />
  );
}
