interface Props<V extends string> {
  /** Id of the question. */
  readonly labelledBy: string;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  /** What was chosen before, for who comes back. */
  readonly chosen: V | undefined;
  readonly choose: (value: V) => void;
}

/** Large buttons, one for each answer, none of them the expected one. */
export function ChoiceButtons<V extends string>({ labelledBy, choices, chosen, choose }: Props<V>) {
  return (
    // A fieldset would want its own legend, and the heading is the question.
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div class="answers" role="group" aria-labelledby={labelledBy}>
      {choices.map(({ value, label }) => (
        <button
          type="button"
          class="button"
          key={value}
          aria-pressed={chosen === undefined ? undefined : value === chosen}
          onClick={() => choose(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
