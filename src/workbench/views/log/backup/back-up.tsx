import { useEffect, useState } from "preact/hooks";
import { now, setPreference } from "../../../../platform";
import { formatDay } from "../../../../ui/dates";
import { formatNumber, t } from "../../../../ui/texts";
import { usePreference } from "../../../frame/use-preference";
import { useWorkbench } from "../../../frame/workbench";
import { JobState } from "./job-progress";
import { PassphraseField } from "./passphrase-field";
import { runBackup } from "./run-backup";
import { useJob } from "./use-job";

const SHORTEST = 10;

/** Write the whole log to one encrypted file, and save it where this computer's end is not its end. */
export function BackUp() {
  const { db } = useWorkbench();
  const job = useJob();
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [address, setAddress] = useState<string>();
  const last = usePreference("lastBackup");
  useEffect(() => () => address && URL.revokeObjectURL(address), [address]);
  const start = () => {
    if (passphrase.length < SHORTEST) job.setProblem(t("backupTooShort", formatNumber(SHORTEST)));
    else if (passphrase !== again) job.setProblem(t("backupNotTheSame"));
    else void job.run(write, t("backupBegun"));
  };
  const write: Parameters<typeof job.run>[0] = async (tell, signal) => {
    setAddress(undefined);
    const told = (done: number, total: number) =>
      tell({ words: t("backupDone", formatNumber(done), formatNumber(total)), done, total });
    const file = await runBackup(db, passphrase, told, signal);
    setAddress(URL.createObjectURL(file));
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
      {address && (
        <p role="status">
          {t("backupReady")}{" "}
          <a
            href={address}
            download={`counterflow-${now().slice(0, 10)}.age`}
            onClick={() => void setPreference("lastBackup", now())}
          >
            {t("backupSave")}
          </a>
        </p>
      )}
    </form>
  );
}
