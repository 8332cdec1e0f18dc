import { type Database, listDatasets } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { saveBytes } from "../../parts/save-bytes";
import type { RuleDraft } from "../draft/rule-draft";
import { fileOf } from "../draft/written-draft";
import { dmnFaultWords } from "../list/fault-words";

/** Hand the rule set to the official as a DMN file, as it stands in the table. */
export async function exportRules(db: Database, draft: RuleDraft, say: (text: string) => void): Promise<void> {
  const datasets = new Map((await listDatasets(db)).map(({ datasetId, name }) => [datasetId, name]));
  const xml = await fileOf(draft, datasets);
  if (!xml.ok) {
    say(dmnFaultWords(xml.error));
    return;
  }
  saveBytes(new Blob([xml.value], { type: "application/xml" }), `${fileName(draft.name)}.dmn`);
  say(t("rulesExported"));
}

const fileName = (name: string): string =>
  name
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/gu, "")
    .slice(0, 60) || "rules";
