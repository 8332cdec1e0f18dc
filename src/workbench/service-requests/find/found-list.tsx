import { useEffect, useState } from "preact/hooks";
import { captureUnlinked } from "../../../domain/casework/cases";
import type { RequestsFound } from "../../../jobs";
import { formatDay } from "../../../ui/dates";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { JobStatus } from "../../frame/jobs/job-status";
import { useJob } from "../../frame/jobs/use-job";
import { useWorkbench } from "../../frame/workbench";
import { statusWord } from "../../parts/service-status";
import { keeping } from "../job-words";
import { troubleWords } from "../trouble-words";

interface Props {
  readonly found: RequestsFound;
  readonly caseId: string | undefined;
  readonly about: string;
}

type Found = RequestsFound["found"][number];

/** What was found, to be ticked; what says no place stands by itself, where a place was asked for. */
export function FoundList({ found, caseId, about }: Props) {
  const { say, perform } = useWorkbench();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const keep = useJob(keeping);
  const kept = keep.state?.at === "done" ? keep.state.value : undefined;
  useEffect(() => {
    if (!kept) return;
    setTicked(new Set());
    say(tn("serviceKept", kept.requests, kept.caseId), async () => {
      for (const captureId of kept.captureIds) await perform(captureUnlinked, { captureId, caseId: kept.caseId });
    });
    keep.forget();
  }, [kept]);
  const hasArea = found.asked.question.area !== undefined;
  const sure = found.found.filter(({ hasPlace }) => hasPlace || !hasArea);
  const unsure = hasArea ? found.found.filter(({ hasPlace }) => !hasPlace) : [];
  const tick = (id: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const group = (all: readonly Found[]) => (
    <ul class="service-found">
      {all.map((one) => (
        <FoundLine
          key={one.request.id}
          found={one}
          isTicked={ticked.has(one.request.id)}
          onTick={(isTicked) => tick(one.request.id, isTicked)}
        />
      ))}
    </ul>
  );
  return (
    <section class="head" aria-labelledby="service-found">
      <h2 id="service-found">{tn("serviceFoundCount", found.found.length)}</h2>
      <FoundNotes found={found} />
      {sure.length > 0 && group(sure)}
      {unsure.length > 0 && (
        <>
          <h3>{tn("serviceFoundUnplaced", unsure.length)}</h3>
          <p class="small soft">{t("serviceFoundUnplacedHelp")}</p>
          {group(unsure)}
        </>
      )}
      {found.found.length > 0 && (
        <p class="bar start service-keep">
          <button
            type="button"
            class="primary"
            disabled={ticked.size === 0 || caseId === undefined || keep.isRunning}
            onClick={() => {
              if (caseId === undefined) return;
              const wanted = found.found.filter(({ request }) => ticked.has(request.id));
              keep.start({ caseId, about, from: found, ticked: wanted });
            }}
          >
            {caseId === undefined
              ? t("serviceChooseCase")
              : ticked.size === 0
                ? t("serviceKeepNone")
                : tn("serviceKeepCount", ticked.size, caseId)}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => setTicked(ticked.size > 0 ? new Set() : new Set(sure.map(({ request }) => request.id)))}
          >
            {t(ticked.size > 0 ? "serviceTickNone" : "serviceTickAll")}
          </button>
        </p>
      )}
      <JobStatus job={keep} hasOwnEnd />
      <p class="small soft">{t("serviceKeepHelp")}</p>
    </section>
  );
}

/** What was left out, and why there is not more. */
function FoundNotes({ found: { end, again, outside, found } }: { readonly found: RequestsFound }) {
  return (
    <>
      {end.code !== "whole" && (
        <p class="problem" role="alert">
          {end.code === "most" ? t("serviceEndMost") : troubleWords(end)}
          {end.code !== "most" && found.length > 0 && ` ${t("serviceEndHalf")}`}
        </p>
      )}
      {outside > 0 && <p class="small soft">{tn("serviceOutside", outside)}</p>}
      {again > 0 && <p class="small soft">{tn("serviceAgain", again)}</p>}
    </>
  );
}

interface LineProps {
  readonly found: Found;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function FoundLine({ found: { request }, isTicked, onTick }: LineProps) {
  const { id, serviceName, serviceCode, description, status, statusNotes, address, requestedAt, agency } = request;
  const where = [address, request.zip].filter((part) => part !== "").join(", ");
  return (
    <li>
      <label>
        <input type="checkbox" checked={isTicked} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
        <span>
          <strong>
            <Words>{serviceName || serviceCode || id}</Words>
          </strong>{" "}
          <span class="chip">
            <Words>{statusWord(status)}</Words>
          </span>
          <br />
          {description !== "" && (
            <>
              <Words>{description}</Words>
              <br />
            </>
          )}
          {statusNotes !== "" && (
            <>
              <span class="soft">
                {t("serviceAnswer")} <Words>{statusNotes}</Words>
              </span>
              <br />
            </>
          )}
          <span class="small soft">
            <Words>
              {[
                where,
                requestedAt.iso === "" ? requestedAt.raw : formatDay(requestedAt.iso.slice(0, 10)),
                agency,
                `#${id}`,
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </Words>
          </span>
        </span>
      </label>
    </li>
  );
}
