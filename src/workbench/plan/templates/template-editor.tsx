import { useState } from "preact/hooks";
import { CASE_KINDS } from "../../../domain/casework/cases";
import { type PlanTemplate, planTemplateSaved } from "../../../domain/casework/plan";
import type { OwnPlanTemplate } from "../../../storage/reading";
import { caseKindName } from "../../../ui/case-kind-names";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { Heading } from "../../frame/heading";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { planTemplatesHref } from "../links";
import { StageFields } from "./stage-fields";
import { TemplateTasks } from "./template-tasks";
import { faultOf } from "./template-fault";
import { useTemplateDraft } from "./use-template-draft";

interface Props {
  readonly templateId: string;
  /** Under which name what is typed is kept until it is saved. */
  readonly typedOf: string;
  /** As it is saved here; undefined where it is not yet. */
  readonly saved: OwnPlanTemplate | undefined;
  readonly begin: PlanTemplate;
  readonly isOfProduct: boolean;
}

/** A template is changed: stages, and tasks with what they ask for. Nothing counts before it is saved. */
export function TemplateEditor({ templateId, typedOf, saved, begin, isOfProduct }: Props) {
  const { perform, navigate } = useWorkbench();
  const { problem, run } = useDoing();
  const [busy, whileBusy] = useBusy();
  // The saving that this work began from: a later one by somebody else is not written over unseen.
  const [seen] = useState(saved);
  const { template, change, undo, canUndo, isFromBefore, forget } = useTemplateDraft(typedOf, seen?.template ?? begin);
  const [isTried, setTried] = useState(false);
  const fault = faultOf(template);
  const submit = async () => {
    setTried(true);
    if (fault !== undefined) return;
    const after = seen?.savedBy ?? null;
    const done = await run(
      () => perform(planTemplateSaved, { templateId, template, after }),
      t("compareTemplateSaved", template.name),
    );
    if (!done) return;
    forget();
    navigate(planTemplatesHref());
  };
  return (
    <form
      class="page plan-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(submit);
      }}
    >
      <header class="head">
        <p class="id soft trail">
          <a href={planTemplatesHref()}>{t("planToTemplates")}</a>
        </p>
        <Heading title={template.name || t("planTemplateNew")} />
        {isOfProduct && <p class="soft">{t("planTemplateOfProduct")}</p>}
      </header>
      <div class="plan-pair">
        <TextField
          label={t("compareName")}
          value={template.name}
          problem={isTried && template.name.trim() === "" ? t("compareNameMissing") : undefined}
          onValue={(name) => {
            change({ ...template, name: name.slice(0, 200) });
          }}
        />
        <ChoiceField
          label={t("caseKindLabel")}
          value={template.kind}
          choices={CASE_KINDS.map((kind) => [kind, caseKindName(kind)] as const)}
          onValue={(kind) => {
            change({ ...template, kind });
          }}
        />
      </div>
      <StageFields template={template} isTried={isTried} onTemplate={change} />
      <TemplateTasks template={template} isTried={isTried} onTemplate={change} />
      {isFromBefore && <p class="small soft">{t("typedBefore")}</p>}
      <div role="alert">{(problem ?? (isTried ? fault : undefined)) && <p class="problem">{problem ?? fault}</p>}</div>
      <p class="bar">
        <button type="submit" class="primary" aria-disabled={busy}>
          {t("planTemplateSave")}
        </button>
        <button type="button" aria-disabled={!canUndo} aria-keyshortcuts="Control+z" onClick={undo}>
          {t("planUndo")}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            forget();
            navigate(planTemplatesHref());
          }}
        >
          {t("factCancel")}
        </button>
      </p>
    </form>
  );
}
