import type { Kind } from '../dataset/entry';

/** Outlines on a grid of 16 by 16, each of a shape of its own, since colour alone tells nobody a kind. */
const OUTLINES: Readonly<Record<Kind, string>> = {
  person: 'M8 7.6a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM2.7 14.2c.4-2.9 2.5-4.6 5.3-4.6s4.9 1.7 5.3 4.6',
  group: 'M3.5 14.5v-13M3.5 2.5h9.5l-2.3 3.25 2.3 3.25H3.5',
  state:
    'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM1.8 8h12.4M8 1.8c1.9 1.7 2.8 3.8 2.8 6.2S9.9 12.5 8 14.2C6.1 12.5 5.2 10.4 5.2 8S6.1 3.5 8 1.8Z',
  place:
    'M8 14.6c3.1-3.3 4.7-5.9 4.7-8.1A4.7 4.7 0 0 0 3.3 6.5c0 2.2 1.6 4.8 4.7 8.1ZM8 8.1a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z',
  body: 'M2 6 8 2l6 4H2ZM3.8 6.3v5.4M6.6 6.3v5.4M9.4 6.3v5.4M12.2 6.3v5.4M2 14h12',
  agency:
    'M1.8 3h10v8.6c0 .8.6 1.4 1.2 1.4H3.2c-.8 0-1.4-.6-1.4-1.4V3ZM11.8 6h2.4v5.7c0 .7-.5 1.3-1.2 1.3M4.3 5.7h5M4.3 8h5M4.3 10.3h3',
  weapon: 'M8 1.5c1.5 1.6 2 3.3 2 5V12H6V6.5c0-1.7.5-3.4 2-5ZM6 8.5l-3 3V14l3-2M10 8.5l3 3V14l-3-2M8 12v2.8',
  event:
    'M2.2 3.5h11.6v10.3H2.2V3.5ZM2.2 6.6h11.6M5.3 1.7v2.9M10.7 1.7v2.9M8 8.3l.65 1.3 1.45.2-1.05 1 .25 1.45L8 11.56l-1.3.69.25-1.45-1.05-1 1.45-.2L8 8.3Z',
  term: 'M8 3.9C6.5 2.9 4.4 2.5 1.8 2.6v10c2.6-.1 4.7.3 6.2 1.3 1.5-1 3.6-1.4 6.2-1.3v-10c-2.6-.1-4.7.3-6.2 1.3ZM8 3.9v10',
};

/** What kind of entry this is, in a shape; its words stand beside it. Drawn in the colour of the text. */
export function KindIcon({ kind }: { readonly kind: Kind }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={OUTLINES[kind]} />
    </svg>
  );
}
