import { en } from '../locales/en';
import { DENSITIES, type Density } from '../settings/settings';

interface DensityChoiceProps {
  readonly density: Density;
  readonly onChange: (density: Density) => void;
}

/** The first mention of an entry, one a screen, or every one. */
export function DensityChoice({ density, onChange }: DensityChoiceProps) {
  return (
    <fieldset class="density">
      <legend>{en.popup.density}</legend>
      {DENSITIES.map((choice) => (
        <label key={choice}>
          <input type="radio" name="density" checked={choice === density} onChange={() => onChange(choice)} />
          <span>{en.popup[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
