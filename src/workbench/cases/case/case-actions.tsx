import { useState } from "preact/hooks";
import { type CaseRow, caseOpened } from "../../../domain/casework/cases";
import { setPreference } from "../../../platform";
import { ACTIVE_CASE } from "../../../platform/kept";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";
import { AsOfButton } from "../../parts/as-of/as-of-button";
import { useMoment } from "../../parts/as-of/moments";
import { nameOfAbout } from "../../parts/as-of/name-of";
import { ChangeCaseDialog } from "./change-case-dialog";
import { CloseCaseDialog } from "./close-case-dialog";

/** Change, close, reopen a case, and have the panel capture to it. */
export function CaseActions({ row }: { readonly row: CaseRow }) {
  const { perform, caseActions } = useWorkbench();
  const { problem, run } = useDoing();
  const [dialog, setDialog] = useState<"change" | "close">();
  const close = () => {
    setDialog(undefined);
  };
  const { caseId, kind, title, purpose } = row;
  // A case goes out as it is: not from where it is shown as it was.
  const isNow = useMoment(nameOfAbout({ caseId })) === undefined;
  const reopen = () => run(() => perform(caseOpened, { caseId, kind, title, purpose }), t("caseViewReopened"));
  return (
    <div class="case-actions">
      {row.status === "open" ? (
        <>
          <ActiveCase caseId={row.caseId} />
          <OpenDialog
            name={t("caseViewChange")}
            onOpen={() => {
              setDialog("change");
            }}
          />
          <OpenDialog
            name={t("caseViewClose")}
            onOpen={() => {
              setDialog("close");
            }}
          />
        </>
      ) : (
        <button type="button" onClick={() => void reopen()}>
          {t("caseViewReopen")}
        </button>
      )}
      <AsOfButton about={{ caseId: row.caseId }} />
      {isNow && caseActions.map((Action, n) => <Action key={n} caseId={row.caseId} />)}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {dialog === "change" && <ChangeCaseDialog row={row} onClose={close} />}
      {dialog === "close" && <CloseCaseDialog row={row} onClose={close} />}
    </div>
  );
}

function OpenDialog({ name, onOpen }: { readonly name: string; readonly onOpen: () => void }) {
  return (
    <button type="button" onClick={onOpen}>
      {name}
    </button>
  );
}

function ActiveCase({ caseId }: { readonly caseId: string }) {
  const { say, onUnreadable } = useWorkbench();
  const active = usePreference(ACTIVE_CASE) === caseId;
  const activate = () => {
    setPreference(ACTIVE_CASE, caseId).then(() => {
      say(t("caseViewMadeActive", caseId));
    }, onUnreadable);
  };
  if (active) return <span class="chip grade">{t("caseViewIsActive")}</span>;
  return (
    <button type="button" onClick={activate}>
      {t("caseViewMakeActive")}
    </button>
  );
}
