import type { Outcome, Past } from "../method";
import { type Measured, meanOf } from "../series";
import { agree } from "./agree";
import type { Change } from "./change";
import { type Prepared, prepare } from "./prepare";
import { costOf, residualsOf, stretchesOf } from "./shapes";
import { VARIANTS, changesByVariant } from "./variants";

/** The share of the variants that have to see a change. */
const LEAST_SUPPORT = 0.4;
/** So many changes are looked for at most. */
const MOST = 20;
/** With fewer points nothing is said. */
const FEWEST = 8;
/** Beginnings of the series that are looked at as if the rest had not come yet. */
const BEGINNINGS = [0.5, 0.6, 0.7, 0.8, 0.9] as const;
/** Changes so near to each other are the same one. */
const MARGIN = 5;

/** From this correlation of neighbours on, a wander of the values can pass for changes. */
const DEPENDENT = 0.6;

const VERSION = 1;

/**
 * Where a series becomes another one: changes of its level or its slope that at least 0.4 of 144 variants of a penalised search find.
 * The variants differ in what they hold to be usual (levels or lines; how long a value lingers; what is too small to tell; how dear a
 * further change is). The result does not depend on the unit, and is the same in every browser. See docs/methods.md, Changes.
 * @param dimensions One series, or several measured at the same times; null where a value is missing.
 */
export function findChanges(dimensions: readonly (readonly Measured[])[]): Outcome<readonly Change[]> {
  const length = Math.min(...dimensions.map((values) => values.length));
  const series = dimensions.map((values) => values.slice(0, Number.isFinite(length) ? length : 0));
  const prepared = prepare(series);
  const value = changesIn(prepared);
  const given = series.reduce((sum, values) => sum + values.length, 0);
  const past = pastOf(series, value);
  return {
    how: {
      method: "change-points",
      version: VERSION,
      parameters: {
        variants: VARIANTS.length,
        leastSupport: LEAST_SUPPORT,
        most: MOST,
        pointsTogether: Math.max(1, prepared.width),
      },
      data: { given, used: given - prepared.missing },
      caveats: [
        ...prepared.caveats,
        ...(isTooShort(series) ? (["too-short"] as const) : prepared.ready.length === 0 ? (["constant"] as const) : []),
        ...(isDependent(prepared, value) ? (["dependent-values"] as const) : []),
        ...(past ? [] : (["past-not-tested"] as const)),
      ],
      ...(past && { past }),
    },
    value,
  };
}

/** Whether what the stretches' lines leave of a series still hangs together from each value to the next. */
function isDependent({ ready, width }: Prepared, changes: readonly Change[]): boolean {
  const places = changes.map(({ at }) => Math.round(at / width));
  return ready.some((values) => {
    const left = residualsOf(values, places, "line");
    let [product, squares] = [0, 0];
    for (let at = 0; at < left.length; at++) {
      squares += (left[at] ?? 0) ** 2;
      product += (left[at] ?? 0) * (left[at - 1] ?? 0);
    }
    return product > DEPENDENT * squares;
  });
}

const isTooShort = (series: readonly (readonly Measured[])[]): boolean => (series[0]?.length ?? 0) < FEWEST;

function changesIn({ ready, filled, width }: Prepared): Change[] {
  const length = ready[0]?.length ?? 0;
  if (length < FEWEST) return [];
  const found = agree(length, changesByVariant(ready, MOST), LEAST_SUPPORT);
  const places = found.map(({ at }) => at * width);
  const exact = width === 1 ? places : places.map((at) => refine(filled, at, width));
  const stretches = stretchesOf(filled[0]?.length ?? 0, exact);
  const meansOf = (n: number): number[] => {
    const [from, to] = stretches[n] ?? [0, 0];
    return filled.map((values) => meanOf(values.subarray(from, to)));
  };
  return exact.map((at, n) => ({ at, support: found[n]?.support ?? 0, before: meansOf(n), after: meansOf(n + 1) }));
}

/** The point about a block's edge that parts its surroundings best. */
function refine(filled: readonly Float64Array[], at: number, width: number): number {
  const [from, to] = [Math.max(0, at - 4 * width), Math.min(filled[0]?.length ?? 0, at + 4 * width)];
  const cost = costOf(
    filled.map((values) => values.slice(from, to)),
    "level",
  );
  let [best, least] = [at, Infinity];
  for (let place = Math.max(from + 1, at - width + 1); place < Math.min(to, at + width); place++) {
    const left = cost(0, place - from) + cost(place - from, to - from);
    if (left < least) [best, least] = [place, left];
  }
  return best;
}

/**
 * How it did in the past: of the changes that it would have told when only the beginning of the series was there, how many it tells
 * now that all of it is.
 */
function pastOf(series: readonly (readonly Measured[])[], now: readonly Change[]): Past | undefined {
  const length = series[0]?.length ?? 0;
  const ends = BEGINNINGS.map((part) => Math.floor(part * length)).filter((end) => end >= 2 * FEWEST);
  if (ends.length === 0) return undefined;
  let [told, stayed] = [0, 0];
  for (const end of ends) {
    for (const { at } of changesIn(prepare(series.map((values) => values.slice(0, end))))) {
      told++;
      if (now.some((change) => Math.abs(change.at - at) <= MARGIN)) stayed++;
    }
  }
  return { occasions: ends.length, figures: { told, stayed } };
}
