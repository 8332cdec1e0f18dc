/** So many series can be told apart by form alone; more begin again. */
const FORMS = [
  "M0 -4A4 4 0 1 1 0 4A4 4 0 1 1 0 -4Z",
  "M-3.6 -3.6H3.6V3.6H-3.6Z",
  "M0 -4.8L4.6 3.6H-4.6Z",
  "M0 -5L5 0L0 5L-5 0Z",
  "M0 4.8L4.6 -3.6H-4.6Z",
] as const;

/** The form that stands for the n-th series, around the origin. */
export const formOf = (n: number): string => FORMS[n % FORMS.length] ?? FORMS[0];

/** How the n-th series' line is drawn. */
export const lineOf = (n: number): string => `line-${n % FORMS.length}`;

/** The form of the n-th series among words. */
export function SeriesMark({ n }: { readonly n: number }) {
  return (
    <svg class="series-mark" viewBox="-6 -6 12 12" aria-hidden="true">
      <path class="mark" d={formOf(n)} />
    </svg>
  );
}
