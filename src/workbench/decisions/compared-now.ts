import { type Frame, type LaidOut, layOut, limitsWith, standingWeighting } from "../../domain/casework/comparison";
import { type Citations, type ComparedRecord, comparedRecord } from "../../domain/casework/decision";
import type { Alternative, CaseComparison } from "../../storage/reading";

/** A case as it is decided on: its options, and what they are compared by, where it is laid out and weighed. */
export interface ComparedNow {
  readonly options: readonly Alternative[];
  readonly frame: Frame | undefined;
  /** By option. */
  readonly laid: LaidOut;
  /** Makes what a record keeps of the comparison; nothing where weights were not fixed for these very criteria. */
  readonly compare: ((citations: Citations) => ComparedRecord) | undefined;
}

/** @param asOf ages are counted from here (ISO 8601) */
export function comparedNow(comparison: CaseComparison, caseId: string, asOf: string): ComparedNow {
  const { alternatives, framed, planLimits, weightings } = comparison;
  // What the plan sets counts like what was laid out.
  const frame = framed && { ...framed.frame, limits: limitsWith(framed.frame, planLimits) };
  const within = frame && frame.alternatives.length > 0 ? framedOptions(frame, alternatives) : alternatives;
  const options = within.map((one) => ({ ...one, name: one.name || calledBy(one.node) }));
  const [criteria, limits] = [frame?.criteria ?? [], frame?.limits ?? []];
  const evidence = options.map((one) => one.evidence);
  const compared = { criteria, limits, evidence, asOf };
  const weighed = standingWeighting(weightings, criteria);
  const compare =
    framed && weighed && criteria.length > 0
      ? (citations: Citations) =>
          comparedRecord(
            {
              ...compared,
              seed: caseId,
              weights: weighed.weights,
              framed: framed.framedBy,
              fixed: { origin: weighed.origin, index: weighed.index },
              fixedBefore: weightings.indexOf(weighed),
            },
            citations,
          )
      : undefined;
  return { options, frame, laid: layOut(compared), compare };
}

/** In the frame's order; two parts that were joined since are one option. */
const framedOptions = (frame: Frame, alternatives: readonly Alternative[]): readonly Alternative[] => [
  ...new Set(frame.alternatives.flatMap((node) => alternatives.find(({ parts }) => parts.includes(node)) ?? [])),
];

/** A subject without a name is called by what its source calls it. */
const calledBy = (node: string): string => node.split(" ").slice(2).join(" ");

/** Whether an option is outside of a limit for certain. */
export const isOutside = ({ laid }: Pick<ComparedNow, "laid">, option: number): boolean =>
  laid.met[option]?.some(({ meets }) => meets === false) ?? false;
