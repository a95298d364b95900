/** Up and down move the focus among the rows of the list that the key was pressed in; Home and End to its ends. */
export function stepAmongRows(event: KeyboardEvent): void {
  const here = event.currentTarget as HTMLElement;
  const rows = [...(here.closest('.cast-rows')?.querySelectorAll<HTMLElement>('.cast-row') ?? [])];
  const at = rows.indexOf(here);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || !rows[to]) return;
  event.preventDefault();
  rows[to].focus();
}
