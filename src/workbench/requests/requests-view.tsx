import { useState } from "preact/hooks";
import { localDay, now } from "../../platform";
import { type SubjectRequest, listSubjectRequests } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { Heading } from "../frame/heading";
import { useLive } from "../frame/use-live";
import { requestHref } from "./links";
import { NewRequest } from "./new-request";
import { ANSWERS, RIGHTS } from "./request-names";
import "./requests.css";

/** Requests of people whose data is held: what waits, and what was answered. */
export function RequestsView() {
  const rows = useLive(listSubjectRequests, []);
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="page">
      <header class="head">
        <Heading title={t("requestsTitle")} />
        <p class="soft">{t("requestsHelp")}</p>
        <p class="bar start">
          <button type="button" class="primary" onClick={() => setOpen(true)}>
            {t("requestNewDots")}
          </button>
        </p>
      </header>
      {rows?.length === 0 && <p class="soft">{t("requestsEmpty")}</p>}
      {rows && rows.length > 0 && (
        <ul class="requests-list">
          {rows.map((row) => (
            <Line key={row.requestId} row={row} />
          ))}
        </ul>
      )}
      {isOpen && <NewRequest onClose={() => setOpen(false)} />}
    </div>
  );
}

function Line({
  row: { requestId, reference, right, receivedOn, due, answeredAt, answer },
}: {
  readonly row: SubjectRequest;
}) {
  const isLate = answeredAt === undefined && due < localDay(now());
  return (
    <li>
      <a href={requestHref(requestId)}>
        <Words>{reference}</Words>
      </a>
      <span class="chip">{t(RIGHTS[right])}</span>
      <span class="small soft">{t("requestReceivedOn", formatDay(receivedOn))}</span>
      {answeredAt === undefined ? (
        <span class={isLate ? "small requests-late" : "small"}>
          {t(isLate ? "requestLate" : "requestDue", formatDay(due))}
        </span>
      ) : (
        <span class="small soft">
          {formatDay(answeredAt)}: {answer && t(ANSWERS[answer])}
        </span>
      )}
    </li>
  );
}
