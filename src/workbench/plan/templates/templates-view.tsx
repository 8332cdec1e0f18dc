import { useState } from "preact/hooks";
import { CASE_KINDS } from "../../../domain/casework/cases";
import { planTemplateSaved, planTemplateWithdrawn, writePlanTemplateFile } from "../../../domain/casework/plan";
import { newId } from "../../../platform";
import { listPlanTemplates } from "../../../storage/reading";
import { caseKindName } from "../../../ui/case-kind-names";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Heading } from "../../frame/heading";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { casesHref } from "../../cases/links";
import { saveBytes } from "../../parts/save-bytes";
import { usePolicy } from "../../frame/use-policy";
import { planTemplateHref } from "../links";
import { ImportPlanTemplates } from "./import-plan-templates";
import { type KnownTemplate, SOURCE_NAMES, allTemplates } from "./template-sources";

/** The templates that plans are made of, by kind of case. */
export function PlanTemplatesView() {
  const own = useLive(listPlanTemplates, []);
  const [isImporting, setImporting] = useState(false);
  const policy = usePolicy();
  if (!own || !policy) return <p class="page soft">{t("workbenchLoading")}</p>;
  const known = allTemplates({ own, given: policy.files.planTemplates });
  return (
    <div class="page">
      <header class="head with-actions">
        <p class="id soft trail">
          <a href={casesHref()}>{t("workbenchCases")}</a>
        </p>
        <Heading title={t("planToTemplates")} />
        <p class="bar">
          <a class="button primary" href={planTemplateHref(newId())}>
            {t("planTemplateNew")}
          </a>
          <button type="button" onClick={() => setImporting(true)}>
            {t("compareTemplateImport")}
          </button>
          {own.length > 0 && (
            <button type="button" onClick={() => save(own, "plan-templates.json")}>
              {t("planTemplateExportAll")}
            </button>
          )}
        </p>
      </header>
      <p class="soft plan-help">{t("planTemplatesHelp")}</p>
      {CASE_KINDS.map((kind) => (
        <section key={kind} class="plan-kind" aria-labelledby={`plan-kind-${kind}`}>
          <h2 id={`plan-kind-${kind}`}>{caseKindName(kind)}</h2>
          <ul>
            {known
              .filter(({ template }) => template.kind === kind)
              .map((one) => (
                <TemplateItem key={one.key} known={one} />
              ))}
          </ul>
        </section>
      ))}
      {isImporting && <ImportPlanTemplates onClose={() => setImporting(false)} />}
    </div>
  );
}

function save(templates: Parameters<typeof writePlanTemplateFile>[0], name: string): void {
  saveBytes(new Blob([writePlanTemplateFile(templates)], { type: "application/json" }), name);
}

function TemplateItem({ known: { key, template, from, own } }: { readonly known: KnownTemplate }) {
  const { perform, db } = useWorkbench();
  const { problem, run } = useDoing();
  const { name } = template;
  const putBack = async () => {
    const here = await db.planTemplates.get(key);
    return perform(planTemplateSaved, { templateId: key, template, after: here?.savedBy ?? null });
  };
  const withdraw = () =>
    run(() => perform(planTemplateWithdrawn, { templateId: key }), t("compareTemplateWithdrawn", name), putBack);
  return (
    <li>
      <p>
        {from === "policy" ? (
          <b>
            <Words>{name}</Words>
          </b>
        ) : (
          <a href={planTemplateHref(key)}>
            <Words>{name}</Words>
          </a>
        )}{" "}
        <span class="small soft">
          {tn("planStageCount", template.stages.length)} · {tn("planTaskCount", template.tasks.length)} ·{" "}
          {t(SOURCE_NAMES[from])}
        </span>
      </p>
      <p class="small soft" dir="auto">
        {template.stages.map((stage) => stage.name).join(" → ")}
      </p>
      <p class="bar">
        <button
          type="button"
          class="quiet small"
          aria-label={t("compareTemplateExportNamed", name)}
          onClick={() => save([{ templateId: own ? key : newId(), template }], "plan-template.json")}
        >
          {t("compareTemplateExport")}
        </button>
        {own && (
          <button
            type="button"
            class="quiet small"
            aria-label={t("compareTemplateWithdrawNamed", name)}
            onClick={() => void withdraw()}
          >
            {t("ownDataMappingWithdraw")}
          </button>
        )}
      </p>
      {problem && <p class="problem">{problem}</p>}
    </li>
  );
}
