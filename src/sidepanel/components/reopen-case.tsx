import { useState } from "preact/hooks";
import { type CaseRow, caseOpened } from "../../domain/casework/cases";
import { t } from "../../ui/texts";
import { useTools } from "../hooks/panel-context";
import { CASE_TROUBLES, type CaseTrouble } from "../sentences/case-troubles";

interface Props {
  readonly row: CaseRow;
  readonly onReopened: () => void;
}

/** Opens a closed case again. */
export function ReopenCase({ row: { caseId, kind, title, purpose }, onReopened }: Props) {
  const { perform } = useTools();
  const [trouble, setTrouble] = useState<CaseTrouble>();
  const reopen = async () => {
    const answer = await perform(caseOpened, { caseId, kind, title, purpose });
    // Opened meanwhile by someone else: that is what was wanted.
    if (answer.ok || (answer.error.code === "case-exists" && answer.error.status === "open")) onReopened();
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
