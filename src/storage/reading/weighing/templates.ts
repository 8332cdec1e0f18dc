import type { ComparisonTemplateRow, NamedTemplate } from "../../../domain/casework/comparison";
import type { Database } from "../../base/database";

/** A template that is in use. */
export interface OwnTemplate extends NamedTemplate {
  readonly savedAt: string;
}

/** The templates of comparisons that were saved here, the last one first. */
export async function listTemplates(db: Database): Promise<OwnTemplate[]> {
  const rows = await db.comparisonTemplates.toArray();
  return rows
    .flatMap(({ templateId, template, savedAt = "", withdrawn }: Partial<ComparisonTemplateRow>) =>
      templateId !== undefined && template && withdrawn !== true ? [{ templateId, template, savedAt }] : [],
    )
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}
