import { type EventRow, type Recorded, madeAt } from "../../../domain/ledger/log";
import { latestEvents } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { entryHref } from "../../log/links";
import { caseHref } from "../links";
import { Looks } from "./looks";

const LATEST = 12;

/** The latest of what happened in a case. */
export function WhatHappened({ caseId }: { readonly caseId: string }) {
  const events = useLive((db) => latestEvents(db, caseId, LATEST), [caseId]);
  return (
    <aside class="happened" aria-labelledby="happened">
      <h2 id="happened">{t("caseViewHappened")}</h2>
      <ol>
        {events?.map((event, n) => (
          <Happened key={`${event.origin} ${event.index}`} event={event} isNewest={n === 0} />
        ))}
      </ol>
      {events?.length === LATEST && <a href={caseHref(caseId, "log")}>{t("caseViewWholeLog")}</a>}
      <Looks caseId={caseId} />
    </aside>
  );
}

function Happened({ event, isNewest }: { readonly event: Recorded<EventRow>; readonly isNewest: boolean }) {
  const { words } = useWorkbench();
  const line = words.lineOf(event);
  return (
    <li class={isNewest ? "newest" : undefined}>
      <p>
        {words.nameOf(event.type)} {/* What the entry itself says stands out; what there is to say of it does not. */}
        {event.label ? (
          <b>
            <Words>{line}</Words>
          </b>
        ) : (
          <span class="soft">{line}</span>
        )}
      </p>
      <p class="small soft">
        <time dateTime={madeAt(event)}>{formatMoment(madeAt(event))}</time> ·{" "}
        <a href={entryHref(event)}>{t("caseViewEntry", String(event.index))}</a>
      </p>
    </li>
  );
}
