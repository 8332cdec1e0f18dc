import type { Evaluation, FeelJson } from "../dmn";
import { type Conclusion, conclusionsOf } from "./conclusions-of";
import type { CaseKnown, SubjectKnown } from "./known";
import { isOfSubject } from "./rule-input";
import type { RuleSet } from "./shapes-v2";
import { type InputValue, valueOf } from "./value-of";

/** What a rule set made of one subject of a case, or of the case. */
export interface RuleRun {
  /** The subject, and its name; both empty where it is the case. */
  readonly node: string;
  readonly subject: string;
  readonly inputs: readonly ({ readonly name: string } & InputValue)[];
  readonly evaluation: Evaluation;
  readonly conclusions: readonly Conclusion[];
}

/** Works out a decision from inputs by their names. */
export type Evaluate = (inputs: Readonly<Record<string, FeelJson>>) => Evaluation;

/** A rule set run once for each subject of a case, where it looks at anything of a subject; else once for the case. */
export function runRuleSet(
  { bindings, effects }: Pick<RuleSet, "bindings" | "effects">,
  known: CaseKnown,
  evaluate: Evaluate,
): readonly RuleRun[] {
  const run = (subject: SubjectKnown | undefined): RuleRun => {
    const inputs = bindings.map(({ name, input }) => ({ name, ...valueOf(input, known, subject) }));
    const evaluation = evaluate(Object.fromEntries(inputs.map(({ name, value }) => [name, value])));
    const isSound = evaluation.stopped === undefined;
    return {
      node: subject?.node ?? "",
      subject: subject?.name ?? "",
      inputs,
      evaluation,
      conclusions: isSound ? conclusionsOf(evaluation.value, effects) : [],
    };
  };
  return bindings.some(({ input }) => isOfSubject(input)) ? known.subjects.map(run) : [run(undefined)];
}
