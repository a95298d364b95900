const OUTLINES = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  pin: 'M5.5 1.8h5M6.3 1.8v4.4L4.2 9.2h7.6L9.7 6.2V1.8M8 9.2v5.2',
  close: 'M4 4l8 8M12 4l-8 8',
  find: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.4 3.4',
  more: 'M3.4 8h.1M8 8h.1M12.5 8h.1',
  move: 'M8 1.8v12.4M1.8 8h12.4M6.2 3.6 8 1.8l1.8 1.8M6.2 12.4 8 14.2l1.8-1.8M3.6 6.2 1.8 8l1.8 1.8M12.4 6.2 14.2 8l-1.8 1.8',
  known: 'M2.8 8.6 6.2 12l7-8',
  never: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM3.7 3.7l8.6 8.6',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  settings: 'M2 4.5h6.5M11.5 4.5H14M2 11.5h2.5M7.5 11.5H14M10 2.8v3.4M6 9.8v3.4',
  caution: 'M8 2 14.5 13.5h-13L8 2ZM8 6.5v3.2M8 11.7v.1',
} as const;

/** A drawing for a control; the control's name stands elsewhere. */
export function ControlIcon({ icon }: { readonly icon: keyof typeof OUTLINES }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={OUTLINES[icon]} />
    </svg>
  );
}
