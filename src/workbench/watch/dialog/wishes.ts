import type { Condition } from "../../../domain/casework/watch";
import type { FactContent } from "../../../domain/evidence/captures";
import { offeredConditions } from "./offered-conditions";

/** One line of the dialog: what is looked for, as far as it is typed. */
export interface Wished {
  readonly key: string;
  readonly condition: Condition;
  readonly ticked: boolean;
  /** How much, as it stands in its field; empty for however little. */
  readonly by: string;
}

/** What may be wished for in a listing; what a watch looks for already is ticked, and stands there even where it was not captured last. */
export function wishes(facts: readonly FactContent[], held?: readonly Condition[]): Wished[] {
  const lines = offeredConditions(facts).map(({ key, condition, ticked }) => {
    const had = held?.find((one) => keyOf(one) === key);
    return lineOf(key, had ?? condition, held ? had !== undefined : ticked);
  });
  const more = held?.filter((one) => !lines.some(({ key }) => key === keyOf(one))) ?? [];
  return [...lines, ...more.map((one) => lineOf(keyOf(one), one, true))];
}

const keyOf = ({ field, property = "" }: Condition): string => `${field} ${property}`;

const lineOf = (key: string, condition: Condition, ticked: boolean): Wished => ({
  key,
  condition,
  ticked,
  by: condition.by === null ? "" : String(condition.by),
});

/** What is ticked, as conditions; undefined where something typed is no number. */
export function conditionsOf(wished: readonly Wished[]): readonly Condition[] | undefined {
  const ticked = wished.filter((one) => one.ticked).map(conditionOf);
  return ticked.every((one) => one !== undefined) ? ticked : undefined;
}

function conditionOf({ condition, by }: Wished): Condition | undefined {
  if (by.trim() === "") return condition.field === "review-below" ? undefined : { ...condition, by: null };
  const value = Number(by.trim().replace(",", "."));
  return Number.isFinite(value) && value >= 0 ? { ...condition, by: value } : undefined;
}
