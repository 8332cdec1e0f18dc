import * as v from "valibot";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct, jcs } from "../../ledger/log";
import { comparisonTemplates, writesTemplates } from "./tables";
import type { NamedTemplate } from "./templates/template";
import { TemplateId, TemplateV1 } from "./templates/template-shapes";

const ComparisonTemplateSavedV1 = v.strictObject({ templateId: TemplateId, template: TemplateV1 });

/** What matters in cases of one kind was saved to be taken again, for the first time or changed; one that was withdrawn is put back. */
export const comparisonTemplateSaved = defineAct({
  type: "comparison-template.saved",
  from: ["workbench"],
  // The model has the schema's shape (`TemplateHolds`), read-only.
  versions: [ComparisonTemplateSavedV1 as v.GenericSchema<unknown, unknown> as v.GenericSchema<unknown, NamedTemplate>],
  about: ({ template: { name } }) => ({ label: name }),
  project: ({ at, payload: { templateId, template } }) => [
    comparisonTemplates.set(templateId, { templateId, template, savedAt: at, withdrawn: false }),
  ],
  writes: [writesTemplates],
  async holds(tables, payload) {
    const found = await tables.get(comparisonTemplates, payload.templateId);
    const isSo = found?.withdrawn === false && found.template && jcs(found.template) === jcs(payload.template);
    return ok(isSo ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
