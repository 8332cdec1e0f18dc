import type * as v from "valibot";
import type { DmnModel, FeelJson, TraceStep } from "../dmn";
import type { TraceV1 } from "./shapes";

export type Trace = v.InferOutput<typeof TraceV1>;

const MOST_STEPS = 50;
const MOST_RULES = 100;
const MOST_COLUMNS = 100;
const LONGEST = 2_000;
const LABEL = 500;
const CELL = 200;

/** What an entry keeps of how a decision came about: all that fits, with the rows as the model has them, and how much more there was. */
export const traceOf = (steps: readonly TraceStep[], { decisions }: Pick<DmnModel, "decisions">): Trace =>
  steps.slice(-MOST_STEPS).map(({ decision, value, table }) => ({
    decision: decision.slice(0, LABEL),
    value: spelled(value),
    table: table
      ? {
          hitPolicy: table.hitPolicy,
          inputs: table.inputs.slice(0, MOST_COLUMNS).map(({ label, expression, value: held }) => ({
            label: (label || expression).slice(0, LABEL),
            value: spelled(held),
          })),
          rules: kept(table.rules).map(({ number, fits, tests }) => ({
            number,
            fits,
            tests: tests.slice(0, MOST_COLUMNS),
            ...rowOf(decisions, decision, number),
          })),
          more: table.rules.length - kept(table.rules).length,
        }
      : null,
  }));

/** In a long table the rows that fit come first to be kept. */
function kept<R extends { readonly number: number; readonly fits: boolean }>(rules: readonly R[]): readonly R[] {
  if (rules.length <= MOST_RULES) return rules;
  const fitting = rules.filter(({ fits }) => fits).slice(0, MOST_RULES);
  const others = rules.filter(({ fits }) => !fits).slice(0, MOST_RULES - fitting.length);
  return [...fitting, ...others].sort((a, b) => a.number - b.number);
}

function rowOf(decisions: DmnModel["decisions"], name: string, number: number) {
  const logic = decisions.find((decision) => decision.name === name)?.logic;
  const row = logic?.kind === "table" ? logic.table.rules[number - 1] : undefined;
  return { conditions: cut(row?.inputs), concludes: cut(row?.outputs) };
}

const cut = (texts: readonly string[] = []): string[] =>
  texts.slice(0, MOST_COLUMNS).map((text) => text.slice(0, CELL));

const spelled = (value: FeelJson): string => JSON.stringify(value).slice(0, LONGEST);
