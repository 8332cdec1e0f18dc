import type { DecisionRow } from "../../domain/casework/decision";
import type { Recorded } from "../../domain/ledger/log";
import { type CaseComparison, decidedSince } from "../../storage/reading";
import { t, tn } from "../../ui/texts";
import { useLog } from "../frame/use-live";
import { CsvButton } from "./csv/csv-button";
import { RecordView } from "./record-view";
import { SecondSign } from "./second-sign";
import { SinceBanner } from "./since/since-banner";

interface Props {
  readonly comparison: CaseComparison;
  readonly standing: Recorded<DecisionRow>;
  /** Undefined where the case is closed. */
  readonly onChange: (() => void) | undefined;
}

/** The decision that stands, what changed of its evidence since, and those that it took the place of. */
export function Decided({ comparison, standing, onChange }: Props) {
  const changes = useLog((log) => decidedSince(log, standing.record, comparison), [standing.decisionId, comparison]);
  const { decisions } = comparison;
  const chain = chainOf(standing, decisions);
  const older = chain.slice(1);
  const others = decisions.filter((one) => !chain.includes(one));
  return (
    <div class="decision-columns">
      <div class="decision-main">
        <SecondSign row={standing} canSign={onChange !== undefined} />
        {changes && <SinceBanner changes={changes} record={standing.record} />}
        <RecordView row={standing} version={chain.length} before={chain[1]} after={undefined} />
        {[...older, ...others].length > 0 && (
          <details class="decision-older">
            <summary>{tn("decisionOlder", older.length + others.length)}</summary>
            {older.map((row, n) => (
              <RecordView
                key={row.decisionId}
                row={row}
                version={older.length - n}
                before={chain[n + 2]}
                after={chain[n]}
              />
            ))}
            {others.map((row) => (
              <RecordView key={row.decisionId} row={row} version={1} before={undefined} after={undefined} />
            ))}
          </details>
        )}
      </div>
      <aside class="decision-aside" aria-label={t("decisionActions")}>
        <button
          type="button"
          class="primary"
          onClick={() => {
            window.print();
          }}
        >
          {t("decisionPrint")}
        </button>
        <CsvButton record={standing.record} />
        <section class="decision-final">
          <h2>{t("decisionFinal")}</h2>
          <p class="small">{t("decisionFinalHelp")}</p>
          {onChange && (
            <button type="button" onClick={onChange}>
              {t("decisionChange")}
            </button>
          )}
        </section>
      </aside>
    </div>
  );
}

/** A decision and those that it took the place of, one after the other, itself first. */
function chainOf(
  standing: Recorded<DecisionRow>,
  all: readonly Recorded<DecisionRow>[],
): readonly Recorded<DecisionRow>[] {
  const chain = [standing];
  for (let last = standing; ;) {
    const before = all.find(({ decisionId }) => decisionId === last.record.supersedes);
    if (!before || chain.includes(before)) return chain;
    chain.push(before);
    last = before;
  }
}
