import { en } from '../locales/en';
import { KindIcon } from './KindIcon';
import type { KindState } from './popup-state';

interface KindSwitchProps {
  readonly state: KindState;
  readonly onChange: (on: boolean) => void;
}

/** Switches the marks of one kind, and says how many entries of it the story has. */
export function KindSwitch({ state: { kind, on, count }, onChange }: KindSwitchProps) {
  return (
    <button
      type="button"
      class="kind-switch"
      role="switch"
      aria-checked={on}
      data-kind={kind}
      onClick={() => onChange(!on)}
    >
      <span class="kind-box">
        <KindIcon kind={kind} />
      </span>
      <span class="kind-switch-name">{en.kinds[kind].many}</span> <span class="count">{count}</span>
    </button>
  );
}
