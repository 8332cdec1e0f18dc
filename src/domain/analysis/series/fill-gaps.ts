/** A value, or none where nothing was measured. */
export type Measured = number | null;

/**
 * A series without gaps: what is missing (null, or no finite number) lies on the line between its neighbours, and at an end is the
 * nearest value. Empty where nothing was measured at all.
 */
export function fillGaps(values: readonly Measured[]): { readonly filled: Float64Array; readonly missing: number } {
  const known = values.flatMap((value, at) => (value !== null && Number.isFinite(value) ? [at] : []));
  const [first] = known;
  if (first === undefined) return { filled: new Float64Array(0), missing: values.length };
  const filled = new Float64Array(values.length);
  let before = first;
  let next = 0;
  for (let at = 0; at < values.length; at++) {
    while (next < known.length && (known[next] ?? 0) < at) before = known[next++] ?? before;
    const after = known[next] ?? before;
    const [low, high] = [values[before] ?? 0, values[after] ?? 0];
    const part = after > before ? Math.max(0, at - before) / (after - before) : 0;
    filled[at] = low + (high - low) * part;
  }
  return { filled, missing: values.length - known.length };
}
