import type { Evidence, Frame, Place } from "../comparison";
import { jcs } from "../../ledger/log";
import { Citations } from "./citations";
import { type EvidenceChange, evidenceChanges } from "./evidence-changes";
import { recordEvidence } from "./record-evidence";
import type { Decision } from "./shapes-v2";

/** What a case holds now of what was decided on. */
export interface Today {
  /** By option, in the record's order; null where it is no subject of the case any more. */
  readonly evidence: readonly (Evidence | null)[];
  /** Of the case's other subjects. */
  readonly others: readonly Evidence[];
  readonly frame: Pick<Frame, "criteria" | "limits"> | undefined;
  /** The parts by which further subjects are named that are compared now and were no options. */
  readonly newOptions: readonly string[];
  /** The entry that fixed weights last. */
  readonly fixed: Place | undefined;
  /** Which of the cited entries (counted from 0) say nothing any more. */
  readonly erased: readonly number[];
}

/** Something that is not as it was when it was decided. */
export type Change =
  | EvidenceChange
  /** The option is no subject of the case any more. */
  | { readonly of: "option-gone"; readonly option: number }
  | { readonly of: "option-new"; readonly node: string }
  /** Criteria or limits are others now. */
  | { readonly of: "frame" }
  | { readonly of: "weights" }
  /** What was cited was erased; `cited` is counted from 0. */
  | { readonly of: "erased"; readonly cited: number };

/** What changed of a decision's evidence since: of the same evidence, nothing. Read anew and found the same is no change. */
export function changedSince({ compared, cited, options }: Decision, today: Today): readonly Change[] {
  const erased = today.erased.map((number): Change => ({ of: "erased", cited: number }));
  const gone = options.flatMap((_one, option): Change[] =>
    today.evidence[option] === null ? [{ of: "option-gone", option }] : [],
  );
  const added = today.newOptions.map((node): Change => ({ of: "option-new", node }));
  if (!compared) return [...gone, ...added, ...erased];
  const { criteria, limits, asOf } = compared;
  const asked = [...criteria, ...limits];
  const recorded = (evidence: Evidence) => recordEvidence(evidence, asked, new Citations(() => ""));
  const places = new Set(today.erased.flatMap((number) => placeOf(cited[number])));
  const isErased = (number: number): boolean => placeOf(cited[number]).some((place) => places.has(place));
  const now = today.evidence.map((one) => one && recorded(one));
  const outside = today.others.map(recorded);
  const changes = compared.evidence.flatMap((was, option) => {
    const is = now[option];
    const others = [...outside, ...now.flatMap((one, n) => (one && n !== option ? [one] : []))];
    return is ? evidenceChanges({ option, was, is, others, asOf, isErased }) : [];
  });
  const { frame } = today;
  const isFrameOther =
    jcs({ criteria, limits }) !== jcs({ criteria: frame?.criteria ?? [], limits: frame?.limits ?? [] });
  const isWeighedAnew = today.fixed !== undefined && placeKey(today.fixed) !== placeKey(compared.fixed);
  return [
    ...changes,
    ...gone,
    ...added,
    ...(isFrameOther ? [{ of: "frame" } as const] : []),
    ...(isWeighedAnew ? [{ of: "weights" } as const] : []),
    ...erased,
  ];
}

const placeKey = ({ origin, index }: Place): string => `${origin} ${index}`;
const placeOf = (entry: Place | undefined): string[] => (entry ? [placeKey(entry)] : []);
