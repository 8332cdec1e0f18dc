import * as v from "valibot";
import { AGGREGATIONS, type DecisionTable, HIT_POLICIES } from "../../../domain/casework/dmn";
import { type Binding, BindingsV2, type Effect, EffectsV1 } from "../../../domain/casework/rules";
import { CASE_KINDS, type CaseKind } from "../../../domain/ground/case-names";

const Texts = v.array(v.string());

const Table = v.strictObject({
  id: v.string(),
  label: v.string(),
  hitPolicy: v.picklist(HIT_POLICIES),
  aggregation: v.exactOptional(v.picklist(AGGREGATIONS)),
  inputs: v.array(
    v.strictObject({
      id: v.string(),
      label: v.string(),
      expression: v.string(),
      typeRef: v.string(),
      allowed: v.string(),
    }),
  ),
  outputs: v.array(
    v.strictObject({
      id: v.string(),
      label: v.string(),
      name: v.string(),
      typeRef: v.string(),
      allowed: v.string(),
      defaultEntry: v.string(),
    }),
  ),
  annotations: Texts,
  rules: v.array(v.strictObject({ id: v.string(), inputs: Texts, outputs: Texts, annotations: Texts })),
});

/** A rule set as it is being changed, and not saved yet. */
export interface RuleDraft {
  readonly ruleSetId: string;
  /** The version that it was begun from; 0 where it is a new one. */
  readonly base: number;
  readonly name: string;
  readonly kind: CaseKind;
  /** The file that the table is written back into; empty where it was begun here. */
  readonly xml: string;
  /** The id of the decision whose table is shown, and whose conclusion counts. */
  readonly decision: string;
  /** Whether nothing else is decided in the file. */
  readonly isAlone: boolean;
  readonly table: DecisionTable;
  readonly bindings: readonly Binding[];
  readonly effects: readonly Effect[];
  readonly signatures: 1 | 2;
}

const Kept = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({
    ruleSetId: v.pipe(v.string(), v.uuid()),
    base: v.number(),
    name: v.string(),
    kind: v.picklist(CASE_KINDS),
    xml: v.string(),
    decision: v.string(),
    isAlone: v.boolean(),
    table: Table,
    bindings: BindingsV2,
    effects: EffectsV1,
    signatures: v.picklist([1, 2]),
  }),
);

/** A draft that was kept; nothing where another build kept what this one cannot read. */
export function draftIn(kept: string | undefined): RuleDraft | undefined {
  const parsed = v.safeParse(Kept, kept);
  return parsed.success ? parsed.output : undefined;
}
