import { useState } from 'preact/hooks';
import { optionsWords } from '../../locales/options';
import type { ReadChoices } from '../../settings/choices-file';

interface FileResultProps {
  /** Undefined before a file was read, and once that was undone. */
  readonly result: ReadChoices | undefined;
  readonly onUndo: () => void;
}

/** What became of a file that was read. */
export function FileResult({ result, onUndo }: FileResultProps) {
  const words = optionsWords.file;
  const [undone, setUndone] = useState(false);
  const undo = () => {
    setUndone(true);
    onUndo();
  };
  return (
    <div class="file-result" role="status">
      {!result && undone && words.undone}
      {result?.type === 'nothing' && <p class="caution">{words.nothing}</p>}
      {result?.type === 'choices' && (
        <>
          <p>
            {words.read}{' '}
            <button type="button" class="quiet" onClick={undo}>
              {words.undo}
            </button>
          </p>
          {result.unread.length > 0 && (
            <p class="caution">
              {words.unread(result.unread.map(({ field, count }) => words.items(field, count)).join(', '))}
            </p>
          )}
        </>
      )}
    </div>
  );
}
