import { useState } from "preact/hooks";
import type { BackupFailure } from "../../../../domain/files/backup";
import type { RestoreStep } from "../../../../storage/writing";
import { type TextKey, formatNumber, t, tn } from "../../../../ui/texts";
import { useWorkbench } from "../../../frame/workbench";
import { failureWords } from "../../../words/failure-words";
import { JobState } from "./job-progress";
import { PassphraseField } from "./passphrase-field";
import { runRestore } from "./run-restore";
import { useJob } from "./use-job";

// The compiler names the failure that has no sentence.
const SENTENCES: Readonly<Record<BackupFailure["code"], TextKey>> = {
  "wrong-passphrase": "restoreWrongPassphrase",
  "not-a-backup": "restoreNotABackup",
  damaged: "restoreDamaged",
  "not-empty": "restoreNotEmpty",
  unsound: "restoreUnsound",
  "not-the-same": "restoreNotTheSame",
};
const STEPS: Readonly<Record<RestoreStep, TextKey>> = {
  checking: "restoreChecking",
  writing: "restoreWriting",
  comparing: "restoreComparing",
};

/** Bring a backup into a profile that has no log: first checked, then written, then compared. */
export function Restore() {
  const { db, ask, say } = useWorkbench();
  const job = useJob();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState("");
  const [isUnsound, setUnsound] = useState(false);
  const start = (chosen: File) =>
    job.run(async (tell, signal) => {
      const onProgress = (step: RestoreStep, done: number) => tell({ words: t(STEPS[step]), done, total: chosen.size });
      const how = { file: chosen, passphrase, evenIfUnsound: isUnsound, onProgress, signal };
      const restored = await runRestore(db, how);
      setUnsound(!restored.ok && restored.error.code === "unsound");
      if (!restored.ok) {
        job.setProblem(t(SENTENCES[restored.error.code], formatNumber(restored.error.findings ?? 0)));
        return;
      }
      const rebuilt = await ask("rebuildTables", {});
      const recorded = rebuilt.ok ? await ask("recordBackups", {}) : rebuilt;
      if (recorded.ok) say(tn("restoreDone", restored.value.entries));
      else job.setProblem(failureWords(recorded.error));
    }, t("restoreChecking"));
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{t("restoreTitle")}</h2>
      <p class="soft">{t("restoreHelp")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (file) void start(file);
          else job.setProblem(t("restoreNoFile"));
        }}
      >
        <label class="field">
          {t("restoreFile")}
          <input type="file" accept=".age" onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])} />
        </label>
        <PassphraseField label={t("restorePassphrase")} value={passphrase} isNew={false} onValue={setPassphrase} />
        <button type="submit" disabled={job.progress !== undefined}>
          {t(isUnsound ? "restoreAllTheSame" : "restoreStart")}
        </button>
        <JobState job={job} />
      </form>
    </section>
  );
}
