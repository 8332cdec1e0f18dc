import type { Context, Steps } from "../context";
import type { Item } from "../items";
import { readAggregateRule } from "./aggregate-rule";
import { readCareerRule } from "./career-rule";
import { type Desk, openDesk } from "./desk";
import { elementsAt } from "./locate";
import { give, newItem } from "./make-item";
import { giveOwnAddress } from "./own-address";
import { readProfileRule, tell } from "./profile-rule";
import { readReviewRule } from "./review-rule";
import type { Locator, Rule, SiteRecipe } from "./site-recipe";
import { readTagRule } from "./tag-rule";
import { valueAt } from "./value-at";

/** What reads by recipes: few pages have any, so the reader in the page is handed it where it needs it. */
export type RecipeReader = typeof readRecipe;

/**
 * Reads a page by a recipe: gives one item for its subject, with all that the rules found as its properties. Never throws:
 * a selector that is none warns `recipe-selector`; where a page has the shape that a rule is for and nothing is found in
 * it, `site-degraded` names the recipe and the rule. Whether the recipe is for this page is the caller's to ask.
 */
export function* readRecipe(recipe: SiteRecipe, context: Context, add: (item: Item) => void): Steps {
  const desk = yield* openDesk(recipe, context);
  const [root] = context.dom.all("html");
  if (root === undefined) return;
  const subject = subjectAt(desk, recipe, root);
  const said = subject.properties.size;
  for (const rule of recipe.rules) {
    const told = yield* readRule(desk, rule, subject);
    yield;
    if (told === 0 && isThere(desk, shapeOf(rule))) context.warn("site-degraded", `${recipe.name}: ${rule.kind}`);
  }
  if (subject.properties.size === said && isThere(desk, recipe.shape)) context.warn("site-degraded", recipe.name);
  if (subject.properties.size > 0) add(subject);
}

function* readRule(desk: Desk, rule: Rule, subject: Item): Steps<number> {
  switch (rule.kind) {
    case "aggregate-rating":
      return readAggregateRule(desk, rule, subject);
    case "review":
      return yield* readReviewRule(desk, rule, subject);
    case "profile":
      return readProfileRule(desk, rule, subject);
    case "career":
      return readCareerRule(desk, rule, subject);
    case "tag":
      return readTagRule(desk, rule, subject);
  }
}

function subjectAt(desk: Desk, { subject }: SiteRecipe, root: Element): Item {
  const name = valueAt(desk, subject?.name, "text");
  const item = newItem(desk, subject?.types ?? [], name?.place.element ?? root);
  give(item, "name", name);
  give(item, "url", valueAt(desk, subject?.url, "link"));
  if (subject && name) giveOwnAddress(desk, item, subject);
  for (const [path, locator] of Object.entries(subject?.fields ?? {}))
    tell(desk, item, path, valueAt(desk, locator, "text"));
  return item;
}

/** Where a rule has one place for each fact, these places are its shape. */
function shapeOf(rule: Rule): Locator | undefined {
  if (rule.shape !== undefined) return rule.shape;
  if (rule.kind === "career" && rule.within !== undefined) return rule.within;
  return "each" in rule && typeof rule.each === "object" ? rule.each : undefined;
}

function isThere(desk: Desk, shape: Locator | undefined): boolean {
  return shape !== undefined && elementsAt(desk, shape).length > 0;
}
