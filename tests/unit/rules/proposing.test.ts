import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Evaluation, FeelJson } from "../../../src/domain/casework/dmn";
import { AlterationsV1 } from "../../../src/domain/casework/plan";
import {
  type Effect,
  type RuleSet,
  alterationProposed,
  proposalOf,
  runRuleSet,
} from "../../../src/domain/casework/rules";
import { AS_OF, aCase, aRatingOf, aSubject } from "./known";

const VISIT = {
  alter: "add-task",
  name: "Visit {subject} at night",
  stage: "visit",
  form: "visit",
  blocks: "decision",
  dueDays: 2,
  who: "",
  sources: 0,
  signatures: 1,
  ofSubject: true,
} as const;

const ruleSet = (effects: readonly Effect[]): RuleSet => ({
  ruleSetId: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b01",
  version: 3,
  name: "Night care",
  kind: "placement",
  xml: "<definitions/>",
  decision: "night-care",
  bindings: [
    {
      name: "ratings",
      input: {
        of: "measured",
        measure: { of: "rating", host: "" },
        unit: { as: "scale", worst: 1, best: 5 },
        part: "count",
      },
    },
  ],
  effects: [...effects],
  signatures: 2,
  note: "",
});

const evaluation = (value: FeelJson): Evaluation => ({ value, errors: [], trace: [] });
const MADE = {
  caseId: "PL-2026-0142",
  asOf: AS_OF,
  today: "2026-02-27",
  stages: [{ stageId: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0e01", name: "Visit" }],
  tasks: [],
  newId: () => crypto.randomUUID(),
};

function proposed(value: FeelJson, effects: readonly Effect[], count = 40) {
  const set = ruleSet(effects);
  const known = aCase(aSubject({ rated: { ratings: [aRatingOf(2.4, count)] } }));
  return runRuleSet(set, known, () => evaluation(value)).flatMap((run) =>
    run.conclusions.flatMap((conclusion) => proposalOf(set, { decisions: [] }, run, conclusion, MADE) ?? []),
  );
}

const effect = (when: string, ...alterations: Effect["alterations"]): Effect => ({ when, alterations });

describe("what a rule set proposes", () => {
  it("is what was said to follow from its conclusion, for the subject by its name", () => {
    const [proposal] = proposed("Visit at night", [effect("Visit at night", VISIT)]);
    expect(proposal).toMatchObject({
      outcome: "Visit at night",
      needs: 2,
      inputs: [{ name: "ratings", value: 40, more: 0 }],
      alterations: [
        {
          alter: "add-task",
          task: { name: "Visit Lindenhof at night", due: "2026-03-01", stageId: MADE.stages[0]?.stageId },
        },
      ],
    });
    expect(v.safeParse(alterationProposed.payload, proposal).success).toBe(true);
  });

  it("is nothing where nothing follows, nothing is concluded, or nothing is there to alter", () => {
    expect(proposed("Nothing", [effect("Visit", VISIT)])).toEqual([]);
    expect(proposed(null, [effect("Visit", VISIT)])).toEqual([]);
    expect(proposed("Less", [effect("Less", { alter: "drop-task", name: "Not there" })])).toEqual([]);
  });

  it("takes its days from the table where that says some", () => {
    const [proposal] = proposed({ Propose: "Visit", Due: 10 }, [effect("Visit", VISIT)]);
    expect(proposal?.alterations).toMatchObject([{ task: { due: "2026-03-09" } }]);
  });

  it("is each conclusion of a list once", () => {
    const effects = [effect("Visit", VISIT), effect("Sign", { alter: "require-signature", of: "decision" })];
    expect(proposed(["Visit", "Sign", "Visit"], effects).map(({ outcome }) => outcome)).toEqual(["Visit", "Sign"]);
  });

  it("puts a task into the stage that the same conclusion adds", () => {
    const stage = { alter: "add-stage", name: "Night", after: "Visit" } as const;
    const [proposal] = proposed("Visit", [effect("Visit", stage, { ...VISIT, stage: "night" })]);
    const [added, task] = proposal?.alterations ?? [];
    expect(added).toMatchObject({ alter: "add-stage", after: MADE.stages[0]?.stageId });
    expect(task).toMatchObject({ task: { stageId: added?.alter === "add-stage" && added.stageId } });
  });

  it("has the same name for the same inputs and conclusion, and another one for others", () => {
    const effects = [effect("Visit", VISIT), effect("Look", VISIT)];
    const key = (value: string, count: number) => proposed(value, effects, count)[0]?.key;
    expect(key("Visit", 40)).toBe(key("Visit", 40));
    expect(new Set([key("Visit", 40), key("Visit", 41), key("Look", 40)]).size).toBe(3);
  });

  it("is nothing where a run was stopped", () => {
    const set = ruleSet([effect("Visit", VISIT)]);
    const runs = runRuleSet(set, aCase(aSubject()), () => ({ ...evaluation("Visit"), stopped: "budget" }));
    expect(runs.flatMap(({ conclusions }) => conclusions)).toEqual([]);
  });

  const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<FeelJson>;
  test.prop([fc.oneof(json, fc.constantFrom("Visit", "Sign"), fc.array(fc.constantFrom("Visit", "Sign")))])(
    "is always something that the log takes, whatever the table gives",
    (value) => {
      const effects = [effect("Visit", VISIT), effect("Sign", { alter: "set-priority", priority: "high" })];
      for (const { alterations } of proposed(value, effects))
        expect(v.safeParse(AlterationsV1, alterations).success).toBe(true);
    },
  );
});
