import { useState } from "preact/hooks";
import {
  type Untaken,
  comparisonTemplateSaved,
  comparisonTemplateWithdrawn,
  takeTemplate,
  writeTemplateFile,
} from "../../../domain/casework/comparison";
import type { CaseKind } from "../../../domain/casework/cases";
import { newId } from "../../../platform";
import { caseKindName } from "../../../ui/case-kind-names";
import { FormDialog } from "../../../ui/form-dialog";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { saveBytes } from "../../parts/save-bytes";
import { useComparing } from "../comparing";
import { type KnownTemplate, type Offered, SOURCE_NAMES, templatesFor } from "./template-sources";

interface Props {
  readonly offered: Offered;
  readonly kind: CaseKind;
  readonly onClose: () => void;
}

/** Take criteria and limits from a template, in place of those that are here; what cannot be taken is said before. */
export function TakeTemplate({ offered, kind, onClose }: Props) {
  const { frame, comparison, change, problem } = useComparing();
  const known = templatesFor(offered, kind);
  const [chosen, setChosen] = useState(known[0]?.templateId);
  const found = known.find(({ templateId }) => templateId === chosen);
  const place = [...frame.criteria, ...frame.limits].flatMap(({ measure }) =>
    measure.of === "distance" ? [measure] : [],
  )[0];
  const datasets = comparison.datasets.map(({ datasetId, name, columns }) => ({
    ...{ datasetId, name },
    heads: columns.map(({ head }) => head),
  }));
  const taken = found && takeTemplate(found.template, { datasets, place, newId });
  const isReplacing = frame.criteria.length + frame.limits.length > 0;
  const submit = async () => {
    if (!found || !taken) return false;
    const { criteria, limits } = taken;
    return change({ ...frame, criteria, limits }, t("compareTemplateTaken", found.template.name));
  };
  return (
    <FormDialog
      title={t("compareTemplateTakeTitle")}
      submit={t("compareTemplateTakeDo")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <fieldset class="compare-fields">
        <legend>{t("compareTemplates")}</legend>
        <ul class="compare-template-list">
          {known.map((one) => (
            <TemplateChoice
              key={one.templateId}
              known={one}
              isChosen={one.templateId === chosen}
              onChoose={() => {
                setChosen(one.templateId);
              }}
            />
          ))}
        </ul>
      </fieldset>
      {taken && (
        <p>
          {tn("compareCriterionCount", taken.criteria.length)} · {tn("compareLimitCount", taken.limits.length)}
          {isReplacing && <> · {t("compareTemplateInstead")}</>}
        </p>
      )}
      {taken && taken.untaken.length > 0 && <UntakenList untaken={taken.untaken} />}
    </FormDialog>
  );
}

interface ChoiceProps {
  readonly known: KnownTemplate;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function TemplateChoice({ known: { templateId, template, from }, isChosen, onChoose }: ChoiceProps) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const withdraw = () =>
    run(
      () => perform(comparisonTemplateWithdrawn, { templateId }),
      t("compareTemplateWithdrawn", template.name),
      () => perform(comparisonTemplateSaved, { templateId, template }),
    );
  return (
    <li>
      <label class="compare-grade">
        <input type="radio" name="template" checked={isChosen} onChange={onChoose} />
        <span>
          <b>
            <Words>{template.name}</Words>
          </b>{" "}
          <span class="small soft">
            {caseKindName(template.kind)} · {t(SOURCE_NAMES[from])}
          </span>
        </span>
      </label>
      <span class="compare-item-actions">
        <button
          type="button"
          class="quiet small"
          aria-label={t("compareTemplateExportNamed", template.name)}
          onClick={() => {
            const text = writeTemplateFile([{ templateId: from === "own" ? templateId : newId(), template }]);
            saveBytes(new Blob([text], { type: "application/json" }), "template.json");
          }}
        >
          {t("compareTemplateExport")}
        </button>
        {from === "own" && (
          <button
            type="button"
            class="quiet small"
            aria-label={t("compareTemplateWithdrawNamed", template.name)}
            onClick={() => void withdraw()}
          >
            {t("ownDataMappingWithdraw")}
          </button>
        )}
      </span>
      {problem && <p class="problem">{problem}</p>}
    </li>
  );
}

const UntakenList = ({ untaken }: { readonly untaken: readonly Untaken[] }) => (
  <div class="notice" role="status">
    <p>{t("compareTemplateUntaken")}</p>
    <ul class="bullets">
      {untaken.map(({ name, why, of }, n) => (
        <li key={n}>{why === "no-place" ? t("compareUntakenPlace", name) : t("compareUntakenDataset", name, of)}</li>
      ))}
    </ul>
  </div>
);
