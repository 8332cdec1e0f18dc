/**
 * What entries say of rule sets and proposals in version 1. Frozen: what is more than this is version 2, in a file of its own, with
 * an upcast. Nothing in it comes from the models that may grow.
 */
import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { Line, OptionalLine, plainText } from "../../ground/text";
import { MeasureV1, MustV1, UnitV1 } from "../comparison";
import { type Alteration, AlterationsV1 } from "../plan";
import { SubjectNode } from "../subjects";

const Finite = v.pipe(v.number(), v.finite());
const Natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const Positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const Host = v.pipe(v.string(), v.maxLength(300));
const Days = v.pipe(Natural, v.maxValue(36_500));
const Signatures = v.picklist([1, 2]);

export const RuleSetId = v.pipe(v.string(), v.uuid());
export const ProposalId = v.pipe(v.string(), v.uuid());
export const Version = v.pipe(Positive, v.maxValue(100_000));
/** A subject of the case by the part that names it; empty where it is of the case as a whole. */
export const NodeOrCase = v.union([v.literal(""), SubjectNode]);

export const RuleInputV1 = v.variant("of", [
  v.strictObject({
    of: v.literal("measured"),
    measure: MeasureV1,
    unit: UnitV1,
    part: v.picklist(["value", "low", "high", "count", "text"]),
  }),
  v.variant("part", [
    v.strictObject({ of: v.literal("reviews"), days: Days, host: Host, part: v.literal("count") }),
    v.strictObject({
      of: v.literal("reviews"),
      days: Days,
      host: Host,
      part: v.picklist(["low-count", "low-share"]),
      under: v.pipe(Finite, v.minValue(0), v.maxValue(1)),
    }),
  ]),
  v.strictObject({
    of: v.literal("naming"),
    words: v.pipe(v.array(Line(100)), v.minLength(1), v.maxLength(50)),
    part: v.picklist(["count", "share"]),
  }),
  v.strictObject({ of: v.literal("days-since-capture") }),
  v.strictObject({ of: v.literal("case"), part: v.picklist(["days-open", "subjects"]) }),
]);

export const BindingsV1 = v.pipe(
  v.array(v.strictObject({ name: Line(100), input: RuleInputV1 })),
  v.maxLength(40),
  v.check((all) => new Set(all.map(({ name }) => name)).size === all.length, "each name stands once"),
);

export const AlterationTemplateV1 = v.variant("alter", [
  v.strictObject({
    alter: v.literal("add-task"),
    /** `{subject}` stands for the subject's name. */
    name: Line(200),
    /** The stage by its name; empty, or a name that the plan does not have: no stage. */
    stage: OptionalLine(200),
    form: v.picklist(["task", "visit", "milestone"]),
    blocks: v.picklist(["nothing", "closing", "decision"]),
    /** After the day of the proposal; null: no day. */
    dueDays: v.nullable(v.pipe(Natural, v.maxValue(3_650))),
    who: OptionalLine(200),
    sources: v.pipe(Natural, v.maxValue(9)),
    signatures: Signatures,
    ofSubject: v.boolean(),
  }),
  v.strictObject({ alter: v.literal("drop-task"), name: Line(200) }),
  v.strictObject({ alter: v.literal("add-stage"), name: Line(200), after: OptionalLine(200) }),
  v.strictObject({ alter: v.literal("drop-stage"), name: Line(200) }),
  v.strictObject({ alter: v.literal("require-signature"), of: v.literal("decision") }),
  v.strictObject({ alter: v.literal("set-priority"), priority: v.picklist(["normal", "high", "urgent"]) }),
  v.strictObject({ alter: v.literal("hold"), ofSubject: v.boolean(), reason: Line(1_000) }),
  v.strictObject({
    alter: v.literal("set-limit"),
    name: Line(100),
    measure: MeasureV1,
    unit: UnitV1,
    must: MustV1,
  }),
  v.strictObject({ alter: v.literal("notify"), text: Line(1_000) }),
]);

export const EffectsV1 = v.pipe(
  v.array(
    v.strictObject({
      /** What the table concludes, word for word. */
      when: Line(500),
      alterations: v.pipe(v.array(AlterationTemplateV1), v.minLength(1), v.maxLength(20)),
    }),
  ),
  v.maxLength(100),
  v.check((all) => new Set(all.map(({ when }) => when)).size === all.length, "each conclusion stands once"),
);

/** A rule set's model as DMN 1.3 XML, no longer than this many characters. */
const MOST_XML = 1_000_000;

export const RuleSetV1 = v.strictObject({
  ruleSetId: RuleSetId,
  version: Version,
  name: Line(200),
  kind: v.picklist(["placement", "procurement", "hiring", "collection", "other"]),
  xml: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_XML)),
  /** The id of the decision whose conclusion counts. */
  decision: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  bindings: BindingsV1,
  effects: EffectsV1,
  /** How many officials must accept what it proposes. */
  signatures: Signatures,
  /** Why this version was made; may be empty. */
  note: v.pipe(v.string(), v.transform(plainText), v.maxLength(5_000)),
});
export type AlterationTemplate = v.InferOutput<typeof AlterationTemplateV1>;
export type Effect = v.InferOutput<typeof EffectsV1>[number];

const CiteV1 = v.strictObject({
  origin: v.pipe(v.string(), v.maxLength(200)),
  index: Natural,
  fact: v.exactOptional(Natural),
});

/** What an input stood for: a number, words, or nothing. */
const ValueV1 = v.nullable(v.union([Finite, v.pipe(v.string(), v.maxLength(2_000)), v.boolean()]));

export const InputsV1 = v.pipe(
  v.array(
    v.strictObject({
      name: Line(100),
      value: ValueV1,
      cites: v.pipe(v.array(CiteV1), v.maxLength(200)),
      /** How many more entries it rests on than are cited here. */
      more: Natural,
    }),
  ),
  v.maxLength(40),
);

/** How a decision came to its conclusion: of a table, its inputs and each row that was looked at. */
export const TraceV1 = v.pipe(
  v.array(
    v.strictObject({
      decision: v.pipe(v.string(), v.maxLength(500)),
      /** As JSON, cut where it is long. */
      value: v.pipe(v.string(), v.maxLength(2_000)),
      table: v.nullable(
        v.strictObject({
          hitPolicy: v.pipe(v.string(), v.maxLength(20)),
          inputs: v.pipe(
            v.array(
              v.strictObject({
                label: v.pipe(v.string(), v.maxLength(500)),
                value: v.pipe(v.string(), v.maxLength(2_000)),
              }),
            ),
            v.maxLength(100),
          ),
          rules: v.pipe(
            v.array(
              v.strictObject({
                /** Its number in the table, counted from 1. */
                number: Positive,
                fits: v.boolean(),
                /** By input: whether its condition held; null where it was not looked at. */
                tests: v.pipe(v.array(v.nullable(v.boolean())), v.maxLength(100)),
                /** The row as the table has it, its conditions and its conclusions, each cut where it is long. */
                conditions: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100)),
                concludes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100)),
              }),
            ),
            v.maxLength(100),
          ),
          /** How many more rows there are than stand here. */
          more: Natural,
        }),
      ),
    }),
  ),
  v.maxLength(50),
);

/** The model has the schema's shape (`AlterationHolds`), read-only. */
export const Alterations = AlterationsV1 as v.GenericSchema<unknown, unknown> as v.GenericSchema<
  unknown,
  readonly Alteration[]
>;

/** What every entry about a proposal begins with. */
export const OfProposal = { proposalId: ProposalId, caseId: CaseId };
export const Signer = Line(200);
export const Reason = OptionalLine(2_000);
