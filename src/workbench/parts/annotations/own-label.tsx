import { type LabelRow, labelAdded, labelRemoved } from "../../../domain/casework/annotation";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import type { Doing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { LabelIcon } from "../../../ui/label-icon";
import { labelTarget } from "./target";

interface Props {
  /** One label, wherever it is on what is shown: mostly once. */
  readonly rows: readonly LabelRow[];
  readonly run: Doing["run"];
}

/** A label that is on something, to be taken off. */
export function OwnLabel({ rows, run }: Props) {
  const { perform } = useWorkbench();
  const label = rows[0]?.label ?? "";
  const each = async (act: typeof labelAdded | typeof labelRemoved) => {
    let done = await perform(act, { ...labelTarget(rows[0] ?? { captureId: "", fact: null }), label });
    for (const row of rows.slice(1)) if (done.ok) done = await perform(act, { ...labelTarget(row), label: row.label });
    return done;
  };
  const remove = () =>
    run(
      () => each(labelRemoved),
      t("annotationLabelRemoved", label),
      () => each(labelAdded),
    );
  return (
    <li class="chip own-label" title={t("annotationLabelOwn")}>
      <LabelIcon />
      <Words>{label}</Words>
      <button
        type="button"
        class="quiet icon-button"
        aria-label={t("annotationLabelRemove", label)}
        title={t("annotationLabelRemove", label)}
        onClick={() => void remove()}
      >
        ×
      </button>
    </li>
  );
}
