/** What files say of rule sets in version 1 (docs/formats/rules.md). Frozen: what is more than this is version 2. */
import * as v from "valibot";
import { CASE_KINDS } from "../../../ground/case-names";
import { ToldMeasureV1 } from "../../comparison";
import { AlterationTemplateV1 } from "../shapes";
import { RuleInputV2 } from "../shapes-v2";

/** Told without anything of one machine: a column of own data by the name of its dataset. */
const Told = v.looseObject({ measure: v.optional(ToldMeasureV1) });

/** Looked at again as inputs and alterations once their measures are those of this machine. */
export const RuleFileV1 = v.strictObject({
  v: v.literal(1),
  kind: v.picklist(CASE_KINDS),
  decision: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  signatures: v.picklist([1, 2]),
  bindings: v.pipe(
    v.array(v.strictObject({ name: v.pipe(v.string(), v.maxLength(200)), input: Told })),
    v.maxLength(40),
  ),
  effects: v.pipe(
    v.array(v.strictObject({ when: v.string(), alterations: v.pipe(v.array(Told), v.maxLength(20)) })),
    v.maxLength(100),
  ),
});

export { AlterationTemplateV1, RuleInputV2 };
