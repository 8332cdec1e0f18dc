import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { planTemplates, writesPlanTemplates } from "./tables";
import { TemplateId } from "./templates/template-shapes";

const PlanTemplateWithdrawnV1 = v.strictObject({ templateId: TemplateId });

/** A plan's template was withdrawn: it is not offered any more. Cases keep the plans that were made of it. */
export const planTemplateWithdrawn = defineAct({
  type: "plan-template.withdrawn",
  from: ["workbench"],
  versions: [PlanTemplateWithdrawnV1],
  about: () => ({}),
  project: ({ payload: { templateId } }) => [planTemplates.set(templateId, { templateId, withdrawn: true })],
  writes: [{ ...writesPlanTemplates, fields: ["templateId", "withdrawn"] }],
  async holds(tables, payload) {
    const found = await tables.get(planTemplates, payload.templateId);
    if (found?.template === undefined) return fail({ code: "template-missing" as const });
    return ok(found.withdrawn === true ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
