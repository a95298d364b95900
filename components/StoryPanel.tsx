import { en } from '../locales/en';
import { CastList } from './CastList';
import { DateStamp } from './DateStamp';
import { DensityChoice } from './DensityChoice';
import { KindSwitch } from './KindSwitch';
import type { PopupActions, StoryState } from './popup-state';

type StoryPanelProps = { readonly story: StoryState } & Pick<
  PopupActions,
  'onKind' | 'onDensity' | 'onOpenEntry'
>;

/** The story under the popup: its date, what is marked of it, and its cast. */
export function StoryPanel({ story, onKind, onDensity, onOpenEntry }: StoryPanelProps) {
  const { date, kinds, density, cast } = story;
  return (
    <>
      <div class="story-line">
        <span>{en.popup.inThisStory(cast.length)}</span>
        <DateStamp date={date} />
      </div>
      <fieldset class="kinds">
        <legend class="unseen">{en.popup.kinds}</legend>
        {kinds.map((state) => (
          <KindSwitch key={state.kind} state={state} onChange={(on) => onKind(state.kind, on)} />
        ))}
      </fieldset>
      <DensityChoice density={density} onChange={onDensity} />
      <CastList cast={cast} kinds={kinds} onOpenEntry={onOpenEntry} />
    </>
  );
}
