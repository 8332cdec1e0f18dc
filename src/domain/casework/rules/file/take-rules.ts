import * as v from "valibot";
import { type Result, fail, ok } from "../../../ground/result";
import { type DatasetHere, type TemplateMeasure, measureHere } from "../../comparison";
import type { Binding } from "../rule-input";
import type { AlterationTemplate, Effect } from "../shapes";
import type { RuleSet } from "../shapes-v2";
import { AlterationTemplateV1, RuleFileV1, RuleInputV2 } from "./file-shapes";

/** What of a file cannot be taken here: a name that stands for something that is not here, or what follows from a conclusion. */
export interface RulesUntaken {
  readonly name: string;
  /** `dataset`: no dataset of that name has that column; `unknown`: a newer version wrote it, or nobody. */
  readonly why: "dataset" | "unknown";
  readonly of: string;
}

export interface RulesTaken extends Pick<RuleSet, "kind" | "decision" | "signatures"> {
  readonly bindings: readonly Binding[];
  readonly effects: readonly Effect[];
  readonly untaken: readonly RulesUntaken[];
}

const TextOfFile = v.pipe(v.string(), v.maxLength(1_000_000), v.parseJson(), RuleFileV1);

/** What a file says of its rule set beside the table, for this machine; a failure where it says nothing that can be read. */
export function takeRules(
  text: string,
  datasets: readonly DatasetHere[],
): Result<RulesTaken, { readonly code: "rules-unreadable" }> {
  const parsed = v.safeParse(TextOfFile, text);
  if (!parsed.success) return fail({ code: "rules-unreadable" });
  const { kind, decision, signatures, bindings, effects } = parsed.output;
  const untaken: RulesUntaken[] = [];
  const here = <T>(schema: v.GenericSchema<unknown, T>, name: string, told: Told): T[] => {
    const measure = told.measure && measureHere(told.measure, datasets, undefined);
    const taken = v.safeParse(schema, { ...told, ...(measure && { measure }) });
    if (taken.success && (!told.measure || measure)) return [taken.output];
    untaken.push({ name, ...whyOf(told.measure) });
    return [];
  };
  const names = new Set<string>();
  return ok({
    kind,
    decision,
    signatures,
    bindings: bindings.flatMap(({ name, input }): Binding[] => {
      if (names.has(name)) return [];
      names.add(name);
      return here(RuleInputV2, name, input).map((taken) => ({ name, input: taken }));
    }),
    effects: effects.flatMap(({ when, alterations }): Effect[] => {
      const taken: AlterationTemplate[] = alterations.flatMap((one) => here(AlterationTemplateV1, when, one));
      return taken.length > 0 ? [{ when, alterations: taken }] : [];
    }),
    untaken,
  });
}

interface Told {
  readonly measure?: TemplateMeasure | undefined;
}

const whyOf = (measure: TemplateMeasure | undefined): Pick<RulesUntaken, "why" | "of"> =>
  measure?.of === "own" ? { why: "dataset", of: `${measure.dataset}: ${measure.head}` } : { why: "unknown", of: "" };
