import { useState } from "preact/hooks";
import type { DryRun } from "../../../jobs";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, formatShare, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { JobStatus } from "../../frame/jobs/job-status";
import { useJob } from "../../frame/jobs/use-job";
import { useWorkbench } from "../../frame/workbench";
import { CaseLink } from "../../parts/links/case-link";
import { ruleSetById, ruleSetVersion } from "../../../storage/reading";
import type { RuleDraft } from "../draft/rule-draft";
import { xmlOf } from "../draft/written-draft";
import { dmnFaultWords } from "../list/fault-words";
import { dryRunning } from "./dry-run-job";
import { movedIn, summed } from "./summed";

/** What the table would have proposed in cases of its kind: closed ones as they were, open ones as they are. Nothing is written. */
export function DryRunSection({ draft }: { readonly draft: RuleDraft }) {
  const { log } = useWorkbench();
  const job = useJob(dryRunning, draft.ruleSetId);
  const [problem, setProblem] = useState<string>();
  const start = async () => {
    const xml = await xmlOf(draft);
    setProblem(xml.ok ? undefined : dmnFaultWords(xml.error));
    if (!xml.ok) return;
    const row = await ruleSetById(log, draft.ruleSetId);
    const active = row?.active ?? null;
    const against = active === null ? undefined : await ruleSetVersion(log, draft.ruleSetId, active);
    const { ruleSetId, kind, decision, bindings, effects } = draft;
    job.start({ ruleSetId, kind, set: { xml: xml.value, decision, bindings, effects }, against });
  };
  const { state } = job;
  return (
    <section class="rules-section" aria-labelledby="rules-dry">
      <h2 id="rules-dry">{t("rulesDryRun")}</h2>
      <p class="soft">{t("rulesDryRunHelp")}</p>
      <p class="bar start">
        <button type="button" aria-disabled={job.isRunning} onClick={() => (job.isRunning ? undefined : void start())}>
          {t("rulesDryRunStart")}
        </button>
      </p>
      <JobStatus job={job} hasOwnEnd />
      {problem !== undefined && <p class="problem">{problem}</p>}
      {state?.at === "done" && <Results run={state.value} />}
    </section>
  );
}

const SMALL = 30;

function Results({ run }: { readonly run: DryRun }) {
  const closed = run.cases.filter(({ isClosed }) => isClosed);
  const open = run.cases.filter(({ isClosed }) => !isClosed);
  const trouble = run.cases.filter((one) => one.trouble !== undefined);
  const moved = movedIn(run);
  return (
    <>
      <p class="small soft" role="status">
        {t("rulesDryRunRan", formatMoment(run.ranAt))} {t("rulesDryRunNothing")}
      </p>
      <Outcomes title={tn("rulesDryClosed", closed.length)} cases={closed} />
      <Outcomes title={tn("rulesDryOpen", open.length)} cases={open} />
      {moved && (
        <div class="notice">
          <p>{moved.length === 0 ? t("rulesDrySame") : tn("rulesDryMoved", moved.length)}</p>
          {moved.length > 0 && (
            <details>
              <summary>{t("rulesDryMovedList")}</summary>
              <ul class="bullets small">
                {moved.slice(0, 200).map(({ caseId, more, fewer }) => (
                  <li key={caseId}>
                    <CaseLink caseId={caseId} /> {more.length > 0 && t("rulesDryMore", more.join(", "))}{" "}
                    {fewer.length > 0 && t("rulesDryFewer", fewer.join(", "))}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
      {trouble.length > 0 && (
        <p class="warn small">
          {tn("rulesDryTrouble", trouble.length)}{" "}
          {trouble.slice(0, 10).map(({ caseId }) => (
            <>
              <CaseLink caseId={caseId} />{" "}
            </>
          ))}
        </p>
      )}
      {closed.length < SMALL && <p class="small soft">{t("rulesDrySmall")}</p>}
    </>
  );
}

function Outcomes({ title, cases }: { readonly title: string; readonly cases: DryRun["cases"] }) {
  if (cases.length === 0) return <p class="soft">{title}</p>;
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption class="small soft">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("rulesDryOutcome")}</th>
            <th scope="col" class="n">
              {t("rulesDryCases")}
            </th>
            <th scope="col">{t("rulesDryShare", formatNumber(cases.length))}</th>
            <th scope="col">{t("rulesDryDone")}</th>
          </tr>
        </thead>
        <tbody>
          {summed(cases).map(({ outcome, cases: within, done }) => (
            <tr key={outcome}>
              <th scope="row">{outcome === "" ? t("rulesDryNothing") : <Words>{outcome}</Words>}</th>
              <td class="n">{formatNumber(within.length)}</td>
              <td>
                <span class="rules-meter" aria-hidden="true">
                  <i style={{ inlineSize: `${(within.length / cases.length) * 100}%` }} />
                </span>{" "}
                {formatShare(within.length / cases.length)}
              </td>
              <td>
                {outcome === ""
                  ? "–"
                  : done === 0
                    ? t("rulesDryNoRecord")
                    : t("rulesDryDoneIn", formatNumber(done), formatNumber(within.length - done))}
                {within.length <= 3 &&
                  within.map((caseId) => (
                    <span key={caseId}>
                      {" "}
                      <CaseLink caseId={caseId} />
                    </span>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
