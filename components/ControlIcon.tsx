const OUTLINES = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  pin: 'M5.5 1.8h5M6.3 1.8v4.4L4.2 9.2h7.6L9.7 6.2V1.8M8 9.2v5.2',
  close: 'M4 4l8 8M12 4l-8 8',
  find: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.4 3.4',
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
