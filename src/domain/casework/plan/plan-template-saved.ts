import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct, jcs } from "../../ledger/log";
import { PlaceV1 } from "./shapes";
import { planTemplates, writesPlanTemplates } from "./tables";
import type { NamedPlanTemplate } from "./templates/template";
import { PlanTemplateV1, TemplateId } from "./templates/template-shapes";

const PlanTemplateSavedV1 = v.strictObject({
  templateId: TemplateId,
  template: PlanTemplateV1,
  /** The entry that had saved it before; null where none had. */
  after: v.nullable(PlaceV1),
});

interface PlanTemplateSaved extends NamedPlanTemplate {
  readonly after: { readonly origin: string; readonly index: number } | null;
}

/** A plan for cases of one kind was saved, for the first time or changed; one that was withdrawn is put back. */
export const planTemplateSaved = defineAct({
  type: "plan-template.saved",
  from: ["workbench"],
  // The model has the schema's shape (`PlanTemplateHolds`), read-only.
  versions: [PlanTemplateSavedV1 as v.GenericSchema<unknown, unknown> as v.GenericSchema<unknown, PlanTemplateSaved>],
  about: ({ template: { name } }) => ({ label: name }),
  project: ({ at, origin, index, payload: { templateId, template } }) => [
    planTemplates.set(templateId, {
      templateId,
      template,
      savedAt: at,
      savedBy: { origin, index },
      withdrawn: false,
    }),
  ],
  writes: [writesPlanTemplates],
  async holds(tables, payload) {
    const found = await tables.get(planTemplates, payload.templateId);
    const isSo = found?.withdrawn === false && found.template && jcs(found.template) === jcs(payload.template);
    if (isSo) return ok(SO_ALREADY);
    // Somebody saved it otherwise meanwhile: nobody's work is written over unseen.
    if (jcs(found?.savedBy ?? null) !== jcs(payload.after)) return fail({ code: "template-changed" as const });
    return ok(payload);
  },
  goesOutWith: [],
});
