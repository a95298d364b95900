import type { Card } from '../dataset/card';
import { en } from '../locales/en';
import { formatYear } from '../locales/format-date';
import { pastSpan, roleSpan } from '../locales/role-span';
import { timelineLabels } from './timeline-labels';
import { type TimelineBar, type TimelineLayout, timelineLayout } from './timeline-layout';

// Pixels, downwards. Widths are in per cent: letters keep their size in a narrow card.
const LANE = 25;
const BAR_TOP = 15;
const BAR = 7;
const NEEDLE_TOP = 4;
const AXIS_GAP = 6;
const YEARS = 14;
const MIN_BAR_PX = 2; // an office of a week is still there to see

/** Offices, or states of affairs, up to the card's date as solid bars, and dotted what was still to come. */
export function Timeline({ card }: { readonly card: Card }) {
  const layout = timelineLayout(card);
  if (!layout) return null;
  const axis = layout.lanes * LANE + AXIS_GAP - 2;
  return (
    <svg class="timeline" width="100%" height={axis + YEARS} role="img" aria-label={description(card)}>
      <Axis layout={layout} y={axis} />
      {layout.bars.map((bar) => (
        <Bar key={`${bar.text} ${bar.from}`} bar={bar} />
      ))}
      {timelineLabels(layout, card.country).map(({ text, at, anchor, lane }) => (
        <text key={`${text} ${at}`} class="label" x={percent(at)} y={lane * LANE + 10} text-anchor={anchor}>
          {text}
        </text>
      ))}
      <line
        class="needle"
        x1={percent(layout.needle)}
        x2={percent(layout.needle)}
        y1={NEEDLE_TOP}
        y2={axis + 3}
      />
      <circle class="needle-head" cx={percent(layout.needle)} cy={NEEDLE_TOP} r="2.6" />
    </svg>
  );
}

function Axis({ layout, y }: { readonly layout: TimelineLayout; readonly y: number }) {
  return (
    <>
      <line class="axis" x1="0" x2="100%" y1={y} y2={y} />
      {layout.ticks.map(({ year, at }) => (
        <g key={year}>
          <line class="axis" x1={percent(at)} x2={percent(at)} y1={y - 2} y2={y + 2} />
          <text class="year" x={percent(at)} y={y + 12} text-anchor="middle">
            {formatYear(String(year))}
          </text>
        </g>
      ))}
    </>
  );
}

function Bar({ bar: { text, when, from, to, lane } }: { readonly bar: TimelineBar }) {
  return (
    <rect
      class="bar"
      data-when={when}
      x={percent(from)}
      y={lane * LANE + BAR_TOP}
      height={BAR}
      rx="1.5"
      style={{ width: `max(${MIN_BAR_PX}px, ${percent(to - from)})` }}
    >
      <title>{text}</title>
    </rect>
  );
}

/** For those who cannot see it; what comes later is told under 'And since'. */
function description({ past, roles, date }: Card): string {
  const parts = [
    ...[...past].reverse().map((role) => en.timeline.stretch(role.text, pastSpan(role, date))),
    ...roles.map((role) => en.timeline.stretch(role.text, roleSpan(role, date))),
  ];
  return en.timeline.label(parts, date);
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}
