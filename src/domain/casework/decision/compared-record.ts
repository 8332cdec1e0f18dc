import { type Compared, type LaidOut, RANKING_VERSION, type Weights, layOut, rankRequest } from "../comparison";
import { jcs } from "../../ledger/log";
import { rank } from "../ranking";
import type { Citations } from "./citations";
import { evidenceOf, recordEvidence } from "./record-evidence";
import type { CitedEntry, ComparedRecord, Decision } from "./shapes-v2";

/** What was compared when it was decided, and the entries that laid it out and fixed the weights. */
export interface ComparedThen extends Compared {
  readonly seed: string;
  readonly weights: Weights;
  readonly framed: ComparedRecord["framed"];
  readonly fixed: ComparedRecord["fixed"];
  /** How many sets of weights were fixed before these. */
  readonly fixedBefore: number;
}

type Figures = Pick<ComparedRecord, "cells" | "meets" | "points" | "acceptability">;

/** A comparison as a decision's record keeps it: what went in, each with its place in the log, and what came out. */
export function comparedRecord(then: ComparedThen, citations: Citations): ComparedRecord {
  const { criteria, limits, weights, framed, fixed, fixedBefore, asOf, seed } = then;
  const asked = [...criteria, ...limits];
  const evidence = then.evidence.map((one) => recordEvidence(one, asked, citations));
  // The figures follow from what is recorded, not from what it was taken of.
  const recorded = { ...then, evidence: evidence.map((one) => evidenceOf(one, citations.entries)) };
  const request = rankRequest({ criteria, weights, seed }, layOut(recorded));
  return {
    framed,
    criteria: structuredClone([...criteria]) as ComparedRecord["criteria"],
    limits: structuredClone([...limits]) as ComparedRecord["limits"],
    weights: { how: weights.how, of: weights.of.map((one) => ({ ...one })) },
    fixed,
    fixedBefore,
    asOf,
    method: methodOf(request),
    evidence,
    ...figuresOf(recorded),
  };
}

/** How a request is ranked, as a record says it. */
const methodOf = ({ seed, draws = 0, weights }: ReturnType<typeof rankRequest>): ComparedRecord["method"] => ({
  version: RANKING_VERSION,
  seed,
  draws,
  band: weights.kind === "points" ? (weights.band ?? 0) : 0,
});

/** The figures that a record's own evidence, criteria, limits and weights come to. */
export const recompute = (record: ComparedRecord, cited: readonly CitedEntry[]): Figures =>
  figuresOf({
    ...record,
    seed: record.method.seed,
    evidence: record.evidence.map((one) => evidenceOf(one, cited)),
  });

/** Whether a record was ranked in a way that this version knows. */
export const isOfThisMethod = ({ method }: ComparedRecord): boolean => method.version === RANKING_VERSION;

/**
 * Whether a record's figures are those that its own evidence, criteria, limits and weights come to, digit for digit; drawn as every
 * record is, by the ID of its case, so that nobody looks for draws that suit them.
 */
export function isAsComputed(record: ComparedRecord, { caseId, cited }: Pick<Decision, "caseId" | "cited">): boolean {
  const { criteria, weights, method, cells, meets, points, acceptability } = record;
  const asked = rankRequest({ criteria, weights, seed: caseId }, { cells: [], within: [] });
  return (
    jcs(method) === jcs(methodOf(asked)) &&
    jcs(recompute(record, cited)) === jcs({ cells, meets, points, acceptability })
  );
}

type Measured = Compared & { readonly seed: string; readonly weights: Weights };

function figuresOf(measured: Measured): Figures {
  const laid = layOut(measured);
  return { ...cellsOf(laid), ...ranksOf(measured, laid) };
}

const cellsOf = ({ cells, met }: LaidOut): Pick<Figures, "cells" | "meets"> => ({
  cells: cells.map((row) =>
    row.map((cell) => (cell.state === "measured" ? { value: cell.value, low: cell.low, high: cell.high } : null)),
  ),
  meets: met.map((row) => row.map(({ meets }) => meets)),
});

function ranksOf(measured: Measured, laid: LaidOut): Pick<Figures, "points" | "acceptability"> {
  const ranked = rank(rankRequest(measured, laid));
  const places = new Map(laid.within.map((alternative, n) => [alternative, n]));
  const of = <T>(all: readonly T[] | undefined): (T | null)[] =>
    measured.evidence.map((_one, alternative) => all?.[places.get(alternative) ?? -1] ?? null);
  const result = ranked.ok ? ranked.value : undefined;
  return { points: of(result?.points), acceptability: of(result?.acceptability).map((row) => row && [...row]) };
}
