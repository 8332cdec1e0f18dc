import { useState } from "preact/hooks";
import { taskDone, taskReopened } from "../../../domain/casework/plan";
import type { PlanTaskRow } from "../../../domain/casework/planned";
import { setPreference } from "../../../platform";
import { DECIDED_BY } from "../../../platform/kept";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";
import { type Chosen, CitesField, placesOf } from "../../parts/cite/cites-field";
import { useSourceCount } from "./use-source-count";

interface Props {
  readonly row: PlanTaskRow;
  readonly onClose: () => void;
}

/** A task is done: by whom where a second signature is needed, with a note and the evidence for it. */
export function DoneDialog({ row: { caseId, taskId, name, sources, signatures }, onClose }: Props) {
  const { perform, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const known = usePreference(DECIDED_BY);
  const [typed, setTyped] = useState<string>();
  const [note, setNote] = useState("");
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [isTried, setTried] = useState(false);
  const there = useSourceCount(caseId);
  const isTwice = signatures === 2;
  const by = isTwice ? (typed ?? known ?? "") : "";
  const submit = async () => {
    setTried(true);
    if (isTwice && by.trim() === "") return false;
    const done = await run(
      () => perform(taskDone, { caseId, taskId, by, note, cites: placesOf(chosen) }),
      t("planDoneNamed", name),
      () => perform(taskReopened, { caseId, taskId, reason: "" }),
    );
    if (done && isTwice) setPreference(DECIDED_BY, by.trim()).catch(onUnreadable);
    return done;
  };
  const isShort = there !== undefined && there < sources;
  return (
    <FormDialog
      title={t("planDoneTitle")}
      submit={t("planDoneDo")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        <b>
          <Words>{name}</Words>
        </b>
      </p>
      {isShort && (
        <p class="plan-blockers" role="status">
          {t("planSourcesShort", String(there), String(sources))}
        </p>
      )}
      {isTwice && (
        <TextField
          label={t("planDoneByField")}
          hint={t("planDoneByHint")}
          value={by}
          problem={isTried && by.trim() === "" ? t("planSignNameMissing") : undefined}
          onValue={(text) => {
            setTyped(text.slice(0, 200));
          }}
        />
      )}
      <TextField
        label={t("planDoneNote")}
        value={note}
        rows={2}
        onValue={(text) => {
          setNote(text.slice(0, 1_000));
        }}
      />
      <CitesField caseId={caseId} chosen={chosen} onChosen={setChosen} />
    </FormDialog>
  );
}
