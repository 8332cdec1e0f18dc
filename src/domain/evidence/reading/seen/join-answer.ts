import { fullerAnswer } from "../merge/fill-in";
import type { ToldFact } from "../merge/fact-book";
import type { Answer, Provenance } from "../model";
import { folded } from "../text/clean";
import type { Literal } from "../items";
import type { SeenAnswer } from "../visible";

const BEGINNING = 24;

/** An answer that people see, with where they see it. */
export const answerAt = ({ says, stated }: SeenAnswer, cite: (stated: Literal) => Provenance): Answer => ({
  ...says,
  provenance: [cite(stated)],
});

/** Gives a stated review the answer that people see with it, and takes that out of its text where the page's markup has both in one. */
export function joinAnswer({ fact }: ToldFact, seen: SeenAnswer, cite: (stated: Literal) => Provenance): void {
  if (fact.kind !== "review") return;
  const answer = fullerAnswer(fact.answer, answerAt(seen, cite));
  if (answer) fact.answer = answer;
  const text = withoutAnswer(fact.text, seen);
  if (text !== undefined) fact.text = text;
}

/** What stands before the answer, or the words over it, where the text goes on with it. */
function withoutAnswer(text: string | undefined, { head, says }: SeenAnswer): string | undefined {
  const begins = says.text.slice(0, BEGINNING);
  const at = text?.lastIndexOf(head === "" ? begins : head) ?? -1;
  if (text === undefined || at <= 0) return undefined;
  return folded(text.slice(at)).includes(folded(begins)) ? text.slice(0, at).trimEnd() : undefined;
}
