import { useEffect, useMemo, useState } from "preact/hooks";
import { type Evidence, type Frame, cellOf, isPooled } from "../../domain/casework/comparison";
import { pause } from "../../platform";
import type { Alternative } from "../../storage/reading";

interface ToPool {
  readonly evidence: Evidence;
  readonly of: Frame["criteria"][number] | Frame["limits"][number];
}

/** So many are worked out before anybody would notice. */
const UNNOTICED = 8;
/** Milliseconds of work before the page may go on. */
const TURN = 10;

/**
 * Whether all ratings of a comparison are pooled, so that laying it out costs nothing. Where many are not, that is done first, a
 * few at a time, so that the page stays alive with hundreds of options.
 */
export function usePooled(alternatives: readonly Alternative[], frame: Frame, asOf: string): boolean {
  const [, done] = useState(0);
  const open = useMemo(() => toPool(alternatives, frame, asOf), [alternatives, frame, asOf]);
  const isMuch = open.length > UNNOTICED && open.some((one) => !isDone(one, asOf));
  useEffect(() => {
    if (!isMuch) return;
    let isOver = false;
    const work = async () => {
      let began = performance.now();
      for (const { evidence, of } of open) {
        cellOf(evidence, { measure: of.measure, unit: of.unit, asOf });
        if (performance.now() - began < TURN) continue;
        await pause(0);
        if (isOver) return;
        began = performance.now();
      }
      done((times) => times + 1);
    };
    void work();
    return () => {
      isOver = true;
    };
  }, [open, isMuch]);
  return !isMuch;
}

function isDone({ evidence, of: { measure, unit } }: ToPool, asOf: string): boolean {
  return measure.of !== "rating" || unit.as !== "scale" || isPooled(evidence.ratings, measure.host, unit, asOf);
}

const toPool = (alternatives: readonly Alternative[], { criteria, limits }: Frame, asOf: string): readonly ToPool[] =>
  alternatives
    .flatMap(({ evidence }) => [...criteria, ...limits].map((of) => ({ evidence, of })))
    .filter((one) => !isDone(one, asOf));
