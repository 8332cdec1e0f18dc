import { useState } from "preact/hooks";
import { t } from "../../ui/texts";
import { useTools } from "../hooks/panel-context";
import { CASE_TROUBLES, type CaseTrouble } from "../sentences/case-troubles";

interface Props {
  readonly caseId: string;
  readonly onReopened: () => void;
}

/** Opens a closed case again. */
export function ReopenCase({ caseId, onReopened }: Props) {
  const { ask } = useTools();
  const [trouble, setTrouble] = useState<CaseTrouble>();
  const reopen = async () => {
    const answer = await ask("reopenCase", { caseId });
    // Opened meanwhile by someone else: that is what was wanted.
    if (answer.ok || answer.error.code === "case-open") onReopened();
    else setTrouble(answer.error);
  };
  return (
    <>
      <button type="button" onClick={() => void reopen()}>
        {t("panelReopenCase")}
      </button>
      <p class="bad small" role="alert">
        {trouble && t(CASE_TROUBLES[trouble.code], caseId)}
      </p>
    </>
  );
}
