import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { comparisonTemplates, writesTemplates } from "./tables";
import { TemplateId } from "./templates/template-shapes";

const ComparisonTemplateWithdrawnV1 = v.strictObject({ templateId: TemplateId });

/** A template was withdrawn: it is not offered any more. It stays in the log, and may be saved again. */
export const comparisonTemplateWithdrawn = defineAct({
  type: "comparison-template.withdrawn",
  from: ["workbench"],
  versions: [ComparisonTemplateWithdrawnV1],
  about: () => ({}),
  project: ({ payload: { templateId } }) => [comparisonTemplates.set(templateId, { templateId, withdrawn: true })],
  writes: [{ ...writesTemplates, fields: ["templateId", "withdrawn"] }],
  async holds(tables, payload) {
    const found = await tables.get(comparisonTemplates, payload.templateId);
    if (found?.template === undefined) return fail({ code: "template-missing" as const });
    return ok(found.withdrawn === true ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
