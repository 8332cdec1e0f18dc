import { useState } from "preact/hooks";
import { type Requirement, type StandingRequirement, requirementSet } from "../../../domain/casework/scorecards";
import { oneLine } from "../../../domain/ground/text";
import { newId } from "../../../platform";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { useScoring } from "../scoring";

const EMPTY: Requirement = { name: "", must: false, weight: 10, evidence: "" };
const MOST_NAME = 200;
const MOST_TEXT = 2_000;

/** A requirement as it is typed, and the way to write it down. */
export function useRequirement(standing?: StandingRequirement) {
  const { caseId, scoring } = useScoring();
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [typed, setTyped] = useState<Requirement>(standing?.says ?? EMPTY);
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const name = oneLine(typed.name);
  const wants = { reason: scoring.cards.length > 0 };
  const wrong = {
    name:
      name === ""
        ? t("scorecardNameMissing")
        : name.length > MOST_NAME
          ? t("caseViewTooLong", String(MOST_NAME))
          : undefined,
    evidence: typed.evidence.length > MOST_TEXT ? t("caseViewTooLong", String(MOST_TEXT)) : undefined,
    reason: wants.reason && oneLine(reason) === "" ? t("scorecardReasonMissing") : undefined,
  };
  const write = async (): Promise<boolean> => {
    setTried(true);
    if (Object.values(wrong).some((one) => one !== undefined)) return false;
    const requirementId = standing?.requirementId ?? newId();
    const last = Math.max(-1, ...scoring.requirements.map(({ order }) => order));
    const isDone = await run(
      () =>
        perform(requirementSet, {
          caseId,
          requirementId,
          says: { ...typed, name, evidence: typed.evidence.trim() },
          order: standing?.order ?? last + 1,
          reason: oneLine(reason),
          after: scoring.everyRequirement.get(requirementId)?.setIn ?? null,
        }),
      t("scorecardRequirementSet", name),
    );
    if (isDone) {
      setTried(false);
      setTyped(EMPTY);
    }
    return isDone;
  };
  return {
    typed,
    setTyped: (part: Partial<Requirement>) => setTyped({ ...typed, ...part }),
    reason,
    setReason,
    wantsReason: wants.reason,
    wrong: isTried ? wrong : undefined,
    problem,
    write,
  };
}
