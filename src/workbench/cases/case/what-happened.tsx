import type { EventRow, Recorded } from "../../../domain/ledger/log";
import { latestEvents } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { entryHref, formatRoute } from "../../router/format-route";
import { entryTypeName } from "../../words/entry-types";
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
      {events?.length === LATEST && (
        <a href={formatRoute({ view: "case", caseId, tab: "log" })}>{t("caseViewWholeLog")}</a>
      )}
      <Looks caseId={caseId} />
    </aside>
  );
}

function Happened({ event, isNewest }: { readonly event: Recorded<EventRow>; readonly isNewest: boolean }) {
  return (
    <li class={isNewest ? "newest" : undefined}>
      <p>
        {entryTypeName(event.type)}{" "}
        {event.label && (
          <b>
            <Words>{event.label}</Words>
          </b>
        )}
      </p>
      <p class="small soft">
        <time dateTime={event.at}>{formatMoment(event.at)}</time> ·{" "}
        <a href={entryHref(event)}>{t("caseViewEntry", String(event.index))}</a>
      </p>
    </li>
  );
}
