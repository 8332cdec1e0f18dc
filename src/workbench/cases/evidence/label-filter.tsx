import { useId } from "preact/hooks";
import type { LabelRow } from "../../../domain/casework/annotation";
import { t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { evidenceHref } from "../links";
import type { EvidenceQuery } from "../routes";
import type { Labelled } from "./labelled";

interface Props {
  readonly caseId: string;
  readonly query: EvidenceQuery;
  /** The labels that are on the case's captures and facts. */
  readonly labels: readonly LabelRow[];
  /** What is shown, where it is narrowed. */
  readonly shown: Labelled | undefined;
}

/** Narrows a case's evidence to what carries a label. */
export function LabelFilter({ caseId, query, labels, shown }: Props) {
  const { navigate } = useWorkbench();
  const id = useId();
  const choices = new Map(labels.map(({ folded, label }) => [folded, label]));
  const { label: _label, ...others } = query;
  if (choices.size === 0 && !shown) return null;
  const chosen = [...choices.values()].find((one) => one === shown?.label);
  return (
    <div class="label-filter">
      <label for={id}>
        <span class="small soft">{t("annotationLabelFilter")}</span>
      </label>
      <select
        id={id}
        value={chosen ?? ""}
        onChange={({ currentTarget: { value } }) => {
          navigate(evidenceHref(caseId, value === "" ? others : { ...others, label: value }), "replace");
        }}
      >
        <option value="">{t("annotationLabelFilterAll")}</option>
        {[...choices].map(([folded, label]) => (
          <option key={folded} value={label}>
            {t("annotationLabelFilterOne", label)}
          </option>
        ))}
      </select>
      <p class="small soft" role="status">
        {shown &&
          (chosen === undefined
            ? t("annotationLabelFilterNone", shown.label)
            : t("annotationLabelFilterSaid", shown.label))}
      </p>
      {shown && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            navigate(evidenceHref(caseId, others), "replace");
          }}
        >
          {t("annotationLabelFilterAll")}
        </button>
      )}
    </div>
  );
}
