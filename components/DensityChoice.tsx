import { en } from '../locales/en';
import type { Density } from './popup-state';

interface DensityChoiceProps {
  readonly density: Density;
  readonly onChange: (density: Density) => void;
}

const CHOICES: readonly Density[] = ['first', 'every'];

/** First mention only, or every mention. */
export function DensityChoice({ density, onChange }: DensityChoiceProps) {
  return (
    <fieldset class="density">
      <legend>{en.popup.density}</legend>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input type="radio" name="density" checked={choice === density} onChange={() => onChange(choice)} />
          <span>{en.popup[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
