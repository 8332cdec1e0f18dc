import { useState } from "preact/hooks";
import type { CaseKind } from "../../domain/casework/cases";
import { planFrom, planMade } from "../../domain/casework/plan";
import { newId } from "../../platform";
import { listPlanTemplates } from "../../storage/reading";
import { caseKindName } from "../../ui/case-kind-names";
import { t, tn } from "../../ui/texts";
import { useBusy } from "../../ui/use-busy";
import { Words } from "../../ui/words";
import { useDoing } from "../frame/use-doing";
import { useLive } from "../frame/use-live";
import { useWorkbench } from "../frame/workbench";
import { planTemplatesHref } from "./links";
import { usePlanning } from "./planning";
import { usePolicy } from "../frame/use-policy";
import { SOURCE_NAMES, templatesFor } from "./templates/template-sources";

/** A case without a plan: take a template, or begin empty. */
export function EmptyPlan({ kind }: { readonly kind: CaseKind }) {
  const { caseId, today } = usePlanning();
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [busy, whileBusy] = useBusy();
  const own = useLive(listPlanTemplates, []);
  const policy = usePolicy();
  const known = own && policy && templatesFor({ own, given: policy.files.planTemplates }, kind);
  const [picked, setPicked] = useState<string>();
  if (!known) return null;
  const chosen = known.find(({ key }) => key === picked) ?? known[0];
  const make = async () => {
    if (!chosen) return;
    const { name } = chosen.template;
    const made = planFrom(chosen.template, { from: today, newId });
    await run(() => perform(planMade, { caseId, template: name, ...made }), t("planMadeDone", name));
  };
  const begin = async () => {
    await run(() => perform(planMade, { caseId, template: "", stages: [], tasks: [] }), t("planMadeEmpty"));
  };
  return (
    <section class="plan-empty">
      <h2>{t("planEmpty")}</h2>
      <p>{t("planEmptyHelp")}</p>
      <fieldset class="plan-choices">
        <legend>{t("planChooseTemplate")}</legend>
        <ul>
          {known.map(({ key, template, from }) => (
            <li key={key}>
              <label class="check">
                <input
                  type="radio"
                  name="plan-template"
                  checked={key === chosen?.key}
                  onChange={() => {
                    setPicked(key);
                  }}
                />
                <span>
                  <b>
                    <Words>{template.name}</Words>
                  </b>{" "}
                  <span class="small soft">
                    {caseKindName(template.kind)} · {tn("planStageCount", template.stages.length)} ·{" "}
                    {tn("planTaskCount", template.tasks.length)} · {t(SOURCE_NAMES[from])}
                  </span>
                  {key === chosen?.key && template.stages.length > 0 && (
                    <span class="small plan-choice-stages" dir="auto">
                      {template.stages.map(({ name }) => name).join(" → ")}
                    </span>
                  )}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p class="small soft">{t("planFromTime")}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="bar">
        <button type="button" class="primary" aria-disabled={busy} onClick={() => void whileBusy(make)}>
          {t("planMakeFrom")}
        </button>
        <button type="button" aria-disabled={busy} onClick={() => void whileBusy(begin)}>
          {t("planBeginEmpty")}
        </button>
        <a href={planTemplatesHref()}>{t("planToTemplates")}</a>
      </p>
    </section>
  );
}
