interface Props<N extends number> {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly value: N;
  readonly values: readonly N[];
  readonly name: (value: N) => string;
  readonly choose: (value: N) => void;
}

/** One of a few numbers, with what it means below. */
export function NumberChoice<N extends number>({ id, label, text, value, values, name, choose }: Props<N>) {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-text`}
        onChange={({ currentTarget }) => {
          const chosen = values.find((known) => String(known) === currentTarget.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {name(known)}
          </option>
        ))}
      </select>
      <p class="soft small" id={`${id}-text`}>
        {text}
      </p>
    </div>
  );
}
