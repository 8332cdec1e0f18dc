import { measureTold } from "../../comparison";
import type { Binding } from "../rule-input";
import type { AlterationTemplate, Effect } from "../shapes";
import type { RuleSet } from "../shapes-v2";

/** The namespace and the name of the element in which a DMN file says what its names stand for and what follows (docs/formats/rules.md). */
export const RULES_ELEMENT = { uri: "urn:counterflow:rules:1", name: "ruleSet" } as const;

interface Told extends Pick<RuleSet, "kind" | "decision" | "signatures"> {
  readonly bindings: readonly Binding[];
  readonly effects: readonly Effect[];
}

/** What a rule set is beside its table, as text for its file. What looks at a dataset that is not here any more is left out. */
export function tellRules(
  { kind, decision, signatures, bindings, effects }: Told,
  datasets: ReadonlyMap<string, string>,
): string {
  return JSON.stringify({
    v: 1,
    kind,
    decision,
    signatures,
    bindings: bindings.flatMap(({ name, input }): object[] => {
      if (input.of !== "measured") return [{ name, input }];
      const measure = measureTold(input.measure, datasets);
      return measure ? [{ name, input: { ...input, measure } }] : [];
    }),
    effects: effects.map(({ when, alterations }) => ({
      when,
      alterations: alterations.flatMap((alteration) => alterationTold(alteration, datasets)),
    })),
  });
}

function alterationTold(alteration: AlterationTemplate, datasets: ReadonlyMap<string, string>): object[] {
  if (alteration.alter !== "set-limit") return [alteration];
  const measure = measureTold(alteration.measure, datasets);
  return measure ? [{ ...alteration, measure }] : [];
}
