import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { optionsWords } from '../../locales/options';
import type { PreviewMark, PreviewPart } from './preview-marks';

interface PreviewTextProps {
  readonly flows: readonly (readonly PreviewPart[])[];
  /** The mark whose card is shown. */
  readonly shown: string | undefined;
  /** Draws where the next screen begins: only then does it matter. */
  readonly byScreen: boolean;
  readonly restMs: number | undefined;
  readonly onShow: (mark: PreviewMark) => void;
}

/** The sample story with its marks: buttons here, since this page is ours, so that keys and screen readers reach them. */
export function PreviewText({ flows, shown, byScreen, restMs, onShow }: PreviewTextProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leave = () => clearTimeout(timer.current);
  const rest = (mark: PreviewMark) => {
    leave();
    if (restMs !== undefined) timer.current = setTimeout(() => onShow(mark), restMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div class="preview-text" lang="en">
      {flows.map((parts, flow) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the story does not change
        <Fragment key={flow}>
          {byScreen && flow > 0 && <p class="preview-screen">{optionsWords.preview.screen}</p>}
          <p>
            {parts.map((part) =>
              typeof part === 'string' ? (
                part
              ) : (
                <button
                  key={part.key}
                  type="button"
                  class="mark"
                  data-kind={part.kind}
                  aria-pressed={part.key === shown}
                  onPointerEnter={() => rest(part)}
                  onPointerLeave={leave}
                  onClick={() => onShow(part)}
                >
                  {part.text}
                </button>
              ),
            )}
          </p>
        </Fragment>
      ))}
    </div>
  );
}
