interface RadioListProps<T extends string> {
  /** Also the radio buttons' name. */
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly words: Readonly<Record<T, { readonly label: string; readonly hint: string }>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, each with a line that says what it does. */
export function RadioList<T extends string>({
  name,
  legend,
  values,
  words,
  value,
  onChange,
}: RadioListProps<T>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {values.map((each) => (
        <label key={each} class="choice">
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            aria-describedby={`${name}-${each}`}
            onChange={() => onChange(each)}
          />
          <span class="choice-label">{words[each].label}</span>
          <span class="choice-hint" id={`${name}-${each}`}>
            {words[each].hint}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
