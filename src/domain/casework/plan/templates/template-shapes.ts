/** What entries and files say of plans' templates in version 1. Frozen: what is more than this is version 2, in a file of its own, with an upcast. */
import * as v from "valibot";
import { Line, OptionalLine } from "../../../ground/text";
import { SignaturesV1, SourcesV1, TaskBlocksV1, TaskFormV1 } from "../shapes";

export const TemplateId = v.pipe(v.string(), v.uuid());
const Natural = v.pipe(v.number(), v.integer(), v.minValue(0));

const TemplateTaskV1 = v.strictObject({
  name: Line(300),
  /** The number of its stage, counted from 0; null where it belongs to none. */
  stage: v.nullable(Natural),
  form: TaskFormV1,
  blocks: TaskBlocksV1,
  /** So many days after the plan is made; null where no day is set. */
  days: v.nullable(v.pipe(Natural, v.maxValue(3_650))),
  who: OptionalLine(200),
  sources: SourcesV1,
  signatures: SignaturesV1,
});

export const PlanTemplateV1 = v.pipe(
  v.strictObject({
    v: v.literal(1),
    name: Line(200),
    kind: v.picklist(["placement", "procurement", "hiring", "collection", "other"]),
    stages: v.pipe(v.array(v.strictObject({ name: Line(200) })), v.maxLength(50)),
    tasks: v.pipe(v.array(TemplateTaskV1), v.maxLength(1_000)),
  }),
  v.check(
    ({ stages, tasks }) => tasks.every(({ stage }) => stage === null || stage < stages.length),
    "each task stands in a stage that is there",
  ),
);
