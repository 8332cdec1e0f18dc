import { useEffect, useState } from "preact/hooks";
import { discardBackup } from "../../../../jobs";
import { now, setPreference } from "../../../../platform";
import { LAST_BACKUP } from "../../../../platform/kept";
import { type BackupRow, unfinishedBackup } from "../../../../storage/reading";
import { formatDay, formatMoment } from "../../../../ui/dates";
import { formatNumber, t } from "../../../../ui/texts";
import { JobStatus } from "../../../frame/jobs/job-status";
import { useJob } from "../../../frame/jobs/use-job";
import { useLive } from "../../../frame/use-live";
import { usePreference } from "../../../frame/use-preference";
import { useWorkbench } from "../../../frame/workbench";
import { failureWords } from "../../../words/failure-words";
import { backingUp } from "../job-words";
import { MadeBackup } from "./made-backup";
import { PassphraseField } from "../../../../ui/passphrase-field";

const SHORTEST = 10;

/** Write the whole log to one encrypted file, and save it where this computer's end is not its end. */
export function BackUp() {
  const { db } = useWorkbench();
  const job = useJob(backingUp);
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState<BackupRow>();
  const last = usePreference(LAST_BACKUP);
  const held = useLive(unfinishedBackup, []);
  const cutOff = held && !held.made ? held : undefined;
  const made = held?.made ? held : saved;
  const discard = ({ file }: BackupRow) => {
    setSaved(undefined);
    void discardBackup({ db }, file);
  };
  const done = job.state?.at === "done" ? job.state.value : undefined;
  useEffect(() => {
    if (!done) return;
    setPassphrase("");
    setAgain("");
  }, [done]);
  const problemBefore = (): string | undefined => {
    if (cutOff) return undefined;
    if (passphrase.length < SHORTEST) return t("backupTooShort", formatNumber(SHORTEST));
    return passphrase === again ? undefined : t("backupNotTheSame");
  };
  const start = () => {
    const found = problemBefore();
    setProblem(found);
    if (found !== undefined) job.forget();
    else {
      setSaved(undefined);
      job.start({ passphrase });
    }
  };
  const isGoingOn = cutOff !== undefined && !job.isRunning;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <p class="soft">{t("backupHelp")}</p>
      <p>{last === undefined ? t("backupNever") : t("backupLast", formatDay(last))}</p>
      {made?.made && (
        <MadeBackup
          file={made.file}
          words={made.made}
          lost={made.lost ?? 0}
          onSave={() => {
            // The link stays as long as the view does: the file is not taken away before.
            setSaved(made);
            void setPreference(LAST_BACKUP, now());
            void discardBackup({ db }, made.file);
          }}
          onDiscard={() => discard(made)}
        />
      )}
      {isGoingOn && <p role="status">{t("backupCutOff", formatMoment(cutOff.contents.madeAt))}</p>}
      <PassphraseField label={t("backupPassphrase")} value={passphrase} isNew={!isGoingOn} onValue={setPassphrase} />
      {!isGoingOn && <PassphraseField label={t("backupPassphraseAgain")} value={again} isNew onValue={setAgain} />}
      <p class="bar">
        <button type="submit" disabled={job.isRunning}>
          {t(isGoingOn ? "backupGoOn" : "backupStart")}
        </button>
        {isGoingOn && (
          <button type="button" onClick={() => discard(cutOff)}>
            {t("backupDiscard")}
          </button>
        )}
      </p>
      <JobStatus job={job} hasOwnEnd />
      <div role="alert">
        {problem !== undefined && <p class="problem">{problem}</p>}
        {done?.unrecorded && <p class="problem">{failureWords(done.unrecorded)}</p>}
      </div>
    </form>
  );
}
