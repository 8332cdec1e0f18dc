import type { PlanTaskRow } from "../../../domain/casework/planned";
import { formatDay } from "../../../ui/dates";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { usePlanning } from "../planning";
import { DueSays } from "../tasks/due-says";

const DAY_MS = 86_400_000;

/** The milestones with their days, and how long it is until then. */
export function Milestones() {
  const { plan } = usePlanning();
  const milestones = plan.tasks.filter(({ form }) => form === "milestone");
  if (milestones.length === 0) return null;
  return (
    <section class="plan-box">
      <h2>{t("planMilestones")}</h2>
      <dl class="plan-facts">
        {milestones.map((row) => (
          <div key={row.taskId}>
            <dt>
              <Words>{row.name}</Words>
            </dt>
            <dd>
              <When row={row} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function When({ row: { due, status, settledAt } }: { readonly row: PlanTaskRow }) {
  const { today } = usePlanning();
  if (status === "done") return <span class="good">{t("planReached", formatDay(settledAt ?? ""))}</span>;
  if (status === "skipped") return <>{t("planSkippedChip")}</>;
  if (due === "") return <>{t("planNoDay")}</>;
  const left = Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS);
  return (
    <>
      <DueSays due={due} isOpen />
      {left > 0 && <span class="soft">, {tn("planDaysLeft", left)}</span>}
    </>
  );
}
