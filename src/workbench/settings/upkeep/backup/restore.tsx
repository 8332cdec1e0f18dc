import { useState } from "preact/hooks";
import { t } from "../../../../ui/texts";
import { JobStatus } from "../../../frame/jobs/job-status";
import { useJob } from "../../../frame/jobs/use-job";
import { restoring } from "../job-words";
import { PassphraseField } from "../../../../ui/passphrase-field";

/** Bring a backup into a profile that has no log: first checked, then written, then compared. */
export function Restore() {
  const job = useJob(restoring);
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState("");
  const [isMissing, setMissing] = useState(false);
  const { state } = job;
  // Said of this very file: another one is checked first, too.
  const isUnsound = file !== undefined && state?.at === "failed" && state.failure.code === "unsound";
  const start = () => {
    setMissing(file === undefined);
    if (file) job.start({ file, passphrase, evenIfUnsound: isUnsound });
  };
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{t("restoreTitle")}</h2>
      <p class="soft">{t("restoreHelp")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <label class="field">
          {t("restoreFile")}
          <input
            type="file"
            accept=".age"
            disabled={job.isRunning}
            onChange={({ currentTarget }) => {
              job.forget();
              setFile(currentTarget.files?.[0]);
            }}
          />
        </label>
        <PassphraseField label={t("restorePassphrase")} value={passphrase} isNew={false} onValue={setPassphrase} />
        <button type="submit" disabled={job.isRunning}>
          {t(isUnsound ? "restoreAllTheSame" : "restoreStart")}
        </button>
        <JobStatus job={job} />
        <div role="alert">{isMissing && !file && <p class="problem">{t("restoreNoFile")}</p>}</div>
      </form>
    </section>
  );
}
