import type { Cell } from "../cell";
import type { RatingInput } from "../inputs";
import { ratingCell } from "./rating-cell";

/** More than a case has; then it begins anew. */
const MOST = 4_000;

// Pooling takes milliseconds, and a page asks for the same ratings at every change. What is remembered is what it was
// made of, so that it can be nothing else.
const made = new Map<string, Cell>();

type Asked = Parameters<typeof ratingCell>;

const keyOf = (...asked: Asked): string => JSON.stringify(asked);

/** The cell of some ratings, worked out once for the same ratings on the same scale as of the same moment. */
export function pooledOnce(...asked: Asked): Cell {
  const key = keyOf(...asked);
  const before = made.get(key);
  if (before) return before;
  const cell = ratingCell(...asked);
  if (made.size >= MOST) made.clear();
  made.set(key, cell);
  return cell;
}

/** Whether these are worked out already, so that asking costs nothing. */
export const isPooled = (ratings: readonly RatingInput[], host: string, scale: Asked[2], asOf: string): boolean =>
  made.has(keyOf(ratings, host, scale, asOf));
