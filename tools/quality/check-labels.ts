import type { GoldStory, Label } from './read-gold';
import type { Subject } from './run-matcher';

const CAPITALISED =
  /(?:\p{Lu}[\p{L}\p{N}.'’-]*)(?:\s+(?:(?:of|the|and|for|al|bin|de|la)\s+)*\p{Lu}[\p{L}\p{N}.'’-]*)*/gu;

/** What whoever labels a story should look at: ids the dataset has not, and names it has that have no label. */
export function checkLabels(story: GoldStory, { matcher, entriesNamed }: Subject): string[] {
  const unknown = story.labels.flatMap((label) =>
    label.entries
      .filter((id) => matcher.numberOf(id) === undefined)
      .map((id) => {
        const named = entriesNamed(label.text);
        const hint = named.length > 0 ? `; '${label.text}' is a name of ${named.join(', ')}` : '';
        return `${story.file}:${label.line}: the dataset has no ${id}${hint}`;
      }),
  );
  return [...unknown, ...unlabelled(story, entriesNamed)];
}

function unlabelled(
  { file, flows, flowLines, labels }: GoldStory,
  entriesNamed: Subject['entriesNamed'],
): string[] {
  const isLabelled = (flow: number, start: number, end: number) =>
    labels.some((label: Label) => label.flow === flow && label.start < end && start < label.end);
  return flows.flatMap(({ text }, flow) =>
    [...text.matchAll(CAPITALISED)].flatMap(({ 0: run, index }) =>
      pieces(run).flatMap(({ at, piece }) => {
        const start = index + at;
        if (isLabelled(flow, start, start + piece.length)) return [];
        const named = entriesNamed(piece.replace(/['’]s$|[.'’]$/, ''));
        return named.length === 0
          ? []
          : [
              `${file}:${lineAt(flowLines[flow] as number, text, start)}: '${piece}' in '${run.replace(/\s+/g, ' ')}' has no label: ${named.slice(0, 4).join(', ')}`,
            ];
      }),
    ),
  );
}

function lineAt(first: number, text: string, at: number): number {
  return first + text.slice(0, at).split('\n').length - 1;
}

/** Every run of whole words inside a run of capitalised words. */
function pieces(run: string): { at: number; piece: string }[] {
  const words = [...run.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return words.flatMap(({ start }, i) =>
    words.slice(i, i + 5).map(({ end }) => ({ at: start, piece: run.slice(start, end) })),
  );
}
