import {
  type Anchored,
  type AnchorPage,
  type Sought,
  anchor,
  findNear,
  findWords,
} from "../../domain/evidence/anchoring";
import { type Target, boxesFor, elementOf } from "./boxes";
import { foldOver, unfold } from "./reveal";

/**
 * How a fact was found: by a selector, by its own words, by short words `near` those of its neighbours, or (`fold`)
 * within something that is folded away.
 */
export type How = Anchored["how"] | "words" | "near" | "fold";

export type FoundTarget =
  | { readonly is: "shown"; readonly how: How; readonly target: Target }
  /** It stands in the page's code, and nowhere where people see it. */
  | { readonly is: "not-shown" }
  /** It stands in the page's code; whether people see it could not be told, for its words are too short. */
  | { readonly is: "unsure" }
  /** What was read is no longer there. */
  | { readonly is: "orphan" };

/** Finds where a fact is drawn, unfolding what hides it if `unfolds`; else what hides it is the target. */
export function findTarget(
  page: AnchorPage,
  { places, words, short = [], near = [] }: Sought,
  unfolds: boolean,
): FoundTarget {
  let inCode = false;
  for (const { selectors } of places) {
    const anchored = anchor(page, selectors);
    if (!anchored) continue;
    const drawn = drawnAt(page, targetOf(page, anchored), anchored.how, unfolds);
    if (drawn) return drawn;
    inCode = true;
  }
  for (const text of words) {
    for (const stretch of findWords(page, text)) {
      const drawn = drawnAt(page, { pieces: page.text.pieces(stretch) }, "words", unfolds);
      if (drawn) return drawn;
    }
  }
  for (const text of short) {
    const all = findNear(page, text, near).map((stretch) => ({ pieces: page.text.pieces(stretch) }));
    const [only, ...others] = all.filter((target) => boxesFor(target).length > 0);
    if (only && others.length === 0) return { is: "shown", how: "near", target: only };
  }
  if (!inCode) return { is: "orphan" };
  return { is: short.length > 0 ? "unsure" : "not-shown" };
}

function targetOf({ text }: AnchorPage, { element, stretch }: Anchored): Target {
  return element ? { element } : { pieces: stretch ? text.pieces(stretch) : [] };
}

function drawnAt({ dom }: AnchorPage, target: Target, how: How, unfolds: boolean): FoundTarget | undefined {
  if (boxesFor(target).length > 0) return { is: "shown", how, target };
  const element = elementOf(dom, target);
  const fold = element && foldOver(dom, element);
  if (!element || !fold) return undefined;
  if (unfolds) unfold(dom, element);
  if (unfolds && boxesFor(target).length > 0) return { is: "shown", how, target };
  const holder = boxesFor({ element: fold }).length > 0 ? fold : dom.parent(fold);
  return holder && boxesFor({ element: holder }).length > 0
    ? { is: "shown", how: "fold", target: { element: holder } }
    : undefined;
}
