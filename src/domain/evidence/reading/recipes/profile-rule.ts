import { type Item, type Literal, valuesOf } from "../items";
import { line } from "../text/clean";
import type { Desk } from "./desk";
import { elementsAt } from "./locate";
import { give, newItem } from "./make-item";
import { RECIPE_LIMITS } from "./recipe-limits";
import type { ProfileRule } from "./site-recipe";
import { valueAt, valuesAt } from "./value-at";

const MOST = 200;

/** Profile facts that the page shows; says how many. */
export function readProfileRule(desk: Desk, rule: ProfileRule, subject: Item): number {
  if (typeof rule.each === "object") {
    const rows = elementsAt(desk, rule.each).slice(0, MOST);
    return rows.filter((row) => tell(desk, subject, propertyAt(desk, rule, row), valueAt(desk, rule.at, "text", row)))
      .length;
  }
  const property = propertyAt(desk, rule);
  const values = rule.each === true ? valuesAt(desk, rule.at, "text") : [valueAt(desk, rule.at, "text")];
  return values.slice(0, MOST).filter((value) => tell(desk, subject, property, value)).length;
}

function propertyAt(desk: Desk, { property }: ProfileRule, row?: Element): string {
  const said = typeof property === "string" ? property : (valueAt(desk, property, "text", row)?.text ?? "");
  return line(said, RECIPE_LIMITS.text).replace(/[\s:]+$/u, "");
}

/**
 * A property path such as `address.postalCode` leads through values within the subject; where the last property is taken,
 * another value begins: two names are two things.
 */
export function tell(desk: Desk, subject: Item, path: string, value: Literal | undefined): boolean {
  const [first = "", ...rest] = path.split(".").slice(0, 4);
  if (value === undefined || first === "") return false;
  let holder = subject;
  let property = first;
  for (const next of rest) {
    const inners = valuesOf(holder, property).filter((each) => each.kind === "item");
    const known = inners.find((each) => !each.properties.has(next) || next !== rest.at(-1));
    const inner = known ?? newItem(desk, [], value.place.element);
    if (known === undefined) give(holder, property, inner);
    [holder, property] = [inner, next];
  }
  return give(holder, property, value);
}
