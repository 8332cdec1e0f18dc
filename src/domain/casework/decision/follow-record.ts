import type { CaptureNow } from "../../evidence/captures";
import { jcs } from "../../ledger/log";
import type { ComparisonRow } from "../comparison";
import {
  type Criterion,
  type Evidence,
  type Frame,
  type Limit,
  type Weights,
  inputOfFact,
  placeIn,
} from "../comparison";
import { isAsComputed, isOfThisMethod } from "./compared-record";
import { evidenceOf, textFor } from "./record-evidence";
import { type OfRow, followsFromTable } from "./row-cells";
import type { CitedEntry, ComparedRecord, Decision } from "./shapes-v2";
import { listingKey } from "../../evidence/listings";
import { type Reliability, hostOf } from "../../evidence/sources";
import type { DatasetImport } from "../own-data";

/** What a cited entry says. */
export type SaidThere =
  /** A capture, its facts as they held when it was decided; whether some of what was said of facts till then was erased. */
  | { readonly as: "capture"; readonly payload: CaptureNow; readonly someErased: boolean }
  | { readonly as: "import"; readonly payload: DatasetImport }
  | { readonly as: "judgement"; readonly payload: { readonly criterionId: string; readonly rank: number | null } }
  | { readonly as: "frame"; readonly payload: { readonly frame: Frame } }
  | { readonly as: "weights"; readonly payload: { readonly criteria: readonly Criterion[]; readonly weights: Weights } }
  /** Something else, which no figure is taken of: a note, say. */
  | { readonly as: "other" }
  /** Its words were erased. */
  | { readonly as: "erased" };

/** Looks up an entry by its place: its leaf's hash in hex, and what it says; nothing where it is not there. */
export type LookUp = (
  place: ComparisonRow["framedBy"],
) => { readonly leaf: string; readonly says: SaidThere } | undefined;

/** The grades that a source may have had when it was compared (ISO 8601), by its host; none where nothing says it. */
export type GradesAt = (host: string, at: string) => readonly Reliability[];

/** The limits that the case's plan ever set; whether some of what set them was erased, so that not all are known. */
export interface PlanLimits {
  readonly limits: readonly Limit[];
  readonly someErased: boolean;
}
const NO_LIMITS: PlanLimits = { limits: [], someErased: false };

/** Why a record cannot be followed to the entries that it cites. `number` counts what is cited from 0. */
export type DecisionFault =
  | { readonly code: "cited-missing" | "cited-other" | "input-differs"; readonly number: number }
  | { readonly code: "frame-differs" | "weights-differ" | "figures-differ" };

export interface Followed {
  readonly faults: readonly DecisionFault[];
  /** How many of the cited entries were erased since: what they said cannot be compared any more. */
  readonly erased: number;
  /** How many figures of own rows cannot be held against their table: the record, or the import, has nothing to prove them by. */
  readonly unheld: number;
  /** Whether it was ranked in a way that only a newer version can compute again. */
  readonly isNewer: boolean;
}

/**
 * Follows a decision's record: each cited entry is there and is the one that was cited; the figures that went in are those that these
 * entries say; and those that came out are what going through it again gives, digit for digit.
 */
export function followRecord(
  record: Pick<Decision, "caseId" | "compared" | "cited">,
  lookUp: LookUp,
  gradesAt: GradesAt,
  planned = NO_LIMITS,
): Followed {
  const { compared, cited } = record;
  const there = cited.map((one) => lookUp(one));
  const faults = cited.flatMap(({ leaf }, number): DecisionFault[] => {
    const found = there[number];
    if (!found) return [{ code: "cited-missing", number }];
    return found.leaf === leaf ? [] : [{ code: "cited-other", number }];
  });
  const says = there.map((one) => one?.says ?? ({ as: "other" } as const));
  return {
    faults: compared ? [...faults, ...followCompared(compared, record, says, { lookUp, gradesAt, planned })] : faults,
    erased: says.filter(({ as }) => as === "erased").length,
    unheld: compared?.evidence.reduce((sum, evidence) => sum + unheldIn(evidence, says), 0) ?? 0,
    isNewer: compared !== null && !isOfThisMethod(compared),
  };
}

function followCompared(
  compared: ComparedRecord,
  record: Pick<Decision, "caseId" | "cited">,
  says: readonly SaidThere[],
  { lookUp, gradesAt, planned }: { readonly lookUp: LookUp; readonly gradesAt: GradesAt; readonly planned: PlanLimits },
): DecisionFault[] {
  const differing = new Set(
    compared.evidence.flatMap((evidence) => [
      ...differingIn(evidence, compared, record.cited, says),
      ...otherGrades(evidence, compared.asOf, gradesAt),
    ]),
  );
  const faults: DecisionFault[] = [...differing]
    .sort((a, b) => a - b)
    .map((number) => ({ code: "input-differs", number }));
  const { criteria, limits, weights, framed, fixed } = compared;
  const frame = lookUp(framed)?.says;
  const isFramed =
    frame?.as === "frame" &&
    jcs(frame.payload.frame.criteria) === jcs(criteria) &&
    areLimits(limits, frame.payload.frame.limits, planned);
  if (!isFramed && frame?.as !== "erased") faults.push({ code: "frame-differs" });
  const weighed = lookUp(fixed)?.says;
  const isWeighed =
    weighed?.as === "weights" && jcs([weighed.payload.criteria, weighed.payload.weights]) === jcs([criteria, weights]);
  if (!isWeighed && weighed?.as !== "erased") faults.push({ code: "weights-differ" });
  if (isOfThisMethod(compared) && !isAsComputed(compared, record)) faults.push({ code: "figures-differ" });
  return faults;
}

/** Whether limits are those that were laid out, and after them none but such as the plan has set. */
function areLimits(all: readonly Limit[], own: readonly Limit[], { limits, someErased }: PlanLimits): boolean {
  const known = new Set(limits.map((limit) => jcs(limit)));
  const rest = all.slice(own.length);
  return jcs(all.slice(0, own.length)) === jcs(own) && (someErased || rest.every((limit) => known.has(jcs(limit))));
}

/** The numbers of what is cited for something that it does not say. */
function differingIn(
  record: ComparedRecord["evidence"][number],
  compared: ComparedRecord,
  cited: readonly CitedEntry[],
  says: readonly SaidThere[],
): number[] {
  const evidence = evidenceOf(record, cited);
  const asked = [...compared.criteria, ...compared.limits];
  const differs = (number: number, isSaid: (said: SaidThere, fact: number | undefined) => boolean): number[] => {
    const said = says[number] ?? { as: "other" };
    const isUnknown = said.as === "erased" || (said.as === "capture" && said.someErased);
    return isSaid(said, cited[number]?.fact) || isUnknown ? [] : [number];
  };
  return [
    ...record.ratings.flatMap(({ cited: number }, n) => differs(number, ratingSaid(evidence.ratings[n]))),
    ...record.facts.flatMap(({ cited: number, text }, n) =>
      differs(number, (said, fact) => {
        const input = inputIn(said, fact, null);
        return (
          input?.of === "fact" &&
          isLike(input, evidence.facts[n], ["host", "at", "property"]) &&
          textFor(input, asked) === text
        );
      }),
    ),
    ...record.own.flatMap((own) =>
      differs(own.cited, (said) => said.as === "import" && isRowOf(said.payload, own) && isTrue(own, said.payload)),
    ),
    ...record.places.flatMap((place) =>
      differs(place.cited, (said, fact) => {
        const { latitude, longitude } = place;
        if (said.as === "import") return isTrue(place, said.payload);
        return jcs(placeSaid(said, fact)) === jcs({ latitude, longitude });
      }),
    ),
    ...record.judgements.flatMap(({ cited: number, criterionId, rank }) =>
      differs(
        number,
        (said) => said.as === "judgement" && said.payload.criterionId === criterionId && said.payload.rank === rank,
      ),
    ),
  ];
}

/** Ratings that were counted by another grade of their source than it had; where no grade is known, nothing is said. */
const otherGrades = ({ ratings }: ComparedRecord["evidence"][number], asOf: string, gradesAt: GradesAt): number[] =>
  ratings.flatMap(({ cited, host, reliability }) => {
    const grades = gradesAt(host, asOf);
    return grades.length === 0 || grades.some((grade) => grade === reliability) ? [] : [cited];
  });

const ratingSaid =
  (recorded: Evidence["ratings"][number] | undefined) =>
  (said: SaidThere, fact: number | undefined): boolean => {
    const input = inputIn(said, fact, recorded?.reliability ?? null);
    return (
      input?.of === "rating" &&
      isLike(input, recorded, ["host", "listing", "at", "value", "scale", "count", "distribution"])
    );
  };

function isLike<T extends object>(input: T, recorded: T | undefined, fields: readonly (keyof T)[]): boolean {
  return recorded !== undefined && fields.every((field) => jcs(input[field]) === jcs(recorded[field]));
}

/** A fact of a capture as it is measured. */
function inputIn(said: SaidThere, number: number | undefined, reliability: Evidence["ratings"][number]["reliability"]) {
  if (said.as !== "capture" || number === undefined) return undefined;
  const fact = said.payload.facts[number];
  if (!fact || fact.later?.setAside) return undefined;
  const host = hostOf(said.payload.page.url);
  const cite = { origin: "", index: 0 };
  return inputOfFact(fact, {
    cite,
    host,
    listing: listingKey(host, fact.subject),
    at: said.payload.readAt,
    reliability,
  });
}

/** The place that a capture states of the subject of one of its facts. */
function placeSaid(said: SaidThere, number: number | undefined) {
  if (said.as !== "capture") return null;
  const subject = said.payload.facts[number ?? -1]?.subject;
  const inputs = said.payload.facts.flatMap((fact, n) =>
    fact.subject === subject ? (inputIn(said, n, null) ?? []) : [],
  );
  return placeIn(inputs.flatMap((input) => (input.of === "fact" ? [input] : []))) ?? null;
}

/** As far as a record can be held against the table that it takes a figure of. */
const isTrue = (of: OfRow, table: DatasetImport): boolean => of.held.length === 0 || followsFromTable(of, table);

const unheldIn = ({ own, places }: ComparedRecord["evidence"][number], says: readonly SaidThere[]): number =>
  [...own, ...places].filter(({ cited, held }) => says[cited]?.as === "import" && held.length === 0).length;

type RowOf = Pick<ComparedRecord["evidence"][number]["own"][number], "datasetId" | "column" | "form">;

/** Whether a row may come from an import: its dataset, its column with what it means, and how it was read. */
function isRowOf({ datasetId, columns, form }: DatasetImport, row: RowOf): boolean {
  const isColumn = columns.some(({ head, meaning }) => jcs({ head, meaning }) === jcs(row.column));
  return datasetId === row.datasetId && isColumn && form.decimal === row.form.decimal && form.dates === row.form.dates;
}
