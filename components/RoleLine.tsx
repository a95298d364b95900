import type { Certainty } from '../dataset/card';

interface RoleLineProps {
  readonly text?: string;
  /** When it held, in words; may be empty. */
  readonly span: string;
  readonly certainty?: Certainty;
  /** Said less loudly: not the first, or over. */
  readonly minor?: boolean;
}

/** One office or state of affairs, and when it held. */
export function RoleLine({ text, span, certainty = 'yes', minor = false }: RoleLineProps) {
  return (
    <p class={minor ? 'role minor' : 'role'} data-certainty={certainty}>
      {text && <strong>{text}</strong>}
      {text && span && ' '}
      {span && <span class="span">{span}</span>}
    </p>
  );
}
