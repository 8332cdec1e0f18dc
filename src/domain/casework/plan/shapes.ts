/**
 * What entries say of plans in version 1. Frozen: what is more than this is version 2, in a file of its own, with an upcast.
 * Nothing in it comes from the models that may grow.
 */
import * as v from "valibot";
import { Line, OptionalLine } from "../../ground/text";
import { LimitV1 } from "../comparison";
import { SubjectNode } from "../subjects";

export const PlanId = v.pipe(v.string(), v.uuid());
const Day = v.pipe(v.string(), v.isoDate());
const Natural = v.pipe(v.number(), v.integer(), v.minValue(0));

export const PlaceV1 = v.strictObject({ origin: v.pipe(v.string(), v.maxLength(200)), index: Natural });

/** An entry that something rests on, a fact of it where it is a capture, a row by its key where it is own data. */
const CiteV1 = v.strictObject({
  ...PlaceV1.entries,
  fact: v.exactOptional(Natural),
  row: v.exactOptional(v.pipe(v.string(), v.maxLength(20_000))),
});
export const CitesV1 = v.pipe(v.array(CiteV1), v.maxLength(100));

export const TaskFormV1 = v.picklist(["task", "visit", "milestone"]);
export const TaskBlocksV1 = v.picklist(["nothing", "closing", "decision"]);
/** Of so many different sources. */
export const SourcesV1 = v.pipe(Natural, v.maxValue(9));
export const SignaturesV1 = v.picklist([1, 2]);

export const TaskV1 = v.strictObject({
  taskId: PlanId,
  name: Line(300),
  /** Empty where it belongs to no stage. */
  stageId: v.union([PlanId, v.literal("")]),
  form: TaskFormV1,
  blocks: TaskBlocksV1,
  due: v.union([Day, v.literal("")]),
  who: OptionalLine(200),
  sources: SourcesV1,
  signatures: SignaturesV1,
  /** What it is about; empty where that is the case. */
  node: v.union([SubjectNode, v.literal("")]),
});

export const StageV1 = v.strictObject({ stageId: PlanId, name: Line(200) });

const OfNode = v.union([SubjectNode, v.literal("")]);

/** Everything by which a plan is altered: by officials, and by what a rule proposes and an official accepts. */
export const AlterationV1 = v.variant("alter", [
  v.strictObject({
    alter: v.literal("add-stage"),
    ...StageV1.entries,
    /** The stage that it comes right after; empty where it comes first. */
    after: v.union([PlanId, v.literal("")]),
  }),
  v.strictObject({ alter: v.literal("drop-stage"), stageId: PlanId }),
  v.strictObject({ alter: v.literal("add-task"), task: TaskV1 }),
  v.strictObject({ alter: v.literal("change-task"), task: TaskV1 }),
  v.strictObject({ alter: v.literal("drop-task"), taskId: PlanId }),
  v.strictObject({ alter: v.literal("require-signature"), of: v.literal("decision") }),
  v.strictObject({ alter: v.literal("set-priority"), priority: v.picklist(["normal", "high", "urgent"]) }),
  v.strictObject({ alter: v.literal("hold"), node: OfNode, reason: Line(1_000) }),
  v.strictObject({ alter: v.literal("release"), node: OfNode }),
  v.strictObject({ alter: v.literal("set-limit"), limit: LimitV1 }),
  /** Said, and nothing else: it changes no plan. */
  v.strictObject({ alter: v.literal("notify"), text: Line(1_000) }),
]);
export type AlterationV1 = v.InferOutput<typeof AlterationV1>;

export const AlterationsV1 = v.pipe(v.array(AlterationV1), v.minLength(1), v.maxLength(50));
