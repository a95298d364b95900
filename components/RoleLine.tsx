import type { Certainty } from '../dataset/card';

interface RoleLineProps {
  readonly text?: string;
  /** When it held, in words; may be empty. */
  readonly span: string;
  readonly certainty?: Certainty;
  /** It is over: said less loudly. */
  readonly past?: boolean;
}

/** One office or state of affairs, and when it held. */
export function RoleLine({ text, span, certainty = 'yes', past = false }: RoleLineProps) {
  return (
    <p class={past ? 'role past' : 'role'} data-certainty={certainty}>
      {text && <strong>{text}</strong>}
      {text && span && ' '}
      {span && <span class="span">{span}</span>}
    </p>
  );
}
