import type { Literal } from "../items";
import type { DistributionStep } from "../model";
import { line } from "../text/clean";
import { elementText } from "../text/element-text";
import type { Desk } from "./desk";
import { elementsAt } from "./locate";
import type { DistributionRule } from "./site-recipe";
import { valueAt } from "./value-at";

const MOST_ROWS = 11;
const STARS = 5;

/** How many gave which value, highest first; nothing where rows contradict each other or say neither count nor share. */
export function distributionAt(desk: Desk, rule: DistributionRule, within?: Element): Literal | undefined {
  const rows = elementsAt(desk, rule.each, within).slice(0, MOST_ROWS + 1);
  const steps = rows.flatMap((row, index) =>
    stepAt(desk, rule, row, rows.length === STARS ? STARS - index : undefined),
  );
  const [first] = rows;
  const values = new Set(steps.map(({ value }) => value));
  if (first === undefined || steps.length < 2 || values.size < steps.length || rows.length > MOST_ROWS)
    return undefined;
  steps.sort((one, other) => other.value - one.value);
  const text = rows.map((row) => line(elementText(desk.context.dom, row, 200))).join("; ");
  return { kind: "text", text, encoded: false, place: { by: desk.by, element: first }, means: { distribution: steps } };
}

function stepAt(desk: Desk, rule: DistributionRule, row: Element, byOrder: number | undefined): DistributionStep[] {
  const value = rule.value === undefined ? byOrder : numberIn(valueAt(desk, rule.value, "text", row)?.text);
  const counted = valueAt(desk, rule.count, "count", row)?.text;
  const share = shareIn(valueAt(desk, rule.share, "text", row)?.text);
  if (value === undefined || (counted === undefined && share === undefined)) return [];
  const count = counted === undefined ? {} : { count: Number(counted) };
  return [{ value, ...count, ...(share !== undefined && { share }) }];
}

function numberIn(text: string | undefined): number | undefined {
  const written = /(?<![\d.,])\d{1,3}(?![\d.,])/u.exec(text ?? "")?.[0];
  return written === undefined ? undefined : Number(written);
}

/** `61%`, `< 1 %`, `width: 61%`: a share in 0..1. */
function shareIn(text: string | undefined): number | undefined {
  const written = /(\d{1,3}(?:[.,]\d{1,9})?)\s?%/u.exec(text ?? "")?.[1];
  const percent = Number(written?.replace(",", ".") ?? Number.NaN);
  return percent <= 100 ? Math.round(percent * 1_000) / 100_000 : undefined;
}
