import type { FactDraft } from "../facts/fact-maker";
import { folded } from "../text/clean";

/** Where a fact is looked for and where it is kept, so that finding its equal needs no walk over all facts. */
export interface FactKeys {
  readonly lookIn: readonly string[];
  readonly keepIn: readonly string[];
}

const BEGINNING = 40;

const one = (key: string): FactKeys => ({ lookIn: [key], keepIn: [key] });

/** Keys of a fact among the facts of its subject. */
export function keysOf(fact: FactDraft): FactKeys {
  if (fact.kind === "aggregate-rating") return one(`aggregate ${fact.rating.value ?? fact.rating.grade ?? ""}`);
  if (fact.kind === "profile") return one(`profile ${fact.property} ${folded(fact.value) || fact.value}`);
  if (fact.kind === "tag") return one(`tag ${fact.label.toLowerCase()}`);
  return reviewKeys(fact);
}

/**
 * Reviews are found by how they begin and by their author. One whose author or text is left out is looked for where the
 * fuller form of it would be; one that says next to nothing is equal to none.
 */
function reviewKeys(review: Extract<FactDraft, { kind: "review" }>): FactKeys {
  const author = folded(review.author ?? "");
  const start = folded((review.text ?? "").slice(0, BEGINNING * 4)).slice(0, BEGINNING);
  const when = review.date?.iso?.slice(0, 7) ?? review.date?.raw ?? "";
  const words = `text ${start} by ${author}`;
  const anonymous = `text ${start} by `;
  const anyone = `text ${start} by anyone`;
  const moment = `review by ${author} in ${when}`;
  const wordless = `wordless by ${author} in ${when}`;
  if (start !== "" && author !== "") return { lookIn: [words, anonymous, wordless], keepIn: [words, anyone, moment] };
  if (start !== "") return { lookIn: [anyone, anonymous], keepIn: [anonymous, anyone] };
  if (author !== "" && when !== "") return { lookIn: [moment, wordless], keepIn: [wordless] };
  return { lookIn: [], keepIn: [] };
}
