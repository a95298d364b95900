import { useState } from 'preact/hooks';
import { permissionWords } from '../locales/permission';

interface PermissionNoticeProps {
  /** Asks the reader, in the click itself. Resolves with what they said. */
  readonly onAllow: () => Promise<boolean>;
}

/** Without the reader's word Dateline sees no story: says so, with the one button that helps. */
export function PermissionNotice({ onAllow }: PermissionNoticeProps) {
  const [refused, setRefused] = useState(false);
  return (
    <section class="permission" aria-labelledby="permission-title">
      <div>
        <h2 id="permission-title">{permissionWords.title}</h2>
        <p>{permissionWords.text}</p>
      </div>
      <button
        type="button"
        class="button primary"
        onClick={async () => setRefused(!(await onAllow().catch(() => false)))}
      >
        {permissionWords.allow}
      </button>
      <p class="permission-said" role="status">
        {refused && permissionWords.refused}
      </p>
    </section>
  );
}
