import { en } from '../locales/en';

/** What the reader just did in the card. `known` and `never` can be taken back. */
export type CardNotice =
  | { readonly type: 'known'; readonly name: string }
  | { readonly type: 'never'; readonly name: string; readonly text: string }
  | { readonly type: 'copied' }
  | { readonly type: 'not-copied' };

interface NoticeLineProps {
  readonly notice: CardNotice;
  readonly onUndo: () => void;
}

/** Says what was done, and offers to undo it. */
export function NoticeLine({ notice, onUndo }: NoticeLineProps) {
  return (
    <div class="notice">
      <p role="status">{wordsOf(notice)}</p>
      {(notice.type === 'known' || notice.type === 'never') && (
        <button type="button" class="more" onClick={onUndo}>
          {en.card.undo}
        </button>
      )}
    </div>
  );
}

function wordsOf(notice: CardNotice): string {
  switch (notice.type) {
    case 'known':
      return en.card.nowKnown(notice.name);
    case 'never':
      return en.card.nowNever(notice.text, notice.name);
    case 'copied':
      return en.card.copied;
    case 'not-copied':
      return en.card.notCopied;
  }
}
