import type { ComponentChildren } from "preact";
import { taskDone, taskReopened } from "../../../domain/casework/plan";
import { type PlanTaskRow, secondSignature } from "../../../domain/casework/planned";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { CitesSay } from "../../parts/plan/cites-say";
import { SecondSignature } from "../../parts/plan/second-signature";
import { usePlanning } from "../planning";
import { DueSays } from "./due-says";
import { FROM_NAMES } from "./from-names";
import type { RowActs } from "./row-acts";
import { TaskButtons } from "./task-buttons";
import { formName } from "./task-draft";

interface Props {
  readonly row: PlanTaskRow;
  readonly stage: string;
  readonly acts: RowActs;
}

/** One task: whether it is done, what it is, and what became of it. */
export function TaskItem({ row, stage, acts }: Props) {
  const { canChange } = usePlanning();
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { caseId, taskId, name, status } = row;
  const done = () => perform(taskDone, { caseId, taskId, by: "", note: "", cites: [] });
  const reopen = () => perform(taskReopened, { caseId, taskId, reason: "" });
  const tick = () => {
    if (status !== "open") void run(reopen, t("planReopened", name));
    // Who did it, or that a source is missing, is said in a dialog.
    else if (row.signatures === 2 || row.sources > 0) acts.note(row);
    else void run(done, t("planDoneNamed", name), reopen);
  };
  const cell = (label: string, children: ComponentChildren) => <td data-label={label}>{children}</td>;
  return (
    <tr class={status === "open" ? undefined : "plan-settled"}>
      <td class="plan-tick">
        <input
          type="checkbox"
          aria-label={t("planDoneNamed", name)}
          checked={status === "done"}
          disabled={!canChange || status === "skipped"}
          onClick={(event) => {
            // It is ticked when the log says so.
            event.preventDefault();
            tick();
          }}
        />
      </td>
      <th scope="row">
        {status === "open" ? (
          <Words>{name}</Words>
        ) : (
          <s>
            <Words>{name}</Words>
          </s>
        )}
        <TaskNotes row={row} />
        {canChange && (
          <span class="plan-acts plan-no-print">
            <TaskButtons row={row} acts={acts} />
          </span>
        )}
        {problem && (
          <p class="problem small" role="alert">
            {problem}
          </p>
        )}
      </th>
      {cell(t("planStage"), stage && <Words>{stage}</Words>)}
      {cell(t("planWho"), row.who && <Words>{row.who}</Words>)}
      {cell(t("planBy"), row.due && <DueSays due={row.due} isOpen={status === "open"} />)}
      {cell(t("planFrom"), t(FROM_NAMES[row.from]))}
    </tr>
  );
}

/** What else there is to say of a task: what waits for it, what it needs, what was noted, who signed. */
function TaskNotes({ row }: { readonly row: PlanTaskRow }) {
  const { plan } = usePlanning();
  const { form, blocks, sources, signatures, status, note, doneBy, cites } = row;
  const signed = secondSignature(row, plan.signatures);
  const says = [
    form === "task" ? "" : formName(form),
    status === "open" && blocks === "closing" ? t("planHoldsClosing") : "",
    status === "open" && blocks === "decision" ? t("planHoldsDecision") : "",
    status === "open" && sources > 0 ? tn("planSourcesNeeded", sources) : "",
    status === "open" && signatures === 2 ? t("planTwoSignatures") : "",
  ].filter(Boolean);
  const isWaiting = status === "done" && signatures === 2 && !signed;
  return (
    <span class="plan-notes small soft">
      {says.length > 0 && <span>{says.join(" · ")}</span>}
      {row.node !== "" && <AboutSubject node={row.node} />}
      {status === "skipped" && <span class="chip">{t("planSkippedChip")}</span>}
      {note && <Words>{note}</Words>}
      {doneBy && <span dir="auto">{t("planDoneByName", doneBy)}</span>}
      {isWaiting && <span class="chip changed">{t("planWaitsSignature")}</span>}
      {status === "done" && signed && <SecondSignature signed={signed} />}
      {cites.length > 0 && <CitesSay cites={cites} />}
    </span>
  );
}

/** By its name; by what its source calls it where it has none. */
function AboutSubject({ node }: { readonly node: string }) {
  const { names } = usePlanning();
  return <Words>{names.get(node)?.name ?? node.slice(node.indexOf(" ") + 1)}</Words>;
}
