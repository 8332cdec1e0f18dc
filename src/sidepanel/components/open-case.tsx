import { useState } from "preact/hooks";
import { areLookAlike, type CaseRow, caseOpened } from "../../domain/casework/cases";
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

/** What was asked for, and the case that it is easily taken for. */
interface Alike {
  readonly caseId: string;
  readonly found: CaseRow;
}

const likeOne = (cases: readonly CaseRow[], asked: string): CaseRow | undefined =>
  cases.find(({ caseId }) => areLookAlike(caseId, asked));

/** Opens a new case right here, after a word where its ID looks like that of another; of a case that is there already it says so and offers that one. */
export function OpenCase({ cases, onOpened }: Props) {
  const { perform } = useTools();
  const [refused, setRefused] = useState<Refused>();
  const [alike, setAlike] = useState<Alike>();
  const open = async (words: CaseWords) => {
    const { caseId } = words;
    setRefused(undefined);
    const found = cases.some((row) => row.caseId === caseId) ? undefined : likeOne(cases, caseId);
    // Who has read of it and asks once more means another case.
    setAlike(found && { caseId, found });
    if (found && alike?.caseId !== caseId) return false;
    const answer = await perform(caseOpened, words);
    if (answer.ok) onOpened(caseId);
    else setRefused({ trouble: answer.error, caseId });
    return answer.ok;
  };
  return (
    <details class="open-case" open={!cases.some(({ status }) => status === "open")}>
      <summary>{t("panelOpenCase")}</summary>
      <CaseForm kind={cases[0]?.kind ?? "placement"} onSubmit={open}>
        <div role="alert">
          {refused ? (
            <Refusal {...refused} cases={cases} onOpened={onOpened} />
          ) : (
            alike && <LookAlike {...alike} onOpened={onOpened} />
          )}
        </div>
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

function LookAlike({ caseId, found, onOpened }: Alike & Pick<Props, "onOpened">) {
  return (
    <div class="notice">
      <p dir="auto">{t("caseLooksLike", found.caseId, caseId)}</p>
      {found.status === "open" && (
        <button
          type="button"
          onClick={() => {
            onOpened(found.caseId);
          }}
        >
          {t("panelUseCase")}
        </button>
      )}
    </div>
  );
}
