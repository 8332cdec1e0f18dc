import { it } from "vitest";
import { type RuleSet, ruleSetActivated, ruleSetSaved, ruleSetWithdrawn } from "../../src/domain/casework/rules";
import { aTable } from "../unit/rules/a-model";
import { CASE, captureRequest, withServices } from "../unit/services/support";
import type { asked } from "../unit/support/asked";
import { printTable } from "./support/table";

const CASES = Number(process.env["CASES"] ?? 1_000);
const RULE_SETS = Number(process.env["RULE_SETS"] ?? 100);
const TURNS = 5;

type Services = ReturnType<typeof asked>;

const id = (kind: number, n: number): string =>
  `0b0d9bb4-6a5c-4f0e-${String(kind).padStart(4, "a")}-${String(n).padStart(12, "0")}`;
const caseId = (n: number): string => `PL-${n}`;

const measured = (part: "low" | "count") =>
  ({
    of: "measured",
    measure: { of: "rating", host: "" },
    unit: { as: "scale", worst: 1, best: 5 },
    part,
  }) as const;

/** Each looks at the rating and its count, and concludes something of its own. */
const ruleSet = (n: number): RuleSet => ({
  ruleSetId: id(1, n),
  version: 1,
  name: `Rule set ${n}`,
  kind: "placement",
  xml: aTable([
    [`< ${1 + n / RULE_SETS}`, ">= 20", '"Hurry"'],
    ["-", "-", '"Nothing"'],
  ]),
  decision: "decision",
  bindings: [
    { name: "lower bound", input: measured("low") },
    { name: "ratings", input: measured("count") },
  ],
  effects: [{ when: "Hurry", alterations: [{ alter: "set-priority", priority: "high" }] }],
  signatures: 1,
  note: "",
});

const capture = (services: Services, captureId: string, of: string) => {
  const { capture: taken } = captureRequest();
  return services.capturePage(captureRequest({ capture: { ...taken, captureId, caseId: of } }));
};

async function use(services: Services, sets: number): Promise<void> {
  for (let n = 0; n < sets; n++) {
    await services.perform(ruleSetSaved, ruleSet(n));
    await services.perform(ruleSetActivated, { ruleSetId: id(1, n), version: 1, reason: "" });
  }
}

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await run();
  return performance.now() - from;
};

it(`runs ${RULE_SETS} rule sets over ${CASES} cases`, { timeout: 0 }, () =>
  withServices(async (services, db) => {
    for (let n = 0; n < CASES; n++) {
      await services.openCase({ ...CASE, caseId: caseId(n) });
      await capture(services, id(2, n), caseId(n));
    }
    await use(services, RULE_SETS);
    const [full, touched, appended, plain]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let turn = 0; turn < 2; turn++) {
      await db.meta.delete("rules");
      full.push(await timed(() => services.runRules({})));
    }
    for (let turn = 0; turn < TURNS; turn++) {
      appended.push(await timed(() => capture(services, id(4, turn), caseId(turn))));
      touched.push(await timed(() => services.runRules({})));
    }
    // The same log, as long as it is by now: only that no rule set is in use.
    for (let n = 0; n < RULE_SETS; n++) await services.perform(ruleSetWithdrawn, { ruleSetId: id(1, n), reason: "" });
    for (let turn = 0; turn < TURNS; turn++) {
      plain.push(await timed(() => capture(services, id(3, turn), caseId(turn))));
      await services.runRules({});
    }
    printTable("Rules", "after one capture, ms", "over every open case, ms", [
      { what: `${RULE_SETS} rule sets, ${CASES} cases`, ours: touched, floor: full },
    ]);
    printTable("A capture", "with rule sets in use, ms", "with none, ms", [
      { what: "append, from asking to answer", ours: appended, floor: plain },
    ]);
  }),
);
