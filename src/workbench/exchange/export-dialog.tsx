import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { ExportedCase } from "../../jobs";
import { TextField } from "../../ui/text-field";
import { formatNumber, language, t, tn } from "../../ui/texts";
import { JobStatus } from "../frame/jobs/job-status";
import { countErasures } from "../../storage/reading";
import { useLive } from "../frame/use-live";
import { useJob } from "../frame/jobs/use-job";
import { failureWords } from "../words/failure-words";
import { exporting } from "./job-words";
import { saveFile } from "./save-file";

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

/**
 * Write a case to a file: what will be in it, a password if wanted, how far it is, and what came of it. Closed meanwhile, the
 * writing goes on.
 */
export function ExportDialog({ caseId, onClose }: Props) {
  const job = useJob(exporting, caseId);
  const dialog = useRef<HTMLDialogElement>(null);
  const [password, setPassword] = useState("");
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const exported = job.state?.at === "done" ? job.state.value : undefined;
  const erasures = useLive(countErasures, []);
  // The file went with what was erased since.
  const isGone = exported !== undefined && erasures !== undefined && erasures !== exported.erasures;
  const isAsking = !job.isRunning && !exported;
  return (
    <dialog ref={dialog} class="form-dialog" aria-labelledby={heading} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isAsking) job.start({ caseId, password, language: language() });
        }}
      >
        <h2 id={heading}>{t("exportTitle", caseId)}</h2>
        {isAsking && <Asking password={password} onPassword={setPassword} />}
        <JobStatus job={job} hasOwnEnd />
        {job.isRunning && <p class="small soft">{t("exportGoesOn")}</p>}
        {isGone && (
          <p class="problem" role="alert">
            {t("exportErasedSince")}
          </p>
        )}
        {exported && !isGone && <Done exported={exported} />}
        <p class="actions">
          <button type="button" onClick={() => dialog.current?.close()}>
            {t(isAsking ? "factCancel" : "exportClose")}
          </button>
          {isAsking && (
            <button type="submit" class="primary">
              {t("exportStart")}
            </button>
          )}
        </p>
      </form>
    </dialog>
  );
}

function Asking({ password, onPassword }: { readonly password: string; readonly onPassword: (value: string) => void }) {
  return (
    <>
      <p>{t("exportHelp")}</p>
      <p class="small soft">{t("exportNotIn")}</p>
      <TextField
        label={t("exportPassword")}
        hint={t("exportPasswordHint")}
        value={password}
        onValue={onPassword}
        isCode
      />
    </>
  );
}

function Done({ exported }: { readonly exported: ExportedCase }) {
  const { name, bytes, sha256, address, isLocked, lost, unrecorded, saving } = exported;
  useEffect(() => {
    saving();
    saveFile(address, name);
  }, []);
  return (
    <>
      <p role="status">{t("exportDone", name, formatNumber(bytes / 1_000_000))}</p>
      <p>
        <a href={address} download={name}>
          {t("exportSaveAgain")}
        </a>
      </p>
      <p class="small">
        {t("exportHash")} <code class="id">{sha256}</code>
      </p>
      <p class="small soft">{t(isLocked ? "exportLockedHelp" : "exportDoneHelp")}</p>
      <div role="alert">
        {lost > 0 && <p class="problem">{tn("exportLost", lost)}</p>}
        {unrecorded && <p class="problem">{failureWords(unrecorded)}</p>}
      </div>
    </>
  );
}
