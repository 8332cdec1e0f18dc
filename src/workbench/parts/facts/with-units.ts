import { statedUnits } from "../../../domain/evidence/captures";
import type { FactHistory } from "./fact-history";

type History = FactHistory<"profile">;

export interface WithUnits {
  /** What is told by itself. */
  readonly told: readonly History[];
  /** The unit behind a value, where the same capture says both and the unit was never another. */
  readonly unitOf: ReadonlyMap<History, string>;
}

/** Puts units that pages state apart behind the values that they belong to. */
export function withUnits(histories: readonly History[]): WithUnits {
  const single = histories.filter(({ latest }) => latest.facts.length === 1);
  const said = single.map(({ latest }) => latest.facts[0] ?? { property: "", value: "" });
  const pairs = [...statedUnits(said)].flatMap(([value, unit]): [History, History][] => {
    const [of, by] = [single[value], single[unit]];
    return of && by && isOfOne(of, by) ? [[of, by]] : [];
  });
  const units = new Set(pairs.map(([, unit]) => unit));
  return {
    told: histories.filter((history) => !units.has(history)),
    unitOf: new Map(pairs.map(([of, unit]) => [of, unit.latest.facts[0]?.value ?? ""])),
  };
}

const isOfOne = ({ latest }: History, unit: History): boolean =>
  unit.earlier.length === 0 &&
  unit.latest.facts[0]?.original === undefined &&
  unit.latest.origin === latest.origin &&
  unit.latest.index === latest.index;
