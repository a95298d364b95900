interface PopupMessageProps {
  readonly title: string;
  readonly text: string;
  /** The one thing that helps. */
  readonly action?: { readonly label: string; readonly onAct: (() => void) | undefined };
}

/** Why there is no cast to show. */
export function PopupMessage({ title, text, action }: PopupMessageProps) {
  return (
    <div class="message">
      <svg class="message-art" viewBox="0 0 96 40" aria-hidden="true" focusable="false">
        <path d="M4 14h38M4 24h26M54 14h38M54 24h30" />
        <path class="message-line" d="M4 34h44M48 5v29" />
        <path class="message-ahead" d="M52 34h40" />
        <circle cx="48" cy="5" r="3" />
      </svg>
      <h2>{title}</h2>
      <p>{text}</p>
      {action && (
        <button type="button" class="message-action" onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </div>
  );
}
