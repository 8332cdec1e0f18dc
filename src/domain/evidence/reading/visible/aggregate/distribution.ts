import type { DistributionStep } from "../../model";
import { inAscii } from "../../../../ground/digits";
import type { Marks, StepMark } from "../marks/mark";
import { countSaid } from "../marks/count-text";
import { percent } from "../marks/step-label";
import type { View } from "../view";
import { alikeAround } from "../alike";

export interface FoundDistribution {
  /** Highest value first. */
  readonly steps: DistributionStep[];
  /** By how much the sum of its counts may be off, as the page rounds them. */
  readonly off: number;
  readonly rows: readonly Element[];
}

const LEVELS = 6;
const FEWEST = 3;
const MOST = 11;

/** Distributions of ratings that the page shows: rows of one make, one for each value, with a share, count or bar. */
export function distributions(view: View, marks: Marks): FoundDistribution[] {
  const found = alikeAround(view, marks.steps.slice(0, 4_000), LEVELS).flatMap(
    (rows) => distribution(view, rows) ?? [],
  );
  return found.filter(
    ({ rows }, index) => !found.slice(0, index).some((other) => other.rows.some((row) => rows.includes(row))),
  );
}

function distribution(view: View, rows: ReadonlyMap<Element, StepMark[]>): FoundDistribution | undefined {
  if (rows.size < FEWEST || rows.size > MOST) return undefined;
  const steps: DistributionStep[] = [];
  let off = 0;
  for (const [row, labels] of rows) {
    const found = stepOf(view, row, labels);
    if (found === undefined || steps.some(({ value }) => value === found.step.value)) return undefined;
    steps.push(found.step);
    off += found.off;
  }
  steps.sort((one, other) => other.value - one.value);
  const consecutive = steps.every(({ value }, index) => index === 0 || value === (steps[index - 1]?.value ?? 0) - 1);
  const isWhole = steps.length >= 5 || steps[0]?.value === 5;
  const sum = steps.reduce((total, { share }) => total + (share ?? 0), 0);
  return consecutive && isWhole && sum < 1.06 ? { steps, off, rows: [...rows.keys()] } : undefined;
}

interface Step {
  readonly step: DistributionStep;
  readonly off: number;
}

function stepOf(view: View, row: Element, labels: readonly StepMark[]): Step | undefined {
  const [label] = labels;
  const shown = view.brief(row);
  const text = shown && inAscii(shown);
  if (
    label === undefined ||
    text === undefined ||
    labels.some(({ value }) => value !== label.value && text.length > 40)
  )
    return undefined;
  const share = labels.find((each) => each.share !== undefined)?.share ?? shareIn(view, row, text);
  const isWritten = new RegExp(String.raw`(?<!\d)${label.value}(?!\d)`, "u").test(
    inAscii(view.brief(label.element) ?? ""),
  );
  const said = countIn(view, text, isWritten ? label.value : undefined);
  if (share === undefined && said === undefined) return undefined;
  const step = { value: label.value, ...(said && { count: said.count }), ...(share !== undefined && { share }) };
  return { step, off: said?.off ?? 0 };
}

function shareIn(view: View, row: Element, text: string): number | undefined {
  const written = /(\d{1,3}(?:[.,]\d+)?)\s?%/u.exec(text)?.[1];
  if (written !== undefined) return percent(written);
  const { dom } = view.context;
  for (const bar of dom.all('[style*="width" i],progress,meter,[aria-valuenow]', row)) {
    const width = /(?:^|;)\s*width\s*:\s*(\d{1,3}(?:\.\d+)?)%/iu.exec(dom.attribute(bar, "style") ?? "")?.[1];
    if (width !== undefined) return percent(width);
    const value = Number(dom.attribute(bar, "value") ?? dom.attribute(bar, "aria-valuenow") ?? Number.NaN);
    const most = Number(dom.attribute(bar, "max") ?? dom.attribute(bar, "aria-valuemax") ?? Number.NaN);
    if (value >= 0 && most > 0 && value <= most) return Math.round((value / most) * 1_000) / 1_000;
  }
  return undefined;
}

/** What stands beside the label: `5 stars 123`, `5 ★ (1.2k)`. */
function countIn({ language }: View, text: string, value: number | undefined): ReturnType<typeof countSaid> {
  const label = value === undefined ? /^$/u : new RegExp(String.raw`^\D*${value}(?!\d)`, "u");
  return countSaid(text.replace(label, " ").replace(/\d[\d.,]*\s?%/gu, " "), language);
}
