import { KINDS, type Kind } from '../../dataset/entry';
import { en } from '../../locales/en';
import { optionsWords } from '../../locales/options';
import { KindIcon } from '../KindIcon';

interface KindListProps {
  readonly hidden: readonly Kind[];
  readonly onChange: (kind: Kind, marked: boolean) => void;
}

/** Which kinds are marked, each in its shape and colour and with a word on what it is. */
export function KindList({ hidden, onChange }: KindListProps) {
  return (
    <fieldset class="choices kind-choices">
      <legend>{optionsWords.kindsLegend}</legend>
      {KINDS.map((kind) => (
        <label key={kind} class="choice kind-choice" data-kind={kind}>
          <input
            type="checkbox"
            checked={!hidden.includes(kind)}
            aria-describedby={`kind-${kind}`}
            onChange={({ currentTarget }) => onChange(kind, currentTarget.checked)}
          />
          <span class="choice-label">
            <KindIcon kind={kind} />
            {en.kinds[kind].many}
          </span>
          <span class="choice-hint" id={`kind-${kind}`}>
            {optionsWords.kinds[kind]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
