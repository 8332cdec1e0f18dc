import { useState } from "preact/hooks";
import type { TaxonomyRow } from "../../../domain/casework/taxonomy";
import type { TaxonomyRead } from "../../../jobs";
import { newId } from "../../../platform";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { formatNumber, language, t, tn } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { Words } from "../../../ui/words";
import { JobStatus } from "../../frame/jobs/job-status";
import { useJob } from "../../frame/jobs/use-job";
import { useWorkbench } from "../../frame/workbench";
import { failureWords } from "../../words/failure-words";
import { reading } from "../job-words";
import { FORMAT_NAMES, NOTICES, issueName } from "./taxonomy-words";
import { WhatChanged } from "./what-changed";

interface Props {
  readonly taxonomies: readonly TaxonomyRow[];
}

/** Reads a file with a taxonomy, shows what it holds and what may be amiss in it, and has it counted. */
export function ImportTaxonomy({ taxonomies }: Props) {
  const job = useJob(reading);
  const [file, setFile] = useState<File>();
  const read = job.state?.at === "done" ? job.state.value : undefined;
  return (
    <section class="head" aria-labelledby="collections-import">
      <h3 id="collections-import">{t("collectionsImport")}</h3>
      <div class="drop">
        <label class="field">
          {t("collectionsChooseFile")}
          <input
            type="file"
            accept=".ttl,.nt,.rdf,.xml,.owl,.skos,.jsonld,.json"
            disabled={job.isRunning}
            onClick={({ currentTarget }) => {
              currentTarget.value = "";
            }}
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              if (!chosen) return;
              setFile(chosen);
              job.start({ file: chosen, languages: [language()] });
            }}
          />
        </label>
        <p class="small soft">{t("collectionsChooseHelp")}</p>
      </div>
      <JobStatus job={job} />
      {read && file && <Read key={read.sha256} read={read} file={file} taxonomies={taxonomies} onDone={job.forget} />}
    </section>
  );
}

const NEW = "new";

interface ReadProps extends Props {
  readonly read: TaxonomyRead;
  readonly file: File;
  readonly onDone: () => void;
}

function Read({ read: { sha256, summary }, file, taxonomies, onDone }: ReadProps) {
  const { ask, say } = useWorkbench();
  const [name, setName] = useState(summary.schemes[0] ?? file.name.replace(/\.[^.]{1,7}$/u, ""));
  const [replaces, setReplaces] = useState(NEW);
  const [trouble, setTrouble] = useState<string>();
  const [busy, whileBusy] = useBusy();
  const hasName = name.trim() !== "" && name.length <= 200;
  const submit = async () => {
    const { format, concepts, issues } = summary;
    const imported = await ask("importTaxonomy", {
      taxonomyId: replaces === NEW ? newId() : replaces,
      name: name.trim(),
      file: { sha256, bytes: file.size, name: file.name.slice(0, 255) },
      format,
      concepts,
      issues: issues.map(({ issue, count }) => [issue, count]),
    });
    if (imported.ok) {
      say(tn("collectionsImported", concepts, name));
      onDone();
    } else if (imported.error.code === "dataset-file-missing") setTrouble(t("collectionsImportGone"));
    else setTrouble(failureWords(imported.error));
  };
  return (
    <div class="head">
      <p>
        {tn("collectionsHolds", summary.concepts, formatNumber(summary.labels), FORMAT_NAMES[summary.format])}{" "}
        {summary.languages.length > 0 && (
          <span class="soft">{t("collectionsLanguages", summary.languages.slice(0, 30).join(", "))}</span>
        )}
      </p>
      {summary.notices.map(({ code, count }) => (
        <p key={code} class="warn-line">
          {tn(NOTICES[code], count)}
        </p>
      ))}
      {summary.issues.length > 0 && (
        <details>
          <summary>{tn("collectionsIssues", summary.issues.length)}</summary>
          <p class="small soft">{t("collectionsIssuesHelp")}</p>
          <div class="table-box">
            <table>
              <caption class="unseen">{t("collectionsIssuesHelp")}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("collectionsIssue")}</th>
                  <th scope="col" class="n">
                    {t("collectionsPlaces")}
                  </th>
                  <th scope="col">{t("collectionsFirst")}</th>
                </tr>
              </thead>
              <tbody>
                {summary.issues.map(({ issue, count, examples }) => (
                  <tr key={issue}>
                    <th scope="row" lang="en">
                      {issueName(issue)}
                    </th>
                    <td class="n">{formatNumber(count)}</td>
                    <td class="small">
                      {examples.slice(0, 3).map((example) => (
                        <div key={example} class="id">
                          <Words>{example.slice(0, 200)}</Words>
                        </div>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      <form
        class="head narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void whileBusy(submit);
        }}
      >
        <TextField
          label={t("collectionsName")}
          value={name}
          onValue={setName}
          problem={hasName ? undefined : t("ownDataNameMissing")}
        />
        {taxonomies.length > 0 && (
          <ChoiceField
            label={t("collectionsReplaces")}
            value={replaces}
            choices={[
              [NEW, t("collectionsReplacesNone")],
              ...taxonomies.map((one) => [one.taxonomyId, one.name] as const),
            ]}
            onValue={setReplaces}
          />
        )}
        <WhatChanged file={file} replaced={taxonomies.find(({ taxonomyId }) => taxonomyId === replaces)} />
        <div role="alert">{trouble !== undefined && <p class="problem">{trouble}</p>}</div>
        <p>
          <button type="submit" class="primary" disabled={busy || !hasName}>
            {t("collectionsImportThis")}
          </button>
        </p>
      </form>
    </div>
  );
}
