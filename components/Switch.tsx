interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** The label is for assistive technology only: what it says stands beside it already. */
  readonly bare?: boolean;
}

/** A switch and its label, all of it to be clicked. */
export function Switch({ label, on, onChange, bare = false }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={bare ? label : undefined}
      onClick={() => onChange(!on)}
    >
      {!bare && <span class="switch-label">{label}</span>}
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
