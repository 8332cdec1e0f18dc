/** What takes its own presses within a row. */
const OWN = "a, button, details, form, input, label, select, textarea";

/**
 * Whether a press on a row is meant for the row: not for what stands in it, nor the end of marking some of its text. By
 * the way that the event takes: what was pressed may be gone by now.
 */
export function isRowPress(event: Event): boolean {
  const { currentTarget: row } = event;
  if (!(row instanceof Element)) return false;
  const path = event.composedPath();
  const within = path.slice(0, path.indexOf(row));
  if (within.some((one) => one instanceof Element && one.matches(OWN))) return false;
  const marked = getSelection();
  return !marked || marked.isCollapsed || !row.contains(marked.anchorNode);
}
