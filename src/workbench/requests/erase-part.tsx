import { useEffect, useRef, useState } from "preact/hooks";
import type { KeptWhy } from "../../domain/keeping/requests";
import { localDay, now } from "../../platform";
import { type ErasureItem, type SubjectRequest, erasureItems } from "../../storage/reading";
import { FormDialog } from "../../ui/form-dialog";
import { formatNumber, t, tn } from "../../ui/texts";
import { Words } from "../../ui/words";
import { JobStatus } from "../frame/jobs/job-status";
import { useJob } from "../frame/jobs/use-job";
import { useLiveOrOld } from "../frame/use-live";
import { CaseLink } from "../parts/links/case-link";
import { useRetentionMonths } from "../parts/protection/use-retention-months";
import { erasingForRequest, findingPerson } from "./job-words";
import { KEPT } from "./request-names";
import type { Ticks } from "./use-ticks";

interface Props {
  readonly row: SubjectRequest;
  readonly ticks: Ticks;
}

/** What would be erased of what is about the person, what speaks for keeping it, and then erasing it. */
export function ErasePart({ row, ticks }: Props) {
  const months = useRetentionMonths();
  const { requestId, person } = row;
  const find = useJob(findingPerson, requestId);
  const job = useJob(erasingForRequest, requestId);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [isAsking, setAsking] = useState(false);
  const { latest: items = [] } = useLiveOrOld(
    async (db) => (months ? erasureItems(db, ticks.ticked, { months, dayOf: localDay, today: localDay(now()) }) : []),
    [ticks.ticked.map(({ id }) => id).join("\n"), JSON.stringify(months)],
  );
  // What is shown of the findings is gone then: they are looked for again, and what is left is seen.
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !job.isRunning && person) find.start({ requestId, person });
    wasRunning.current = job.isRunning;
  }, [job.isRunning]);
  const goes = (item: ErasureItem): boolean => !isHeld(item) && (chosen.get(item.name) ?? item.kept.length === 0);
  const going = items.filter(goes);
  return (
    <section class="requests-part">
      <h2>{t("requestErase")}</h2>
      <p class="soft">{t("requestEraseHelp")}</p>
      {items.length === 0 && <p>{t("requestEraseNothing")}</p>}
      <ul class="plain">
        {items.map((item) => (
          <Item
            key={item.name}
            item={item}
            goes={goes(item)}
            onGoes={(on) => setChosen(new Map([...chosen, [item.name, on]]))}
          />
        ))}
      </ul>
      <JobStatus job={job} />
      {items.length > 0 && (
        <p class="bar start">
          <button
            type="button"
            class="danger-line"
            disabled={going.length === 0 || job.isRunning}
            onClick={() => setAsking(true)}
          >
            {tn("requestEraseDots", going.length)}
          </button>
        </p>
      )}
      {isAsking && (
        <FormDialog
          title={t("requestErase")}
          submit={tn("requestEraseDo", going.length)}
          isForGood
          onSubmit={() => {
            const kept = items
              .filter((item) => !goes(item))
              .map(({ name, kept: why }) => ({ target: name, why: whyOf(why) }));
            job.start({ requestId, items: going, kept, words: row.reference });
            return Promise.resolve(true);
          }}
          onClose={() => setAsking(false)}
        >
          <p class="notice">
            <b>{t("eraseForGood")}</b> {t("eraseStays")}
          </p>
          <p>{tn("requestEraseSum", going.length, formatNumber(items.length - going.length))}</p>
        </FormDialog>
      )}
    </section>
  );
}

const isHeld = ({ kept }: ErasureItem): boolean => kept.includes("legal-hold");
const whyOf = (kept: readonly KeptWhy[]): KeptWhy => kept[0] ?? "chosen";

interface ItemProps {
  readonly item: ErasureItem;
  readonly goes: boolean;
  readonly onGoes: (on: boolean) => void;
}

function Item({ item, goes, onGoes }: ItemProps) {
  const { target, title, caseIds, kept, hits, facts } = item;
  return (
    <li class="requests-hit">
      <label class="requests-says">
        <input
          type="checkbox"
          checked={goes}
          disabled={isHeld(item)}
          onChange={({ currentTarget }) => onGoes(currentTarget.checked)}
        />
        <span>
          {t(TARGETS[target.what])} <Words>{title}</Words>
        </span>
      </label>
      <p class="small soft requests-where">
        <span>{tn("requestEraseHits", hits.length)}</span>
        {facts > 0 && <span>{tn("requestEraseFacts", facts)}</span>}
        {caseIds.map((caseId) => (
          <CaseLink key={caseId} caseId={caseId} />
        ))}
      </p>
      {kept.length > 0 && (
        <p class="small requests-kept">
          {t("requestKeepBecause")} {kept.map((why) => t(KEPT[why])).join(" ")}
        </p>
      )}
    </li>
  );
}

const TARGETS = {
  entry: "requestTargetEntry",
  note: "requestTargetNote",
  capture: "requestTargetCapture",
  dataset: "requestTargetTable",
  import: "requestTargetFile",
} as const;
