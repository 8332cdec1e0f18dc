import { fold } from "../../ground/text";
import { type Cite, type Unit, cellOf } from "../comparison";
import type { CaseKnown, FindingKnown, ReviewKnown, SubjectKnown } from "./known";
import type { RuleInput } from "./rule-input";

/** What an input stands for in one case: nothing (null) where it is not known. */
export interface InputValue {
  readonly value: number | string | null;
  /** The entries that it rests on. */
  readonly cites: readonly Cite[];
}

const DAY_MS = 86_400_000;
const PERCENT = 100;
const NOTHING: InputValue = { value: null, cites: [] };

/**
 * What an input stands for: numbers in the input's own unit, shares in per cent, days as whole days; null where nothing is known, and
 * never 0 for that. The same knowledge gives the same value on every machine.
 */
export function valueOf(input: RuleInput, known: CaseKnown, subject: SubjectKnown | undefined): InputValue {
  switch (input.of) {
    case "case":
      return ofCase(input.part, known);
    case "measured":
      return subject ? measured(input, subject, known.asOf) : NOTHING;
    case "reviews":
      return subject ? ofReviews(input, within(subject.reviews, input, known.asOf)) : NOTHING;
    case "naming":
      return subject ? naming(input, subject.reviews) : NOTHING;
    case "finding":
      return subject ? ofFindings(input, subject.findings, known.asOf) : NOTHING;
    case "days-since-capture":
      return subject?.lastCapturedAt ? { value: daysBetween(subject.lastCapturedAt, known.asOf), cites: [] } : NOTHING;
  }
}

/** Whole days; none where the clock was set back. */
const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));

const ofCase = (part: "days-open" | "subjects", known: CaseKnown): InputValue => ({
  value: part === "subjects" ? known.subjects.length : daysBetween(known.openedAt, known.asOf),
  cites: [],
});

type Of<K extends RuleInput["of"]> = Extract<RuleInput, { of: K }>;

function measured({ measure, unit, part }: Of<"measured">, { evidence }: SubjectKnown, asOf: string): InputValue {
  const cell = cellOf(evidence, { measure, unit, asOf });
  const counted = cell.inputs.filter((input) => !cell.leftOut.some((left) => left.input === input));
  const cites = counted.map(({ cite }) => cite);
  if (cell.state === "unknown") return NOTHING;
  if (cell.state === "said") return part === "text" ? { value: cell.texts[0] ?? null, cites } : NOTHING;
  if (part === "text") return unit.as === "grades" ? { value: unit.grades[cell.value - 1] ?? null, cites } : NOTHING;
  return { value: cell[part], cites };
}

/** Reviews without a day are not within any number of days: it is not known that they are. */
function within(reviews: readonly ReviewKnown[], { days, host }: Of<"reviews">, asOf: string): readonly ReviewKnown[] {
  const from = new Date(Date.parse(asOf) - days * DAY_MS).toISOString().slice(0, "YYYY-MM-DD".length);
  return reviews.filter((review) => (host === "" || review.host === host) && (days === 0 || review.day >= from));
}

const citesOf = (reviews: readonly ReviewKnown[]): readonly Cite[] => reviews.map(({ cite }) => cite);

function ofReviews(input: Of<"reviews">, reviews: readonly ReviewKnown[]): InputValue {
  if (input.part === "count") return { value: reviews.length, cites: citesOf(reviews) };
  const rated = reviews.filter(({ share }) => share !== null);
  const low = rated.filter(({ share }) => share !== null && share < input.under);
  return input.part === "low-count" ? { value: low.length, cites: citesOf(low) } : shareOf(low, rated);
}

function naming({ words, part }: Of<"naming">, reviews: readonly ReviewKnown[]): InputValue {
  const wanted = words.map(fold).filter((word) => word !== "");
  const naming = reviews.filter(({ text }) => {
    const folded = fold(text);
    return wanted.some((word) => folded.includes(word));
  });
  return part === "count" ? { value: naming.length, cites: citesOf(naming) } : shareOf(naming, reviews);
}

function ofFindings(input: Of<"finding">, all: readonly FindingKnown[], asOf: string): InputValue {
  const found = all.filter(({ method }) => method === input.method);
  if (input.part === "count") return { value: found.length, cites: found.map(({ cite }) => cite) };
  const [last] = input.method === "forecast" ? found : found.toSorted(laterDayFirst);
  if (!last) return NOTHING;
  const value = ofFinding(input, last, asOf);
  return value === undefined ? NOTHING : { value, cites: [last.cite] };
}

function ofFinding(input: Of<"finding">, { day, numbers }: FindingKnown, asOf: string): number | undefined {
  if (!("unit" in input)) return day === "" ? undefined : daysBetween(day, asOf);
  if (input.part === "size") {
    const { before, after } = numbers;
    return before === undefined || after === undefined ? undefined : distanceIn(input.unit, after - before);
  }
  const at = numbers[`${input.part}${numbers["steps"] ?? 0}`];
  return at === undefined || numbers["isBetter"] !== 1 ? undefined : valueIn(input.unit, at);
}

const laterDayFirst = (a: FindingKnown, b: FindingKnown): number => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0);

/** Of a share (0 worst, 1 best) the value on the unit's scale; none where the unit is no scale. */
const valueIn = (unit: Unit, share: number): number | undefined =>
  unit.as === "scale" ? unit.worst + share * (unit.best - unit.worst) : undefined;

/** Better is more, whichever way the scale runs. */
const distanceIn = (unit: Unit, share: number): number | undefined =>
  unit.as === "scale" ? share * Math.abs(unit.best - unit.worst) : undefined;

/** In per cent; no share of nothing. */
const shareOf = (some: readonly ReviewKnown[], all: readonly ReviewKnown[]): InputValue =>
  all.length === 0 ? NOTHING : { value: (some.length / all.length) * PERCENT, cites: citesOf(some) };
