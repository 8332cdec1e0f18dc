import { useState } from "preact/hooks";
import { type CaseRow, caseOpened } from "../../domain/casework/cases";
import { t } from "../../ui/texts";
import { useTools } from "../hooks/panel-context";
import { CASE_TROUBLES, type CaseTrouble } from "../sentences/case-troubles";
import type { CaseWords } from "../state/case-words";
import { CaseForm } from "./case-form";
import { ReopenCase } from "./reopen-case";

interface Props {
  /** All cases there are, the last opened first. */
  readonly cases: readonly CaseRow[];
  /** The case is open and is to be the active one. */
  readonly onOpened: (caseId: string) => void;
}

interface Refused {
  readonly trouble: CaseTrouble;
  readonly caseId: string;
}

/** Opens a new case right here; of a case that is there already it says so and offers that one. */
export function OpenCase({ cases, onOpened }: Props) {
  const { perform } = useTools();
  const [refused, setRefused] = useState<Refused>();
  const open = async (words: CaseWords) => {
    const answer = await perform(caseOpened, words);
    if (answer.ok) onOpened(words.caseId);
    else setRefused({ trouble: answer.error, caseId: words.caseId });
    return answer.ok;
  };
  return (
    <details class="open-case" open={!cases.some(({ status }) => status === "open")}>
      <summary>{t("panelOpenCase")}</summary>
      <CaseForm kind={cases[0]?.kind ?? "placement"} onSubmit={open}>
        <div role="alert">{refused && <Refusal {...refused} cases={cases} onOpened={onOpened} />}</div>
      </CaseForm>
    </details>
  );
}

function Refusal({ trouble, caseId, cases, onOpened }: Refused & Props) {
  const found = cases.find((row) => row.caseId === caseId);
  if (trouble.code !== "case-exists") return <p class="bad small">{t(CASE_TROUBLES[trouble.code], caseId)}</p>;
  const use = () => {
    onOpened(caseId);
  };
  return (
    <div class="notice">
      <p>{t(trouble.status === "open" ? "panelCaseExists" : "panelCaseExistsClosed", caseId)}</p>
      {trouble.status === "open" ? (
        <button type="button" onClick={use}>
          {t("panelUseCase")}
        </button>
      ) : (
        found && <ReopenCase row={found} onReopened={use} />
      )}
    </div>
  );
}
