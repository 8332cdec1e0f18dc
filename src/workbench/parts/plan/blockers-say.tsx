import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { caseHref } from "../../cases/links";
import { type Blocking, isBlocking } from "./use-blockers";

interface Props {
  readonly caseId: string;
  readonly blocking: Blocking | undefined;
  /** What cannot be done yet, in a sentence. */
  readonly what: string;
}

/** A long plan is not listed whole: the plan itself is one press away. */
const MOST = 8;

/** Why a case cannot be closed or decided yet, with the way to its plan; nothing where it can. */
export function BlockersSay({ caseId, blocking, what }: Props) {
  if (!blocking || !isBlocking(blocking)) return null;
  const { hold, tasks, unsigned } = blocking;
  return (
    <div class="plan-blockers" role="status">
      <p>
        <b>{what}</b>
      </p>
      {hold && <p>{t("planBlockHeld", hold.reason ?? "")}</p>}
      {unsigned !== undefined && <p>{t("planBlockUnsigned", unsigned)}</p>}
      {tasks.length > 0 && (
        <>
          <p>{t("planBlockTasks")}</p>
          <ul class="bullets">
            {tasks.slice(0, MOST).map(({ taskId, name, status }) => (
              <li key={taskId}>
                <Words>{name}</Words>
                {status === "done" && <span class="soft"> · {t("planWaitsSignature")}</span>}
              </li>
            ))}
            {tasks.length > MOST && <li class="soft">{tn("planBlockMore", tasks.length - MOST)}</li>}
          </ul>
        </>
      )}
      <p>
        <a href={caseHref(caseId, "plan")}>{t("planBlockToPlan")}</a>
      </p>
    </div>
  );
}
