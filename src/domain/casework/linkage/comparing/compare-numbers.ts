import type { Frequencies } from "../frequencies/frequencies";
import { damped, type Evidence } from "./evidence";
import type { NameEvidence } from "./compare-names";

const MOST = 7;
const DAMPING = 0.6;
/** Another number in names that are else the same tells houses and editions apart; in names that differ it says less. */
const OTHER = { least: -2, most: -9 };
/** Only one of the two says a number more. */
const ONE_SIDED = -0.7;
const SOME_OTHER = -2;

/** Small numbers in names: “House 2”, “21 Club”, “Office 2007”, “40in”. */
export function compareNumbers(name: NameEvidence | undefined, frequencies: Frequencies): Evidence[] {
  if (!name) return [];
  const [a, b] = [name.nameA.numbers, name.nameB.numbers];
  if (a.length === 0 && b.length === 0) return [];
  const shared = a.filter((number) => b.includes(number));
  const [restA, restB] = [a.length - shared.length, b.length - shared.length];
  const said = { field: "number", a: a.join(" "), b: b.join(" ") } as const;
  const bits = Math.min(
    damped(
      shared.map((number) => frequencies.bits("number", number, 2)),
      DAMPING,
    ),
    MOST,
  );
  if (restA > 0 && restB > 0) return [{ ...said, ...disagreement(shared.length, bits, name.coverage) }];
  if (restA + restB > 0) return [{ ...said, level: shared.length > 0 ? "middle" : "low", weight: bits + ONE_SIDED }];
  return [{ ...said, level: "equal", weight: bits }];
}

function disagreement(shared: number, bits: number, coverage: number): Pick<Evidence, "level" | "weight"> {
  if (shared > 0) return { level: "near", weight: bits * 0.5 + SOME_OTHER };
  return { level: "other", weight: OTHER.least + (OTHER.most - OTHER.least) * coverage ** 2 };
}
