import { type EventRow, type Recorded, madeAt } from "../../../domain/ledger/log";
import { latestEvents, openedAgain } from "../../../storage/reading";
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
  const happened = useLive(
    async (db) => {
      const events = await latestEvents(db, caseId, LATEST);
      return { events, again: await openedAgain(db, events) };
    },
    [caseId],
  );
  return (
    <aside class="happened" aria-labelledby="happened">
      <h2 id="happened">{t("caseViewHappened")}</h2>
      <ol>
        {happened?.events.map((event, n) => (
          <Happened
            key={`${event.origin} ${event.index}`}
            event={event}
            isAgain={happened.again.has(event)}
            isNewest={n === 0}
          />
        ))}
      </ol>
      {happened?.events.length === LATEST && <a href={caseHref(caseId, "log")}>{t("caseViewWholeLog")}</a>}
      <Looks caseId={caseId} />
    </aside>
  );
}

interface HappenedProps {
  readonly event: Recorded<EventRow>;
  readonly isAgain: boolean;
  readonly isNewest: boolean;
}

function Happened({ event, isAgain, isNewest }: HappenedProps) {
  const { words } = useWorkbench();
  const line = words.lineOf(event);
  return (
    <li class={isNewest ? "newest" : undefined}>
      <p>
        {words.nameOf(event.type, isAgain)}{" "}
        {/* What the entry itself says stands out; what there is to say of it does not. */}
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
