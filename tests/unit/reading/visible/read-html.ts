import { JSDOM } from "jsdom";
import { openBudget } from "../../../../src/domain/evidence/reading/budget";
import type { Context } from "../../../../src/domain/evidence/reading/context";
import { domOf } from "../../../../src/domain/evidence/reading/dom";
import { findReviews } from "../../../../src/domain/evidence/reading/visible/blocks/find-reviews";
import {
  mayShowReviews,
  readVisible,
  type VisibleFact,
  type VisibleOptions,
} from "../../../../src/domain/evidence/reading/visible";
import { openWarnings } from "../../../../src/domain/evidence/reading/warnings";

export const READ_AT = "2026-11-23T12:00:00Z";
export const PAGE = "https://example.org/page";

/** A page as the visible reader is given it, without scripts running. */
export function contextOf(html: string): Context {
  const { document } = new JSDOM(html, { url: PAGE }).window;
  const { warn } = openWarnings();
  return { document, dom: domOf(document), url: PAGE, base: PAGE, budget: openBudget(warn), warn };
}

/** Runs a reading to its end. */
export function readAll(context: Context, options: VisibleOptions = { readAt: READ_AT }): VisibleFact[] {
  const steps = readVisible(context, { findReviews, ...options });
  for (;;) {
    const step = steps.next();
    if (step.done) return foreseen(context, step.value);
  }
}

/** Whatever page shows reviews, it was said of it beforehand that it may: else a tab would not be given what finds them. */
function foreseen({ document }: Context, facts: VisibleFact[]): VisibleFact[] {
  if (facts.some(({ fact }) => fact.kind === "review") && !mayShowReviews(document))
    throw new Error("reviews on a page that was said to show none");
  return facts;
}

export const readHtml = (html: string, options?: VisibleOptions): VisibleFact[] => readAll(contextOf(html), options);

export const ofKind = <K extends VisibleFact["fact"]["kind"]>(
  facts: readonly VisibleFact[],
  kind: K,
): Extract<VisibleFact["fact"], { kind: K }>[] =>
  facts.map(({ fact }) => fact).filter((fact): fact is Extract<VisibleFact["fact"], { kind: K }> => fact.kind === kind);
