import type { CastMember } from '../../browser/messages';

/** The cast of a story as lines of a plain text table, each at most `width` characters. */
export function castTable(cast: readonly CastMember[], width: number): readonly string[] {
  const rows = [
    ['Name', 'Kind', 'Mentions', 'On the story’s date'] as const,
    ...cast.map(({ name, kind, count, line }) => [name, kind, String(count), line] as const),
  ];
  const widest = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => row[column].length));
  return rows.map(([name, kind, count, line]) =>
    clip([name.padEnd(widest(0)), kind.padEnd(widest(1)), count.padStart(widest(2)), line].join('  '), width),
  );
}

function clip(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.trimEnd();
}
