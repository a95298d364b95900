import { useState } from 'preact/hooks';
import type { EntryId } from '../../dataset/entry';
import { optionsWords } from '../../locales/options';
import type { Settings } from '../../settings/settings';
import { DateStamp } from '../DateStamp';
import { PreviewCard } from './PreviewCard';
import { PreviewText } from './PreviewText';
import { type PreviewMark, type PreviewPart, type PreviewStory, previewParts } from './preview-marks';

interface PreviewProps {
  /** Undefined when the dataset could not be read. */
  readonly story: PreviewStory | undefined;
  readonly settings: Settings;
  /** How long a pointer rests until its card opens; undefined for never. */
  readonly restMs: number | undefined;
}

/** The example shown until the reader rests on another: much has happened to it since. */
const EXAMPLE: EntryId = 'person/haider-al-abadi';

/** A few lines of a story and a card, as the choices on this page make them. */
export function Preview({ story, settings, restMs }: PreviewProps) {
  const words = optionsWords.preview;
  const [chosen, setChosen] = useState<string>();
  if (!story) return <aside class="none">{words.unavailable}</aside>;
  const flows = previewParts(story, settings);
  const marks = flows.flat().filter(isMark);
  const shown =
    marks.find(({ key }) => key === chosen) ?? marks.find(({ entry }) => entry === EXAMPLE) ?? marks[0];
  const card = shown && story.cards.get(shown.entry);
  return (
    <aside class="preview" aria-labelledby="preview-title">
      <header class="preview-head">
        <h2 id="preview-title">{words.title}</h2>
        <DateStamp date={words.date} />
      </header>
      <div class="preview-body">
        <div class="preview-paper">
          <PreviewText
            flows={flows}
            shown={shown?.key}
            byScreen={settings.density === 'screen'}
            restMs={restMs}
            onShow={({ key }) => setChosen(key)}
          />
          <p class="preview-hint">
            {marks.length === 0 ? words.nothing : words.hint[restMs === undefined ? 'click' : 'rest']}
          </p>
        </div>
        {card && (
          <PreviewCard
            card={card}
            mention={shown}
            inStory={new Set(story.cards.keys())}
            look={settings.look}
            onOpenEntry={(entry) => setChosen(marks.find((mark) => mark.entry === entry)?.key)}
          />
        )}
      </div>
    </aside>
  );
}

function isMark(part: PreviewPart): part is PreviewMark {
  return typeof part !== 'string';
}
