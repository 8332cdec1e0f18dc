import { type DeliveryRow, deliveryResumed } from "../../domain/keeping/deliveries";
import { listDeliveries } from "../../storage/reading";
import { formatMoment } from "../../ui/dates";
import { t } from "../../ui/texts";
import { useMore } from "../../ui/use-more";
import { useDoing } from "../frame/use-doing";
import { useLive } from "../frame/use-live";
import { useWorkbench } from "../frame/workbench";
import { CaseLink } from "../parts/links/case-link";
import { REASON_WORDS, TOLD_NAMES } from "./told-names";

const FIRST = 50;

/** What the case system was told, the last first, with its answer. */
export function DeliveryList() {
  const rows = useLive(listDeliveries, []);
  const { shown, more } = useMore(rows ?? [], FIRST);
  if (!rows) return null;
  return (
    <section class="head" aria-labelledby="case-system-deliveries">
      <h2 id="case-system-deliveries">{t("deliveries")}</h2>
      {rows.length === 0 && <p class="soft">{t("deliveriesNone")}</p>}
      {rows.length > 0 && (
        <div class="case-system-wide" tabIndex={0} role="group" aria-labelledby="case-system-deliveries">
          <table class="case-system-table">
            <thead>
              <tr>
                <th scope="col">{t("caseViewCase")}</th>
                <th scope="col">{t("deliveryWhen")}</th>
                <th scope="col">{t("deliveryWhat")}</th>
                <th scope="col">{t("deliveryTo")}</th>
                <th scope="col">{t("deliveryAnswer")}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Delivery key={row.deliveryId} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {more}
    </section>
  );
}

function Delivery({ row }: { readonly row: DeliveryRow }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { deliveryId, endedAt, caseId, told, host } = row;
  return (
    <tr>
      <th scope="row">
        <CaseLink caseId={caseId} />
      </th>
      <td data-label={t("deliveryWhen")}>{formatMoment(endedAt)}</td>
      <td data-label={t("deliveryWhat")}>{t(TOLD_NAMES[told])}</td>
      <td data-label={t("deliveryTo")}>{host}</td>
      <td data-label={t("deliveryAnswer")}>
        <span class={row.state === "made" ? "chip" : "chip changed"}>{answerWords(row)}</span>
        {row.state === "failed" && row.reason && <p class="small">{t(REASON_WORDS[row.reason])}</p>}
      </td>
      <td>
        {row.state === "failed" && (
          <button
            type="button"
            class="small"
            aria-label={t("deliverySendAgainOf", t(TOLD_NAMES[told]), caseId)}
            onClick={() => void run(() => perform(deliveryResumed, { deliveryId }), t("deliveryResumed"))}
          >
            {t("deliverySendAgain")}
          </button>
        )}
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </td>
    </tr>
  );
}

function answerWords({ state, status, reason }: DeliveryRow): string {
  if (state === "waiting") return t("deliveryWaits");
  if (reason === "redirected") return t("deliveryElsewhere");
  if (status === null) return t("deliveryNoAnswer");
  return t(state === "made" ? "deliveryTaken" : "deliveryNotTaken", String(status));
}
