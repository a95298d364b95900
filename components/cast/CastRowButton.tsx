import { useState } from 'preact/hooks';
import { castWords } from '../../locales/cast';
import type { CastRow, MentionRef } from './cast-state';
import { MentionStrip } from './MentionStrip';
import { nearestMention } from './nearest-mention';
import { stepAmongRows } from './step-among-rows';

export interface CastRowButtonProps {
  readonly row: CastRow;
  /** The name it was found by, when that is another. */
  readonly matched?: string | undefined;
  /** The mention last gone to, where it is one of this entry's. */
  readonly current: number | undefined;
  readonly onOpen: (mention: MentionRef) => void;
}

/** Id of the words that say what the arrow keys do. */
export const STEPS_ID = 'dateline-steps';

/** An entry of the story: opens its first mention, or the one whose tick is clicked; arrow keys step through them. */
export function CastRowButton({ row, matched, current, onOpen }: CastRowButtonProps) {
  const [near, setNear] = useState<number>();
  const { id, name, line, at, count } = row;
  const open = (index: number) => onOpen({ entry: id, index });
  const told = near ?? current;
  return (
    <button
      type="button"
      class="cast-row"
      data-kind={row.kind}
      data-entry={id}
      aria-describedby={count > 1 ? STEPS_ID : undefined}
      onClick={(event) => open(mentionUnder(event, at) ?? 1)}
      onPointerMove={(event) => setNear(mentionUnder(event, at))}
      onPointerLeave={() => setNear(undefined)}
      onKeyDown={(event) => {
        const step = stepOf(event);
        if (step === undefined) return stepAmongRows(event);
        event.preventDefault();
        open(current === undefined ? 1 : Math.min(count, Math.max(1, current + step)));
      }}
    >
      <bdi class="cast-name">{name}</bdi>
      <span class="cast-count" dir="ltr" aria-hidden="true">
        {told !== undefined && count > 1
          ? castWords.position(told, count)
          : count > 1 && castWords.times(count)}
      </span>
      <span class="unseen">, {castWords.mentions(count)}, </span>
      <span class="cast-line">
        {matched && (
          <>
            <bdi class="cast-matched">{matched}</bdi>
            {' · '}
          </>
        )}
        {line}
      </span>
      <MentionStrip at={at} current={current} near={near} />
    </button>
  );
}

/** The mention whose tick is nearest to the pointer; undefined beside the strip, and for clicks by keyboard. */
function mentionUnder(event: MouseEvent, at: readonly number[]): number | undefined {
  const strip = event.target instanceof Element ? event.target.closest('.strip') : null;
  if (!strip) return undefined;
  const { left, right, width } = strip.getBoundingClientRect();
  const rtl = getComputedStyle(strip).direction === 'rtl';
  return nearestMention(at, (rtl ? right - event.clientX : event.clientX - left) / (width || 1));
}

function stepOf({ key, currentTarget }: KeyboardEvent): 1 | -1 | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const rtl = getComputedStyle(currentTarget as Element).direction === 'rtl';
  return (key === 'ArrowRight') === rtl ? -1 : 1;
}
