import type { NamedPlanTemplate, PlanTemplateRow } from "../../../domain/casework/plan";
import type { Database } from "../../base/database";

/** A plan's template that is in use. */
export interface OwnPlanTemplate extends NamedPlanTemplate {
  readonly savedAt: string;
  readonly savedBy: PlanTemplateRow["savedBy"];
}

/** The templates of plans that were saved here, the last one first. */
export async function listPlanTemplates(db: Database): Promise<OwnPlanTemplate[]> {
  const rows = await db.planTemplates.toArray();
  return rows
    .flatMap(({ templateId, template, savedAt = "", savedBy, withdrawn }): OwnPlanTemplate[] =>
      templateId !== undefined && template && savedBy && withdrawn !== true
        ? [{ templateId, template, savedAt, savedBy }]
        : [],
    )
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}
