import { useEffect, useState } from "preact/hooks";
import type { SuggestionRow } from "../../../storage/reading";

interface Wanted {
  readonly pairKey: string | undefined;
  readonly at: number;
  /** Whether it is about to come back: until then another one is shown, and that one is not held. */
  readonly isComing?: true;
}

/**
 * Which of the suggestions is shown. It stays where it is however many come in before it: what a key decides is what the
 * official sees. Once it is decided, the next one stands in its place.
 */
export function useShownRow(rows: readonly SuggestionRow[]) {
  const [wanted, setWanted] = useState<Wanted>({ pairKey: undefined, at: 0 });
  const found = rows.findIndex(({ pairKey }) => pairKey === wanted.pairKey);
  const at = found < 0 ? Math.min(wanted.at, rows.length - 1) : found;
  const row = rows[at];
  const isHeld = row?.pairKey === wanted.pairKey && at === wanted.at;
  useEffect(() => {
    if (row && !isHeld && (!wanted.isComing || found >= 0)) setWanted({ pairKey: row.pairKey, at });
  }, [row, isHeld, wanted, found, at]);
  return {
    row,
    at,
    moveTo: (place: number): void => {
      const next = Math.max(0, Math.min(rows.length - 1, place));
      setWanted({ pairKey: rows[next]?.pairKey, at: next });
    },
    comeBackTo: ({ pairKey }: SuggestionRow): void => {
      setWanted({ pairKey, at, isComing: true });
    },
  };
}
