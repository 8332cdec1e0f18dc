import type { DecisionTable } from "../model";
import { boxesMinus } from "./box-minus";
import { type Box, type JudgedRows, boxOfBoth, judgeRows } from "./judged-rows";
import { exampleIn } from "./region";

/** Values of what a table looks at, by its columns: FEEL texts, `"…"` for words that no cell tells. */
export interface Example {
  readonly label: string;
  readonly expression: string;
  readonly value: string;
}

/** Two rows that both fit something; counted from 1. */
export interface Overlap {
  readonly rows: readonly [number, number];
  readonly example: readonly Example[];
  /** Whether they conclude the same, word for word. */
  readonly isSame: boolean;
}

export interface TableAnalysis {
  /** How many rows were looked at, from the first on: no more than so many are compared. */
  readonly compared: number;
  /** Rows whose tests are not of the kind that can be judged here; counted from 1. */
  readonly unjudged: readonly number[];
  /** The first of them, and how many there are. */
  readonly overlaps: readonly Overlap[];
  readonly overlapCount: number;
  /** Rows that let nothing through, or nothing that a row before them does not take (where the first counts). */
  readonly unreached: readonly number[];
  /** Something that no row fits; nothing where each thing fits one, `unknown` where that cannot be said. */
  readonly gap: readonly Example[] | "none" | "unknown";
}

/** Rows that are compared with each other. */
const MOST_COMPARED = 300;
const MOST_OVERLAPS = 50;
const MOST_BOXES = 3_000;

/**
 * What can be said of a table by its tests alone, where they are comparisons, ranges, lists, `not(…)` and words: which rows overlap,
 * what fits none, which rows are never reached. Each column counts as free of the others; what is not known (null) is left aside.
 */
export function analyseTable(table: DecisionTable): TableAnalysis {
  const judged = judgeRows({ ...table, rules: table.rules.slice(0, MOST_COMPARED) });
  const { overlaps, overlapCount } = overlapsOf(table, judged);
  return {
    compared: judged.boxes.length,
    unjudged: judged.boxes.flatMap((box, n) => (box ? [] : [n + 1])),
    overlaps,
    overlapCount,
    unreached: unreachedOf(table, judged),
    gap: gapOf(table, judged),
  };
}

function overlapsOf({ rules }: DecisionTable, judged: JudgedRows) {
  const overlaps: Overlap[] = [];
  let overlapCount = 0;
  for (const [n, box] of judged.boxes.entries())
    for (let other = n + 1; box && other < judged.boxes.length; other += 1) {
      const second = judged.boxes[other];
      const common = second && boxOfBoth(box, second);
      if (!common) continue;
      overlapCount += 1;
      if (overlaps.length < MOST_OVERLAPS)
        overlaps.push({
          rows: [n + 1, other + 1],
          example: exampleOf(common, judged),
          isSame: concludes(rules[n]) === concludes(rules[other]),
        });
    }
  return { overlaps, overlapCount };
}

const concludes = (rule: DecisionTable["rules"][number] | undefined): string =>
  JSON.stringify((rule?.outputs ?? []).map((text) => text.trim()));

function unreachedOf({ hitPolicy }: DecisionTable, { boxes, whole }: JudgedRows): readonly number[] {
  return boxes.flatMap((box, n) => {
    if (!box) return [];
    let left: readonly Box[] | undefined = [box].filter((one) => boxOfBoth(one, whole));
    if (hitPolicy === "FIRST")
      for (const before of boxes.slice(0, n))
        if (before && left && left.length > 0) left = boxesMinus(left, before, MOST_BOXES);
    return left?.length === 0 ? [n + 1] : [];
  });
}

/** What a row that cannot be judged takes is not known, nor what rows do that were not looked at. */
function gapOf({ rules, inputs }: DecisionTable, judged: JudgedRows): TableAnalysis["gap"] {
  if (inputs.length === 0) return rules.length > 0 ? "none" : [];
  let left: readonly Box[] | undefined = [judged.whole];
  for (const box of judged.boxes) {
    if (!left || left.length === 0) break;
    if (box) left = boxesMinus(left, box, MOST_BOXES);
  }
  if (!left) return "unknown";
  const [first] = left;
  if (!first) return "none";
  const isSure = judged.boxes.length === rules.length && judged.boxes.every((box) => box !== undefined);
  return isSure ? exampleOf(first, judged) : "unknown";
}

const exampleOf = (box: Box, { columns }: JudgedRows): readonly Example[] =>
  columns.map((column, n) => ({ ...column, value: (box[n] && exampleIn(box[n])) ?? "" }));
