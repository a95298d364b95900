import { castWords } from '../../locales/cast';
import { CAST_VIEWS, type CastView } from './cast-state';

interface CastViewChoiceProps {
  readonly view: CastView;
  readonly onView: (view: CastView) => void;
}

/** The list or the graph. */
export function CastViewChoice({ view, onView }: CastViewChoiceProps) {
  return (
    <fieldset class="views">
      <legend class="unseen">{castWords.view}</legend>
      {CAST_VIEWS.map((each) => (
        <label key={each}>
          <input type="radio" name="view" checked={each === view} onChange={() => onView(each)} />
          <span>{castWords.views[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
