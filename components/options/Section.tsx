import type { ComponentChildren } from 'preact';
import { optionsWords } from '../../locales/options';

/** The sections, in order; also their fragments in the address: options.html#lists. */
export const SECTIONS = ['marks', 'reader', 'cards', 'sites', 'lists', 'keys', 'file', 'about'] as const;

export type SectionId = (typeof SECTIONS)[number];

interface SectionProps {
  readonly id: SectionId;
  readonly children: ComponentChildren;
}

/** A part of the options page, with the heading that the contents lead to. */
export function Section({ id, children }: SectionProps) {
  const { title, lead } = optionsWords.sections[id];
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}
