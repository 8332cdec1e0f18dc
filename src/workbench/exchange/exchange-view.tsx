import { useState } from "preact/hooks";
import { listImports } from "../../storage/reading";
import { formatMoment } from "../../ui/dates";
import { TextField } from "../../ui/text-field";
import { type TextKey, formatNumber, t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { Heading } from "../frame/heading";
import { useLive } from "../frame/use-live";
import { failureWords } from "../words/failure-words";
import { caseName } from "./case-name";
import { ForeignCase } from "./foreign-case";
import { importHref } from "./links";
import { type Import, type ImportTools, useImport } from "./use-import";
import { Working } from "./working";

/** Files of cases: take another office's in, and look at those that were taken in. */
export function ExchangeView() {
  const tools = useImport();
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
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) tools.choose(file);
          }}
        />
      </label>
      <Outcome tools={tools} />
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

const TROUBLES: Readonly<Record<Extract<Import, { at: "trouble" }>["trouble"], TextKey>> = {
  "not-an-export": "exchangeNotAnExport",
  broken: "exchangeBroken",
  "too-new": "exchangeTooNew",
  "wrong-password": "exchangeWrongPassword",
  stopped: "exchangeStopped",
  "storage-full": "exchangeFull",
};

function Outcome({ tools: { state, open, stop } }: { readonly tools: ImportTools }) {
  switch (state.at) {
    case "none":
      return null;
    case "locked":
      return (
        <Locked
          wrong={state.wrong}
          onPassword={(password) => {
            open(state.file, password);
          }}
        />
      );
    case "checking":
      return (
        <div class="head">
          <Working what={t("exchangeChecking")} progress={state.progress} />
          <p>
            <button type="button" onClick={stop}>
              {t("exchangeStop")}
            </button>
          </p>
        </div>
      );
    case "trouble":
      return (
        <p class="problem" role="alert">
          {t(TROUBLES[state.trouble])}
        </p>
      );
    case "done":
      return (
        <>
          {state.taken.unrecorded ? (
            <p class="problem" role="alert">
              {failureWords(state.taken.unrecorded)}
            </p>
          ) : (
            <p role="status" class={state.taken.isKept ? "notice good" : "notice"}>
              {t(state.taken.isKept ? "exchangeTaken" : "exchangeRefused")}
            </p>
          )}
          <h2>
            <Words>{caseName(state.taken.verdict)}</Words>
          </h2>
          <ForeignCase verdict={state.taken.verdict} />
        </>
      );
  }
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
