import { type ChangeRow, type WatchedChange, watchEnded } from "../../../domain/casework/watch";
import { hostOf } from "../../../domain/evidence/sources";
import type { InboxItem } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, formatShare, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { entryHref } from "../../log/links";
import { PageLink } from "../../parts/forms/page-link";
import { fieldName } from "../item-words";

type ChangeItem = Extract<InboxItem, { kind: "change" | "unread" }>;

const FOUND = {
  changed: "watchFoundChanged",
  gone: "watchFoundGone",
  moved: "watchFoundMoved",
  login: "watchFoundLogin",
  forbidden: "watchFoundForbidden",
  busy: "watchFoundBusy",
  unshown: "watchFoundUnshown",
} as const satisfies Record<ChangeRow["found"], string>;

/** What a watch found: then, now, and how much that is. */
export function ChangeSays({ item: { row, place } }: { readonly item: ChangeItem }) {
  const { found, url, movedTo, changes, readAt, baseline } = row;
  return (
    <>
      <p class="small soft">
        <bdi>{hostOf(url)}</bdi> · {t("inboxReadAt", formatMoment(readAt))} ·{" "}
        <a href={entryHref(place)}>{t("caseViewEntry", String(place.index))}</a>
        {baseline && (
          <>
            {" · "}
            {t("inboxComparedWith")} <a href={entryHref(baseline)}>{t("caseViewEntry", String(baseline.index))}</a>
          </>
        )}
      </p>
      {found !== "changed" && <p>{t(FOUND[found])}</p>}
      {movedTo !== "" && (
        <p>
          {t("watchMovedTo")}: <PageLink url={movedTo} />
        </p>
      )}
      {changes.length > 0 && <ChangeTable changes={changes} />}
      <p>
        {t("inboxCaptureIt")} <PageLink url={movedTo || url} />
      </p>
    </>
  );
}

function ChangeTable({ changes }: { readonly changes: readonly WatchedChange[] }) {
  return (
    <div class="inbox-wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("watchWhat")}</th>
            <th scope="col">{t("watchThen")}</th>
            <th scope="col">{t("watchNow")}</th>
            <th scope="col">{t("inboxHowMuch")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, n) => (
            <tr key={n}>
              <th scope="row">
                {fieldName(change.field, change.property)}
                {change.author !== "" && (
                  <small class="soft inbox-by">
                    <Words>{[change.author, change.date].filter(Boolean).join(" · ")}</Words>
                  </small>
                )}
              </th>
              <td>
                <Words>{change.was.join(", ") || t("inboxNothing")}</Words>
              </td>
              <td>
                <b>
                  <Words>{change.now.join(", ") || t("inboxNothing")}</Words>
                </b>
              </td>
              <td>{howMuch(change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How much a number moved; of a rating also as a share of its scale. Whether that matters, the official says. */
function howMuch({ wasValue, nowValue, scale }: WatchedChange): string {
  if (wasValue === null || nowValue === null) return "";
  const by = Math.round((nowValue - wasValue) * 100) / 100;
  const signed = `${by > 0 ? "+" : by < 0 ? "−" : ""}${formatNumber(Math.abs(by))}`;
  if (!scale || !("best" in scale) || scale.best === scale.worst) return signed;
  const share = Math.abs(by) / Math.abs(scale.best - scale.worst);
  return t("inboxOfScale", signed, formatShare(share), formatNumber(scale.worst), formatNumber(scale.best));
}

/** Ends the watch that found it, where it is still on. */
export function StopWatching({ row: { watchId, caseId } }: { readonly row: ChangeRow }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const watch = useLive((db) => db.watches.get(watchId), [watchId]);
  if (watch?.setAt === undefined || watch.endedAt) return null;
  const stop = () => run(() => perform(watchEnded, { watchId, caseId, reason: "" }), t("inboxWatchEnded"));
  return (
    <>
      <button type="button" class="quiet" onClick={() => void stop()}>
        {t("inboxStopWatching")}
      </button>
      {problem && (
        <span class="problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
