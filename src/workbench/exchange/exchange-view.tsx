import { useState } from "preact/hooks";
import { listImports } from "../../storage/reading";
import { formatMoment } from "../../ui/dates";
import { TextField } from "../../ui/text-field";
import { formatNumber, t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { Heading } from "../frame/heading";
import { JobStatus } from "../frame/jobs/job-status";
import { useJob } from "../frame/jobs/use-job";
import { useLive } from "../frame/use-live";
import { caseName } from "./case-name";
import { ForeignCase } from "./foreign-case";
import { takingIn } from "./job-words";
import { importHref } from "./links";

const useTakingIn = () => useJob(takingIn);

/** Files of cases: take another office's in, and look at those that were taken in. */
export function ExchangeView() {
  const job = useTakingIn();
  const kept = useLive(listImports, []);
  return (
    <div class="page">
      <div class="head">
        <Heading title={t("workbenchExchange")} />
        <p class="soft">{t("exchangeHelp")}</p>
      </div>
      <label class="field">
        {t("exchangeChoose")}
        <input
          type="file"
          accept=".wacz,.age"
          onClick={({ currentTarget }) => {
            // Who chooses the same file again means it.
            currentTarget.value = "";
          }}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) job.start({ file });
          }}
        />
      </label>
      <Outcome job={job} />
      <section class="head" aria-labelledby="imports">
        <h2 id="imports">{t("exchangeKept")}</h2>
        {kept?.length === 0 && <p class="soft">{t("exchangeNone")}</p>}
        <ul class="links">
          {kept?.map(({ sha256, file, caseId, bytes, importedAt }) => (
            <li key={sha256}>
              <a href={importHref(sha256)}>
                <Words>{caseId}</Words>
              </a>{" "}
              <span class="soft small">
                <Words>{file}</Words> · {formatNumber(bytes / 1_000_000)} MB · {formatMoment(importedAt)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** How far the file is that was chosen last, and what came of it. */
function Outcome({ job }: { readonly job: ReturnType<typeof useTakingIn> }) {
  const { state, start } = job;
  if (state?.at === "failed" && "file" in state.failure) {
    const { code, file } = state.failure;
    return <Locked wrong={code === "wrong-password"} onPassword={(password) => start({ file, password })} />;
  }
  return (
    <>
      <JobStatus job={job} hasOwnEnd={isKept(state)} />
      {isKept(state) && <Kept isSound={state.value.verdict.outcome === "sound"} />}
      {state?.at === "done" && (
        <>
          <h2>
            <Words>{caseName(state.value.verdict)}</Words>
          </h2>
          <ForeignCase verdict={state.value.verdict} />
        </>
      )}
    </>
  );
}

type State = ReturnType<typeof useTakingIn>["state"];

const isKept = (state: State): state is Extract<State, { at: "done" }> => state?.at === "done" && state.value.isKept;

function Kept({ isSound }: { readonly isSound: boolean }) {
  return (
    <p role="status" class={isSound ? "notice good" : "notice"}>
      {t(isSound ? "exchangeTaken" : "exchangeTakenPartly")}
    </p>
  );
}

function Locked({ wrong, onPassword }: { readonly wrong: boolean; readonly onPassword: (password: string) => void }) {
  const [password, setPassword] = useState("");
  return (
    <form
      class="head"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
      }}
    >
      <TextField
        label={t("exchangePassword")}
        hint={t("exchangeLocked")}
        problem={wrong ? t("exchangeWrongPassword") : undefined}
        value={password}
        onValue={setPassword}
        isCode
      />
      <p>
        <button type="submit" class="primary">
          {t("exchangeOpen")}
        </button>
      </p>
    </form>
  );
}
