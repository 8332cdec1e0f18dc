import type { DecisionTable, InputClause } from "../../../domain/casework/dmn";
import type { AlterationTemplate, Binding } from "../../../domain/casework/rules";
import { t } from "../../../ui/texts";
import { quoted } from "./cell-texts";
import type { RuleDraft } from "./rule-draft";

const ADD_TASK = {
  alter: "add-task",
  name: "",
  stage: "",
  form: "task",
  blocks: "nothing",
  dueDays: null,
  who: "",
  sources: 0,
  signatures: 1,
  ofSubject: true,
} as const;

/** A task as it is first asked for. */
export const newTask = (name: string): Extract<AlterationTemplate, { alter: "add-task" }> => ({ ...ADD_TASK, name });

const OUTPUTS: DecisionTable["outputs"] = [
  { id: "propose", label: "", name: "propose", typeRef: "string", allowed: "", defaultEntry: "" },
  { id: "due", label: "", name: "due", typeRef: "number", allowed: "", defaultEntry: "" },
];

const tableWith = (inputs: readonly InputClause[], rows: readonly Row[]): DecisionTable => ({
  id: "table_1",
  label: "",
  hitPolicy: "FIRST",
  inputs,
  outputs: OUTPUTS,
  annotations: [t("rulesWhyThisRow")],
  rules: rows.map(({ tests, propose, due, why }, n) => ({
    id: `row_${n + 1}`,
    inputs: tests,
    outputs: [propose === "" ? "null" : quoted(propose), due],
    annotations: [why],
  })),
});

interface Row {
  readonly tests: readonly string[];
  readonly propose: string;
  readonly due: string;
  readonly why: string;
}

type NewDraft = Omit<RuleDraft, "ruleSetId">;

const BEGUN = { base: 0, xml: "", decision: "decision_1", isAlone: true, signatures: 1 } as const;

/** Without a condition yet. */
export const emptyDraft = (): NewDraft => ({
  ...BEGUN,
  name: t("rulesNewName"),
  kind: "placement",
  table: tableWith([], [{ tests: [], propose: "", due: "null", why: "" }]),
  bindings: [],
  effects: [],
});

const SCALE = { as: "scale", worst: 1, best: 5 } as const;
const RATING = { of: "rating", host: "" } as const;

const RATED: readonly Binding[] = [
  { name: "rating low", input: { of: "measured", measure: RATING, unit: SCALE, part: "low" } },
  { name: "ratings", input: { of: "measured", measure: RATING, unit: SCALE, part: "count" } },
];

const clause = (id: string, label: string, expression: string): InputClause => ({
  id,
  label,
  expression,
  typeRef: "number",
  allowed: "",
});

/** Poorly rated by many: a visit, and a second signature for the decision. */
export function placementSample(): NewDraft {
  const visit = t("rulesSampleVisit");
  return {
    ...BEGUN,
    name: t("rulesSamplePlacement"),
    kind: "placement",
    table: tableWith(
      [clause("rating_low", t("rulesPickLow"), "rating low"), clause("ratings", t("rulesPickCount"), "ratings")],
      [
        { tests: ["< 3", ">= 20"], propose: visit, due: "2", why: t("rulesSampleVisitWhy") },
        { tests: ["-", "-"], propose: "", due: "null", why: t("rulesSampleElse") },
      ],
    ),
    bindings: RATED,
    effects: [
      {
        when: visit,
        alterations: [
          { ...newTask(t("rulesSampleVisitTask")), form: "visit", blocks: "decision", dueDays: 7 },
          { alter: "require-signature", of: "decision" },
        ],
      },
    ],
  };
}

/** A supplier that delivers late, or is poorly rated: halted. */
export function procurementSample(): NewDraft {
  const halt = t("rulesSampleHalt");
  return {
    ...BEGUN,
    name: t("rulesSampleProcurement"),
    kind: "procurement",
    table: tableWith(
      [
        clause("late", t("rulesSampleLateLabel"), "share late"),
        clause("rating_low", t("rulesPickLow"), "rating low"),
        clause("ratings", t("rulesPickCount"), "ratings"),
      ],
      [
        { tests: [">= 25", "-", ">= 10"], propose: halt, due: "null", why: t("rulesSampleLateWhy") },
        { tests: ["-", "< 2.5", ">= 10"], propose: halt, due: "null", why: "" },
        { tests: ["-", "-", "-"], propose: "", due: "null", why: t("rulesSampleElse") },
      ],
    ),
    bindings: [{ name: "share late", input: { of: "naming", words: LATE, part: "share" } }, ...RATED],
    effects: [{ when: halt, alterations: [{ alter: "hold", ofSubject: true, reason: t("rulesSampleHaltReason") }] }],
  };
}

const LATE = ["late", "delay", "verspätet", "Verzug", "te laat"];
