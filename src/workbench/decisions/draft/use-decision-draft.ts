import { useMemo, useState } from "preact/hooks";
import type { CaseRow } from "../../../domain/casework/cases";
import { Citations, type ComparedRecord, type Decision, type DecisionDraft } from "../../../domain/casework/decision";
import { newId, now as clock } from "../../../platform";
import { DECIDED_BY } from "../../../platform/kept";
import type { CaseComparison } from "../../../storage/reading";
import { useTyped } from "../../../ui/typed";
import { usePreference } from "../../frame/use-preference";
import { type ComparedNow, comparedNow } from "../compared-now";
import { type DraftTexts, YES, chosenField, draftBefore, draftOf } from "./draft-texts";
import { proposedReason } from "./proposals";

/** A decision while it is being written. */
export interface DecisionWriting {
  readonly draft: DecisionDraft;
  readonly texts: DraftTexts;
  readonly now: ComparedNow;
  /** What it comes to as things stand; undefined where nothing was weighed, or where it is too much to compute at each change. */
  readonly compared: ComparedRecord | undefined;
  readonly asOf: string;
  readonly isFromBefore: boolean;
  readonly set: (changed: Partial<DraftTexts>) => void;
  readonly forget: () => void;
}

/** More cells than this take seconds to rank: their figures are made when the decision is signed. */
const MOST_CELLS = 2_000;

const NO_LEAF = "0".repeat(64);

/** What is typed is kept under the case's name, whichever decision it takes the place of: one that was made meanwhile costs no word. */
export function useDecisionDraft(
  { caseId, title }: CaseRow,
  comparison: CaseComparison,
  changed: Decision | undefined,
): DecisionWriting {
  const decidedBy = usePreference(DECIDED_BY) ?? "";
  const [decisionId] = useState(newId);
  const asOf = useMemo(clock, [comparison]);
  const now = useMemo(() => comparedNow(comparison, caseId, asOf), [comparison]);
  const compared = useMemo(() => {
    const isMuch = now.options.length * (now.frame?.criteria.length ?? 0) > MOST_CELLS;
    return isMuch ? undefined : now.compare?.(new Citations(() => NO_LEAF));
  }, [now]);
  const typed = useTyped<DraftTexts>(`decision:${caseId}`, draftBefore(now, title, decidedBy, changed));
  const { texts, isFromBefore, forget } = typed;
  const chosen = now.options.flatMap(({ node }, n) => (texts[chosenField(node)] === YES ? [n] : []));
  const proposals = now.options.map((_one, n) => proposedReason(now, compared, n, chosen));
  const draft = draftOf(texts, now, proposals, { caseId, decisionId, supersedes: changed?.decisionId ?? null });
  const set = (next: Partial<DraftTexts>): void => {
    const taken = Object.entries(next).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
    typed.type({ ...texts, ...Object.fromEntries(taken) });
  };
  return { draft, texts, now, compared, asOf, isFromBefore, set, forget };
}
