import { describe, expect, it } from "vitest";
import { type RuleSet, ruleSetActivated, ruleSetSaved, ruleSetWithdrawn } from "../../../src/domain/casework/rules";
import * as dmn from "../../../src/domain/casework/dmn";
import type { asked } from "../support/asked";
import { type Database, proposalsOfCase, rulesFailures } from "../../../src/storage/reading";
import { aTable } from "../rules/a-model";
import { CASE, captureRequest, withServices } from "./support";

type Services = ReturnType<typeof asked>;
const RULE_SET = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b01";

const VISIT = {
  alter: "add-task",
  name: "Visit {subject}",
  stage: "",
  form: "visit",
  blocks: "decision",
  dueDays: 2,
  who: "",
  sources: 0,
  signatures: 1,
  ofSubject: true,
} as const;

const measured = (part: "low" | "count") =>
  ({
    of: "measured",
    measure: { of: "rating", host: "" },
    unit: { as: "scale", worst: 1, best: 5 },
    part,
  }) as const;

const aRuleSet = (changes: Partial<RuleSet> = {}): RuleSet => ({
  ruleSetId: RULE_SET,
  version: 1,
  name: "Low ratings",
  kind: "placement",
  xml: aTable([["< 4", ">= 20", '"Visit"']]),
  decision: "decision",
  bindings: [
    { name: "lower bound", input: measured("low") },
    { name: "ratings", input: measured("count") },
  ],
  effects: [{ when: "Visit", alterations: [VISIT] }],
  signatures: 1,
  note: "",
  ...changes,
});

async function inUse(services: Services, set = aRuleSet()): Promise<void> {
  await services.perform(ruleSetSaved, set);
  await services.perform(ruleSetActivated, { ruleSetId: set.ruleSetId, version: set.version, reason: "" });
}

/** The page's rating captured for the case: 2.1 of 5, of so many ratings. */
const capture = (services: Services, captureId: string, ratingCount: number, value = 2.1) =>
  services.capturePage(
    captureRequest({
      capture: {
        ...captureRequest().capture,
        captureId,
        facts: [
          {
            kind: "aggregate-rating",
            subject: "#home",
            confidence: 1,
            provenance: [{ syntax: "json-ld", reader: "schema-org", version: "1", selectors: [], raw: String(value) }],
            rating: { raw: String(value), value, best: 5, worst: 1, normalised: (value - 1) / 4 },
            ratingCount,
          },
        ],
      },
    }),
  );

const FIRST = "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f001";
const SECOND = "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f002";
const states = async (db: Database) => (await proposalsOfCase(db, CASE.caseId)).map(({ status }) => status);

describe("rule sets in use", () => {
  it("keep that they could not be worked out in a case, and let nothing lapse by that", async () => {
    await withServices(async (services, db) => {
      const rows = [
        ["< 4", ">= 20", '"Visit"'],
        ["< 4", ">= 30", '"Talk"'],
      ] as const;
      const xml = aTable(rows, "UNIQUE");
      await services.openCase(CASE);
      await inUse(services, aRuleSet({ xml }));
      await capture(services, FIRST, 24);
      await services.runRules({});
      expect(await states(db)).toEqual(["open"]);
      // Now both rows fit, where the table says that only one may.
      await capture(services, SECOND, 34);
      await services.runRules({});
      expect(await states(db)).toEqual(["open"]);
      const inVersion = (active: number) => rulesFailures(db, { ruleSetId: RULE_SET, active });
      expect(await inVersion(1)).toMatchObject([{ caseId: CASE.caseId, error: { code: "several-fit" } }]);
      // What was looked at is evidence, which can be erased: none of it stands here.
      expect(JSON.stringify(await inVersion(1))).not.toMatch(/Lindenhof|#home|34/u);
      expect(await inVersion(2)).toEqual([]);
    });
  });

  it("propose once what a capture makes them conclude, with the row that fits", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await inUse(services);
      await capture(services, FIRST, 40);
      await services.runRules({});
      const [proposal] = await proposalsOfCase(db, CASE.caseId);
      expect(proposal).toMatchObject({
        status: "open",
        outcome: "Visit",
        inputs: [{ name: "lower bound" }, { name: "ratings", value: 40, cites: [{ fact: 0 }] }],
        alterations: [{ alter: "add-task", task: { name: "Visit Lindenhof", form: "visit", blocks: "decision" } }],
        trace: [{ table: { rules: [{ number: 1, fits: true, tests: [true, true], conditions: ["< 4", ">= 20"] }] } }],
      });
      await services.runRules({});
      await db.meta.delete("rules");
      await services.runRules({});
      expect(await states(db)).toEqual(["open"]);
    }));

  it("propose nothing where too little is known", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await inUse(services);
      await capture(services, FIRST, 19);
      await services.runRules({});
      expect(await states(db)).toEqual([]);
    }));

  it("look at what was captured before they were put in use", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await capture(services, FIRST, 40);
      await services.runRules({});
      await inUse(services);
      await services.runRules({});
      expect(await states(db)).toEqual(["open"]);
    }));

  it("are looked at by the next run where they are put in use while one begins", () => {
    let meanwhile: (() => Promise<void>) | undefined;
    const readDmn: typeof dmn.readDmn = async (xml) => {
      const act = meanwhile;
      meanwhile = undefined;
      await act?.();
      return dmn.readDmn(xml);
    };
    return withServices(
      async (services, db) => {
        await services.openCase(CASE);
        await capture(services, FIRST, 40);
        await inUse(services, aRuleSet({ xml: aTable([["< 3", ">= 20", '"Visit"']]) }));
        meanwhile = () => inUse(services, aRuleSet({ ruleSetId: RULE_SET.replace("b01", "b02") }));
        await services.runRules({});
        await services.runRules({});
        expect(await states(db)).toEqual(["open", "open"]);
      },
      { dmn: () => ({ ...dmn, readDmn }) },
    );
  });

  it("let lapse what does not follow any more, and ask anew with other evidence after a refusal", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await inUse(services);
      await capture(services, FIRST, 40);
      await services.runRules({});
      await capture(services, SECOND, 41, 4.9);
      await services.runRules({});
      expect(await states(db)).toEqual(["lapsed"]);
    }));

  it("say of what another version does not propose that it was the version", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await inUse(services);
      await capture(services, FIRST, 40);
      await services.runRules({});
      await inUse(services, aRuleSet({ version: 2, xml: aTable([["< 1.5", ">= 20", '"Visit"']]) }));
      await services.runRules({});
      expect(await proposalsOfCase(db, CASE.caseId)).toMatchObject([{ status: "lapsed", reason: "rule-set" }]);
    }));

  it("look only at the cases that something touches", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await services.openCase({ ...CASE, caseId: "PL-2026-0143" });
      await inUse(services);
      expect(await services.runRules({})).toMatchObject({ value: { looked: 2 } });
      expect(await services.runRules({})).toMatchObject({ value: { looked: 0 } });
      await capture(services, FIRST, 40);
      expect(await services.runRules({})).toMatchObject({ value: { looked: 1 } });
      // What they propose touches nothing: no rule runs because of a rule.
      expect(await services.runRules({})).toMatchObject({ value: { looked: 0 } });
      expect(await states(db)).toEqual(["open"]);
    }));

  it("go on with the next case where a worker died", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await inUse(services);
      await capture(services, FIRST, 40);
      await services.runRules({});
      const seen = await db.meta.get("rules");
      if (seen?.key !== "rules") throw new Error("nothing is known of rules");
      await db.meta.put({ ...seen, waiting: [CASE.caseId, "GONE-1"] });
      expect(await services.runRules({})).toMatchObject({ value: { looked: 2 } });
    }));

  it("propose nothing in a closed case, nor once withdrawn", () =>
    withServices(async (services, db) => {
      await services.openCase(CASE);
      await inUse(services);
      await services.perform(ruleSetWithdrawn, { ruleSetId: RULE_SET, reason: "" });
      await capture(services, FIRST, 40);
      await services.runRules({});
      expect(await states(db)).toEqual([]);
    }));

  it.each([
    ["would not end", aTable([["count(for i in 1..1000000000 return i) > ?", ">= 20", '"Visit"']]), "budget"],
    ["cannot be read", "<definitions/>", "unreadable"],
  ])("are switched off alone where one %s", (_what, xml, why) =>
    withServices(async (services, db) => {
      const other = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b02";
      await services.openCase(CASE);
      await inUse(services, aRuleSet({ ruleSetId: other, name: "Endless", xml }));
      await inUse(services);
      await capture(services, FIRST, 40);
      await services.runRules({});
      expect(await db.ruleSets.get(other)).toMatchObject({ active: null, stopped: why });
      expect(await states(db)).toEqual(["open"]);
    }),
  );
});
