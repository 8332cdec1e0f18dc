import { useEffect, useState } from "preact/hooks";
import type { CaseListTaken, CaseListLooked } from "../../jobs";
import { caseClosed, caseOpened } from "../../domain/casework/cases";
import { caseById } from "../../storage/reading";
import { caseKindName } from "../../ui/case-kind-names";
import { formatNumber, t, tn } from "../../ui/texts";
import { useMore } from "../../ui/use-more";
import { Words } from "../../ui/words";
import { JobStatus } from "../frame/jobs/job-status";
import { useJob } from "../frame/jobs/use-job";
import { type Workbench, useWorkbench } from "../frame/workbench";
import { failureWords } from "../words/failure-words";
import { takingInList } from "./job-words";
import { ROW_WORDS } from "./list-words";

interface Props {
  readonly looked: CaseListLooked;
  readonly onDone: () => void;
}

const FIRST = 20;

/** What taking a list in would do, row by row; what is done is ticked, and what looks like something else is not. */
export function ListPreview({ looked, onDone }: Props) {
  const workbench = useWorkbench();
  const { open, close, held, refused, unchanged } = looked;
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(open.filter(({ alike }) => alike !== undefined).map(({ caseId }) => caseId)),
  );
  const job = useJob(takingInList);
  const taken = job.state?.at === "done" ? job.state.value : undefined;
  useEffect(() => {
    if (!taken) return;
    const count = taken.opened.length + taken.closed.length;
    if (count > 0) workbench.say(tn("caseListTaken", count), () => takeBack(taken, workbench));
    if (taken.failed.length > 0) return;
    job.forget();
    onDone();
  }, [taken]);
  const toggle = (caseId: string, isOn: boolean) => {
    const next = new Set(left);
    if (isOn) next.delete(caseId);
    else next.add(caseId);
    setLeft(next);
  };
  const chosen = {
    open: open.filter(({ caseId }) => !left.has(caseId)),
    close: close.filter(({ caseId }) => !left.has(caseId)),
  };
  const count = chosen.open.length + chosen.close.length;
  const opening = useMore(open, FIRST);
  const closing = useMore(close, FIRST);
  const others = useMore(refused, FIRST);
  return (
    <div class="case-system-plan">
      <h3>
        <Words>{looked.name}</Words>
      </h3>
      <p>{tn("caseListUnchanged", unchanged)}</p>
      {open.length > 0 && <h4>{tn("caseListOpens", open.length)}</h4>}
      <ul>
        {opening.shown.map(({ caseId, title, kind, alike }) => (
          <Row key={caseId} caseId={caseId} isOn={!left.has(caseId)} onToggle={toggle}>
            <Words>{title}</Words> · {caseKindName(kind)}
            {alike !== undefined && <span class="warn"> {t("caseListAlike", alike)}</span>}
          </Row>
        ))}
      </ul>
      {opening.more}
      {close.length > 0 && <h4>{tn("caseListCloses", close.length)}</h4>}
      <ul>
        {closing.shown.map(({ caseId, outcome }) => (
          <Row key={caseId} caseId={caseId} isOn={!left.has(caseId)} onToggle={toggle}>
            <Words>{outcome}</Words>
          </Row>
        ))}
      </ul>
      {closing.more}
      {held.length > 0 && (
        <>
          <h4>{tn("caseListHeld", held.length)}</h4>
          <ul>
            {held.slice(0, 100).map(({ row, why }) => (
              <li key={row.caseId}>
                <bdi class="id">{row.caseId}</bdi> {failureWords(why)}
              </li>
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <>
          <h4>{tn("caseListRefusedRows", refused.length)}</h4>
          <ul>
            {others.shown.map(({ line, id, why }) => (
              <li key={`${line} ${id}`}>
                {t("caseListLine", formatNumber(line))} <Words>{id}</Words>: {t(ROW_WORDS[why])}
              </li>
            ))}
          </ul>
          {others.more}
        </>
      )}
      <JobStatus job={job} hasOwnEnd />
      {taken && taken.failed.length > 0 && (
        <ul role="alert">
          {taken.failed.slice(0, 100).map(({ caseId, why }) => (
            <li key={caseId} class="problem">
              <bdi class="id">{caseId}</bdi> {failureWords(why)}
            </li>
          ))}
        </ul>
      )}
      <p class="bar start">
        {count > 0 && !taken && (
          <button
            type="button"
            class="primary"
            aria-disabled={job.isRunning}
            onClick={() => {
              if (!job.isRunning) job.start({ name: looked.name, ...chosen });
            }}
          >
            {tn("caseListTake", count)}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {t(count > 0 && !taken ? "annotationsDiscard" : "exportClose")}
        </button>
      </p>
    </div>
  );
}

interface RowProps {
  readonly caseId: string;
  readonly isOn: boolean;
  readonly onToggle: (caseId: string, isOn: boolean) => void;
  readonly children: preact.ComponentChildren;
}

const Row = ({ caseId, isOn, onToggle, children }: RowProps) => (
  <li>
    <label>
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onToggle(caseId, currentTarget.checked)} />
      <span>
        <bdi class="id">{caseId}</bdi> {children}
      </span>
    </label>
  </li>
);

/** What was closed is opened again under its own words; what was opened is closed. */
async function takeBack({ opened, closed }: CaseListTaken, { db, perform, say }: Workbench): Promise<void> {
  let failed = 0;
  for (const { caseId } of closed) {
    const row = await caseById(db, caseId);
    if (!row) continue;
    const { kind, title, purpose } = row;
    const done = await perform(caseOpened, { caseId, kind, title, purpose });
    if (!done.ok) failed++;
  }
  for (const { caseId } of opened) {
    const done = await perform(caseClosed, { caseId, outcome: "" });
    if (!done.ok) failed++;
  }
  say(failed > 0 ? tn("caseListNotUndone", failed) : t("workbenchUndone"));
}
