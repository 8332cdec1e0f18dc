import { type Cited, Citations, type LeafOf } from "./citations";
import { numberAnew } from "./cited-text";
import type { ComparedRecord, Decision } from "./shapes-v2";

type Written = Omit<Decision, "compared" | "cited">;

/** A decision as it is written. Numbers in brackets point at `cited`, counted from 1, in any order. */
export interface DecisionDraft extends Written {
  readonly cited: readonly Cited[];
}

/**
 * The record of a draft: what its texts cite comes first, numbered in the order of the letter, then what the figures rest on.
 * @param compare makes what was compared, and says what it rests on; null where nothing was weighed
 */
export function decisionRecord(
  draft: DecisionDraft,
  leafOf: LeafOf,
  compare: (citations: Citations) => ComparedRecord | null,
): Decision {
  const ofVerdict = (wanted: Written["options"][number]["verdict"]) =>
    draft.options.filter(({ verdict }) => verdict === wanted);
  const chosen = ofVerdict("chosen");
  const others = [...ofVerdict("rejected"), ...ofVerdict("outside")];
  const numbered = numberAnew({
    texts: [
      ...chosen.map(({ reason }) => reason),
      draft.why,
      ...others.map(({ reason }) => reason),
      draft.against,
      draft.dissent,
    ],
    cited: draft.cited,
  });
  const texts = [...numbered.texts];
  const reasons = new Map<string, string>();
  const take = (): string => texts.shift() ?? "";
  for (const { node } of chosen) reasons.set(node, take());
  const why = take();
  for (const { node } of others) reasons.set(node, take());
  const [against, dissent] = [take(), take()];
  const citations = new Citations(leafOf);
  for (const place of numbered.cited) citations.numberOf(place);
  const compared = compare(citations);
  return {
    decisionId: draft.decisionId,
    caseId: draft.caseId,
    supersedes: draft.supersedes,
    change: draft.change,
    title: draft.title,
    why,
    against,
    dissent,
    decidedBy: draft.decidedBy,
    lookAgain: draft.lookAgain,
    options: draft.options.map((option) => ({ ...option, reason: reasons.get(option.node) ?? "" })),
    compared,
    cited: citations.entries.map((entry) => ({ ...entry })),
  };
}
