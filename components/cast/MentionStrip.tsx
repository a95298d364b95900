interface MentionStripProps {
  readonly at: readonly number[];
  /** The mention last gone to, counted from 1. */
  readonly current: number | undefined;
  /** The mention under the pointer. */
  readonly near: number | undefined;
}

/** Where in the story an entry is mentioned: a line from beginning to end, with a tick for each mention. */
export function MentionStrip({ at, current, near }: MentionStripProps) {
  return (
    <span class="strip" aria-hidden="true">
      {at.map((place, index) => (
        <i
          key={place}
          style={{ insetInlineStart: `${(place * 100).toFixed(1)}%` }}
          data-current={index + 1 === current}
          data-near={index + 1 === near}
        />
      ))}
    </span>
  );
}
