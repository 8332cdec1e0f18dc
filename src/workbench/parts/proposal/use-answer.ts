import { useState } from "preact/hooks";
import type { AlterationV1 } from "../../../domain/casework/plan";
import {
  type ProposalRow,
  alterationAccepted,
  alterationCountersigned,
  alterationRefused,
} from "../../../domain/casework/rules";
import { setPreference } from "../../../platform";
import { DECIDED_BY } from "../../../platform/kept";
import { t } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";

export type Answer = "accept" | "refuse";

interface Problems {
  readonly by?: string;
  readonly reason?: string;
}

/** What an official answers to a proposal: their name, why, and the asking for it. Of one that waits, the second official. */
export function useAnswer(proposal: ProposalRow, onAnswered: (() => void) | undefined) {
  const { perform, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const [busy, whileBusy] = useBusy();
  const [problems, setProblems] = useState<Problems>({});
  const isSecond = proposal.status === "waiting";
  // The second official is somebody else: the name of the one who works here is none to begin with.
  const remembered = usePreference(DECIDED_BY) ?? "";
  const typed = useTyped(`proposal:${proposal.proposalId}:${proposal.status}`, {
    by: isSecond ? "" : remembered,
    reason: "",
  });
  const { proposalId, caseId, needs, alterations } = proposal;
  const ask = (answer: Answer) => {
    const words = { proposalId, caseId, by: typed.texts.by.trim(), reason: typed.texts.reason.trim() };
    if (answer === "refuse") return perform(alterationRefused, words);
    // As they were proposed: the language only sees that a row's may not be written to.
    const proposed = [...alterations] as AlterationV1[];
    return isSecond
      ? perform(alterationCountersigned, { ...words, alterations: proposed, elsewhere: null })
      : perform(alterationAccepted, { ...words, needs, alterations: proposed });
  };
  const give = (answer: Answer) =>
    whileBusy(async () => {
      const found = problemsOf(answer, typed.texts);
      setProblems(found);
      if (Object.keys(found).length > 0) return;
      if (!(await run(() => ask(answer), saidOf(answer, proposal)))) return;
      typed.forget();
      if (!isSecond) setPreference(DECIDED_BY, typed.texts.by.trim()).catch(onUnreadable);
      onAnswered?.();
    });
  return { ...typed, problem, problems, busy, isSecond, give };
}

const problemsOf = (answer: Answer, { by, reason }: { readonly by: string; readonly reason: string }): Problems => ({
  ...(by.trim() === "" && { by: t("proposalByMissing") }),
  ...(answer === "refuse" && reason.trim() === "" && { reason: t("proposalReasonMissing") }),
});

function saidOf(answer: Answer, { status, needs }: ProposalRow): string {
  if (answer === "refuse") return t("proposalSaidRefused");
  return t(needs === 2 && status === "open" ? "proposalSaidFirst" : "proposalSaidAccepted");
}
