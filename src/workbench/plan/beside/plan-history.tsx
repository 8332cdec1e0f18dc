import { useState } from "preact/hooks";
import {
  planAltered,
  planMade,
  signatureGiven,
  taskDone,
  taskReopened,
  taskSkipped,
} from "../../../domain/casework/plan";
import {
  alterationAccepted,
  alterationCountersigned,
  alterationLapsed,
  alterationRefused,
} from "../../../domain/casework/rules";
import { madeAt } from "../../../domain/ledger/log";
import { type PlanEntry, planHistory } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { entryHref } from "../../log/links";
import { AlterationList } from "../../parts/alterations/alteration-list";
import { TaskName } from "../../parts/plan/plan-names";
import { usePlanning } from "../planning";
import { AnswerSays } from "./answer-says";
import { alterationsIn, answerIn, taskIn } from "./in-entry";

const TYPES: ReadonlySet<string> = new Set([
  ...[planMade.type, planAltered.type, taskDone.type, taskSkipped.type, taskReopened.type, signatureGiven.type],
  // What rules propose changes a plan as well, once somebody has accepted it.
  ...[alterationAccepted.type, alterationCountersigned.type, alterationRefused.type, alterationLapsed.type],
]);
const FIRST = 10;

/** How the plan came to be as it is, the latest first, each with its entry. */
export function PlanHistory() {
  const { caseId } = usePlanning();
  const { log } = useWorkbench();
  const [limit, setLimit] = useState(FIRST);
  const entries = useLive((db) => planHistory(db, log, caseId, { types: TYPES, limit: limit + 1 }), [caseId, limit]);
  return (
    <section class="happened plan-history" aria-labelledby="plan-history">
      <h2 id="plan-history">{t("planHistory")}</h2>
      {entries?.length === 0 && <p class="soft">{t("planNoHistory")}</p>}
      <ol>
        {entries?.slice(0, limit).map((entry, n) => (
          <Step key={`${entry.event.origin} ${entry.event.index}`} entry={entry} isNewest={n === 0} />
        ))}
      </ol>
      {(entries?.length ?? 0) > limit && (
        <button
          type="button"
          class="quiet plan-no-print"
          onClick={() => {
            setLimit(limit * 5);
          }}
        >
          {t("planHistoryMore")}
        </button>
      )}
    </section>
  );
}

function Step({ entry: { event, payload }, isNewest }: { readonly entry: PlanEntry; readonly isNewest: boolean }) {
  const { words } = useWorkbench();
  const steps = alterationsIn(event, payload);
  const answer = answerIn(event, payload);
  const taskId = taskIn(event, payload);
  return (
    <li class={isNewest ? "newest" : undefined}>
      {steps ? (
        <AlterationList alterations={steps} />
      ) : answer ? (
        <AnswerSays type={event.type} answer={answer} />
      ) : (
        <p>
          {words.nameOf(event.type)}:{" "}
          {taskId === undefined ? <Words>{words.lineOf(event)}</Words> : <TaskName taskId={taskId} />}
        </p>
      )}
      {taskId !== undefined && event.label && (
        <p class="small soft">
          <Words>{event.label}</Words>
        </p>
      )}
      <p class="small soft">
        <time dateTime={madeAt(event)}>{formatMoment(madeAt(event))}</time> ·{" "}
        <a href={entryHref(event)}>{t("caseViewEntry", String(event.index))}</a>
      </p>
    </li>
  );
}
