import { useEffect, useRef, useState } from "preact/hooks";
import { now, setPreference } from "../../../../platform";
import { formatDay } from "../../../../ui/dates";
import { formatNumber, t } from "../../../../ui/texts";
import { usePreference } from "../../../frame/use-preference";
import { useWorkbench } from "../../../frame/workbench";
import { failureWords } from "../../../words/failure-words";
import { JobState } from "./job-progress";
import { PassphraseField } from "./passphrase-field";
import { type BackedUp, runBackup } from "./run-backup";
import { useJob } from "./use-job";

const SHORTEST = 10;

/** Write the whole log to one encrypted file, and save it where this computer's end is not its end. */
export function BackUp() {
  const { db, ask } = useWorkbench();
  const job = useJob();
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [saved, setSaved] = useState<{ readonly address: string; readonly name: string }>();
  // Not taken away with this view: the browser may still be saving it. What is left then goes at the next start.
  const made = useRef<BackedUp>(undefined);
  const last = usePreference("lastBackup");
  useEffect(() => () => saved && URL.revokeObjectURL(saved.address), [saved]);
  const start = () => {
    if (passphrase.length < SHORTEST) job.setProblem(t("backupTooShort", formatNumber(SHORTEST)));
    else if (passphrase !== again) job.setProblem(t("backupNotTheSame"));
    else void job.run(write, t("backupBegun"));
  };
  const write: Parameters<typeof job.run>[0] = async (tell, signal) => {
    setSaved(undefined);
    await made.current?.discard();
    made.current = undefined;
    const told = (done: number, total: number) =>
      tell({ words: t("backupDone", formatNumber(done), formatNumber(total)), done, total });
    made.current = await runBackup(db, passphrase, told, signal);
    const { file, words } = made.current;
    const recorded = await ask("recordBackup", words);
    if (!recorded.ok) job.setProblem(failureWords(recorded.error));
    setSaved({ address: URL.createObjectURL(file), name: words.file });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <p class="soft">{t("backupHelp")}</p>
      <p>{typeof last === "string" ? t("backupLast", formatDay(last)) : t("backupNever")}</p>
      <PassphraseField label={t("backupPassphrase")} value={passphrase} isNew onValue={setPassphrase} />
      <PassphraseField label={t("backupPassphraseAgain")} value={again} isNew onValue={setAgain} />
      <button type="submit" disabled={job.progress !== undefined}>
        {t("backupStart")}
      </button>
      <JobState job={job} />
      {saved && (
        <p role="status">
          {t("backupReady")}{" "}
          <a href={saved.address} download={saved.name} onClick={() => void setPreference("lastBackup", now())}>
            {t("backupSave")}
          </a>
        </p>
      )}
    </form>
  );
}
