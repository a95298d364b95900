import { castWords } from '../../locales/cast';
import { TIE_FAMILIES, type TieFamily, type TieLine } from './active-ties';

/** What each kind of line stands for; only those drawn. */
export function TieLegend({ lines }: { readonly lines: readonly TieLine[] }) {
  const drawn = new Set<TieFamily>(lines.map(({ family }) => family));
  return (
    <ul class="tie-legend">
      {TIE_FAMILIES.filter((family) => drawn.has(family)).map((family) => (
        <li key={family}>
          <svg class="tie-lines" viewBox="0 0 34 8" width="34" height="8" aria-hidden="true">
            <g class="tie-line" data-family={family}>
              <path class="tie-path" d="M1 4h26" />
              <path class="tie-head" d="M33 4l-7.5-3.3v6.6z" />
            </g>
          </svg>
          {castWords.families[family]}
        </li>
      ))}
    </ul>
  );
}
