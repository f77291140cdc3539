import { Switch } from './switch';

interface Props {
  readonly id: string;
  readonly label: string;
  /** What it does, and what it does not, a paragraph each. */
  readonly texts: readonly string[];
  readonly isOn: boolean;
  readonly change: (on: boolean) => void;
}

/** Something that is on or off, with what it means below its name. */
export function Choice({ id, label, texts, isOn, change }: Props) {
  return (
    <div class="group">
      <div class="row">
        <p class="label grow" id={id}>
          {label}
        </p>
        <Switch isOn={isOn} labelledBy={id} change={change} />
      </div>
      {texts.map((text) => (
        <p class="soft small" key={text}>
          {text}
        </p>
      ))}
    </div>
  );
}
