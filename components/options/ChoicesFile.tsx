import { useState } from 'preact/hooks';
import { optionsWords } from '../../locales/options';
import type { Change } from '../../settings/changes';
import { CHOICES_FILE, type ReadChoices, readChoices, writeChoices } from '../../settings/choices-file';
import type { Settings } from '../../settings/settings';
import { FileResult } from './FileResult';

interface ChoicesFileProps {
  readonly settings: Settings;
  readonly onChange: (change: Change) => void;
}

/** What was read, and the choices from before: to go back to. */
interface Read {
  readonly result: ReadChoices;
  readonly before: Settings;
}

/** Saves the choices to a file, and takes them from one. */
export function ChoicesFile({ settings, onChange }: ChoicesFileProps) {
  const words = optionsWords.file;
  const [read, setRead] = useState<Read>();

  async function open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const result = readChoices(await file.text());
    // The same file may be chosen again, once mended.
    input.value = '';
    setRead({ result, before: settings });
    if (result.type === 'choices') onChange(() => result.choices);
  }

  return (
    <>
      <p class="act">
        <a
          class="button"
          download={CHOICES_FILE}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(writeChoices(settings))}`}
        >
          {words.save}
        </a>
        <label class="button file">
          {words.open}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => open(currentTarget)}
          />
        </label>
      </p>
      <FileResult
        result={read?.result}
        onUndo={() => {
          if (read) onChange(() => read.before);
          setRead(undefined);
        }}
      />
    </>
  );
}
