import { useState } from "preact/hooks";
import { listRuleSets } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { Heading } from "../../frame/heading";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { emptyDraft, placementSample, procurementSample } from "../draft/new-drafts";
import { beginDraft } from "./begin-draft";
import { ImportRules } from "./import-rules";
import { RuleSetTable } from "./rule-set-table";
import { useDrafts } from "./use-drafts";

/** Every rule set, and the ways to a new one. */
export function RulesView() {
  const { navigate } = useWorkbench();
  const rows = useLive(listRuleSets, []);
  const drafts = useDrafts();
  const [importing, setImporting] = useState(false);
  const begin = (make: typeof emptyDraft) => () => void beginDraft(make(), navigate);
  return (
    <div class="page">
      <header class="head">
        <Heading title={t("workbenchRules")} />
        <p class="soft">{t("rulesHelp")}</p>
        <p class="actions">
          <button type="button" class="primary" onClick={begin(emptyDraft)}>
            {t("rulesNew")}
          </button>
          <button
            type="button"
            onClick={() => {
              setImporting(true);
            }}
          >
            {t("rulesImport")}
          </button>
        </p>
      </header>
      {rows && drafts && <RuleSetTable rows={rows} drafts={drafts} />}
      <section class="rules-section">
        <h2>{t("rulesSamples")}</h2>
        <p class="soft">{t("rulesSamplesHelp")}</p>
        <ul class="rules-samples">
          <li>
            <button type="button" onClick={begin(placementSample)}>
              {t("rulesSamplePlacement")}
            </button>
            <span class="small soft">{t("rulesSamplePlacementHelp")}</span>
          </li>
          <li>
            <button type="button" onClick={begin(procurementSample)}>
              {t("rulesSampleProcurement")}
            </button>
            <span class="small soft">{t("rulesSampleProcurementHelp")}</span>
          </li>
        </ul>
      </section>
      {importing && (
        <ImportRules
          onClose={() => {
            setImporting(false);
          }}
        />
      )}
    </div>
  );
}
