import type { Fact } from "../reading";

/** What a fact says, wherever it was read and however surely; of a review's answer, too. */
export function saidOf(fact: Fact): object {
  const { provenance: _where, confidence: _how, ...says } = fact;
  if (says.kind !== "review" || says.answer === undefined) return says;
  const { provenance: _at, confidence: _sure, ...answer } = says.answer;
  return { ...says, answer };
}
