import type { DecisionTable } from "../model";
import { EVERY_NUMBER, EVERY_WORD, type Region, both, isNothing, words } from "./region";
import { type KindOf, regionOfTests } from "./region-of-test";

/** What a row lets through by what is looked at; nothing where one of its cells cannot be judged. */
export type Box = readonly Region[];

export interface JudgedRows {
  /** What is looked at: each expression once, in the order of its first column. */
  readonly columns: readonly { readonly label: string; readonly expression: string }[];
  /** All that may be asked. */
  readonly whole: Box;
  readonly boxes: readonly (Box | undefined)[];
}

/** The rows of a table as boxes, as far as their tests are simple ones. */
export function judgeRows({ inputs, rules }: DecisionTable): JudgedRows {
  const expressions = [...new Set(inputs.map(({ expression }) => expression.trim()))];
  const clauses = expressions.map((expression) =>
    inputs.map((clause, n) => ({ ...clause, n })).filter((clause) => clause.expression.trim() === expression),
  );
  const kinds = clauses.map((same) => kindOf(same, rules));
  const whole = clauses.map((same, at) => wholeOf(same[0]?.typeRef ?? "", same[0]?.allowed ?? "", kinds[at]));
  return {
    columns: clauses.map((same, at) => ({ label: same[0]?.label ?? "", expression: expressions[at] ?? "" })),
    whole,
    boxes: rules.map((rule) => {
      const box: Region[] = [];
      for (const [at, same] of clauses.entries()) {
        let region: Region | undefined = whole[at];
        for (const { n } of same) {
          const next = regionOfTests(rule.inputs[n] ?? "-", kinds[at] ?? "words");
          if (!next || !region) return undefined;
          region = both(region, next);
        }
        if (!region) return undefined;
        box.push(region);
      }
      return box;
    }),
  };
}

const NUMBER = /^(?:number|integer|long|double)$/u;
const LOOKS_LIKE_NUMBERS = /^(?:not\s*\()?\s*[<>=![\]()]*\s*[+-]?[\d.]/u;

/** By its type; where that says nothing, by what its first test looks like. */
function kindOf(
  same: readonly { readonly typeRef: string; readonly n: number }[],
  rules: DecisionTable["rules"],
): KindOf {
  const [first] = same;
  if (!first) return "words";
  if (NUMBER.test(first.typeRef)) return "numbers";
  if (first.typeRef === "string" || first.typeRef === "boolean") return "words";
  const test = rules.map((rule) => (rule.inputs[first.n] ?? "-").trim()).find((text) => text !== "-" && text !== "");
  return test !== undefined && LOOKS_LIKE_NUMBERS.test(test) ? "numbers" : "words";
}

function wholeOf(typeRef: string, allowed: string, kind: KindOf | undefined): Region {
  const every = kind === "numbers" ? EVERY_NUMBER : typeRef === "boolean" ? words(["true", "false"]) : EVERY_WORD;
  const region = regionOfTests(allowed, kind ?? "words");
  return region && !isNothing(region) ? both(every, region) : every;
}

/** What is in both boxes; nothing where nothing is. */
export function boxOfBoth(a: Box, b: Box): Box | undefined {
  const box: Region[] = [];
  for (const [n, region] of a.entries()) {
    const other = b[n];
    const common = other ? both(region, other) : region;
    if (isNothing(common)) return undefined;
    box.push(common);
  }
  return box;
}
