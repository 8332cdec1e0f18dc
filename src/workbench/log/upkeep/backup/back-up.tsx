import { useState } from "preact/hooks";
import { newId, now, openKeptFile, setPreference } from "../../../../platform";
import { type BackupRow, unfinishedBackup } from "../../../../storage/reading";
import { discardBackup } from "../../../../storage/writing";
import { formatDay, formatMoment } from "../../../../ui/dates";
import { formatNumber, t } from "../../../../ui/texts";
import { useLive } from "../../../frame/use-live";
import { usePreference } from "../../../frame/use-preference";
import { useWorkbench } from "../../../frame/workbench";
import { failureWords } from "../../../words/failure-words";
import { JobState } from "./job-progress";
import { MadeBackup } from "./made-backup";
import { PassphraseField } from "./passphrase-field";
import { runBackup } from "./run-backup";
import { useJob } from "./use-job";

const SHORTEST = 10;
const DESK = { now, newId, openFile: openKeptFile };
const TROUBLES = {
  "wrong-passphrase": "backupWrongPassphrase",
  elsewhere: "backupElsewhere",
  discarded: "backupDiscarded",
} as const;

/** Write the whole log to one encrypted file, and save it where this computer's end is not its end. */
export function BackUp() {
  const { db, ask } = useWorkbench();
  const job = useJob();
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [saved, setSaved] = useState<BackupRow>();
  const last = usePreference("lastBackup");
  const held = useLive(unfinishedBackup, []);
  const cutOff = held && !held.made ? held : undefined;
  const made = held?.made ? held : saved;
  const discard = ({ file }: BackupRow) => {
    setSaved(undefined);
    void discardBackup(db, file);
  };
  const start = () => {
    if (cutOff) void job.run(write, t("backupBegun"));
    else if (passphrase.length < SHORTEST) job.setProblem(t("backupTooShort", formatNumber(SHORTEST)));
    else if (passphrase !== again) job.setProblem(t("backupNotTheSame"));
    else void job.run(write, t("backupBegun"));
  };
  const write: Parameters<typeof job.run>[0] = async (tell, signal) => {
    setSaved(undefined);
    const onRows = (done: number, total: number) =>
      tell({ words: t("backupDone", formatNumber(done), formatNumber(total)), done, total });
    const written = await runBackup(db, DESK, { passphrase, onRows, signal });
    if (!written.ok) {
      job.setProblem(t(TROUBLES[written.error.code]));
      return;
    }
    setPassphrase("");
    setAgain("");
    const recorded = await ask("recordBackups", {});
    if (!recorded.ok) job.setProblem(failureWords(recorded.error));
  };
  const isGoingOn = cutOff !== undefined && job.progress === undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <p class="soft">{t("backupHelp")}</p>
      <p>{typeof last === "string" ? t("backupLast", formatDay(last)) : t("backupNever")}</p>
      {made?.made && (
        <MadeBackup
          file={made.file}
          words={made.made}
          onSave={() => {
            // The link stays as long as the view does: the file is not taken away before.
            setSaved(made);
            void setPreference("lastBackup", now());
            void discardBackup(db, made.file);
          }}
          onDiscard={() => discard(made)}
        />
      )}
      {isGoingOn && <p role="status">{t("backupCutOff", formatMoment(cutOff.contents.madeAt))}</p>}
      <PassphraseField label={t("backupPassphrase")} value={passphrase} isNew={!isGoingOn} onValue={setPassphrase} />
      {!isGoingOn && <PassphraseField label={t("backupPassphraseAgain")} value={again} isNew onValue={setAgain} />}
      <p class="bar">
        <button type="submit" disabled={job.progress !== undefined}>
          {t(isGoingOn ? "backupGoOn" : "backupStart")}
        </button>
        {isGoingOn && (
          <button type="button" onClick={() => discard(cutOff)}>
            {t("backupDiscard")}
          </button>
        )}
      </p>
      <JobState job={job} />
    </form>
  );
}
