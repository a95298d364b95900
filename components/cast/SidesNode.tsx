import { Fragment } from 'preact';
import { castWords } from '../../locales/cast';
import { en } from '../../locales/en';
import { KindIcon } from '../KindIcon';
import type { CastRow } from './cast-state';
import type { SidesPlace } from './sides-layout';

interface SidesNodeProps {
  readonly row: CastRow;
  readonly place: SidesPlace;
  readonly width: number;
  readonly description: string;
  readonly tabStop: boolean;
  readonly dim: boolean;
  readonly onLight: (on: boolean) => void;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

/** An entry in the drawing: its circle and name, and unseen what its ties are. */
export function SidesNode({
  row,
  place,
  width,
  description,
  tabStop,
  dim,
  onLight,
  onFocus,
  onOpen,
}: SidesNodeProps) {
  const descriptionId = `dateline-ties-${row.id.replace('/', '-')}`;
  return (
    <li
      data-kind={row.kind}
      data-dim={dim}
      style={{ insetInlineStart: `${place.x}em`, insetBlockStart: `${place.y}em`, inlineSize: `${width}em` }}
    >
      <button
        type="button"
        class="sides-node"
        data-entry={row.id}
        title={row.name}
        tabIndex={tabStop ? 0 : -1}
        aria-describedby={descriptionId}
        onClick={onOpen}
        onPointerEnter={() => onLight(true)}
        onPointerLeave={() => onLight(false)}
        onFocus={() => {
          onFocus();
          onLight(true);
        }}
        onBlur={() => onLight(false)}
      >
        <span class="sides-circle">
          <KindIcon kind={row.kind} />
        </span>
        <bdi class="sides-name">
          <WholeWords text={row.name} />
        </bdi>
        <span class="unseen">{castWords.nodeKind(en.kinds[row.kind].one)}</span>
      </button>
      <span id={descriptionId} hidden>
        {description}
      </span>
    </li>
  );
}

const LONGEST_WHOLE = 13; // letters: a longer word may have to be broken

/** Not broken at its hyphens: 'Bashar / al-Assad'. */
function WholeWords({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(' ').map((word, index) => (
        <Fragment key={word}>
          {index > 0 && ' '}
          <span class={word.length > LONGEST_WHOLE ? undefined : 'whole'}>{word}</span>
        </Fragment>
      ))}
    </>
  );
}
