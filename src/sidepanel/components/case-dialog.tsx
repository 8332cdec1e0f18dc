import { useEffect, useRef } from "preact/hooks";
import { listCases } from "../../storage/reading";
import { t } from "../../ui/texts";
import { useTools } from "../hooks/panel-context";
import { useLive } from "../hooks/use-live";
import { CasePicker } from "./case-picker";
import { OpenCase } from "./open-case";

interface Props {
  readonly active: string | undefined;
  readonly onChoose: (caseId: string) => void;
  readonly onClose: () => void;
}

/** Chooses the case that captures go to, or opens a new one. It is shown as long as it is there. */
export function CaseDialog({ active, onChoose, onClose }: Props) {
  const { db } = useTools();
  const cases = useLive(() => listCases(db), []);
  const dialog = useRef<HTMLDialogElement>(null);
  const isKnown = cases !== undefined;
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>("input")?.focus();
  }, [isKnown]);
  // Closed by the platform, so that the focus goes back to where it was.
  const close = () => dialog.current?.close();
  const choose = (caseId: string) => {
    onChoose(caseId);
    close();
  };
  return (
    <dialog ref={dialog} class="case-dialog" aria-labelledby="case-dialog-heading" onClose={onClose}>
      <div class="bar">
        <h2 id="case-dialog-heading">{t("panelChooseCase")}</h2>
        <button type="button" class="quiet" onClick={close}>
          {t("panelClose")}
        </button>
      </div>
      {cases?.some(({ status }) => status === "open") && <CasePicker active={active} onChoose={choose} />}
      {cases && <OpenCase cases={cases} onOpened={choose} />}
    </dialog>
  );
}
