import { localDay, now } from "../../platform";
import { type SubjectRequest, subjectRequestById } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { t } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { useJob } from "../frame/jobs/use-job";
import { NotFound } from "../frame/not-found";
import { useLive } from "../frame/use-live";
import { AnswerPart } from "./answer-part";
import { ErasePart } from "./erase-part";
import { FoundPart } from "./found-part";
import { findingPerson } from "./job-words";
import { requestsHref } from "./links";
import { PersonPart } from "./person-part";
import { ANSWERS, RIGHTS } from "./request-names";
import { TellPart } from "./tell-part";
import { useTicks } from "./use-ticks";
import "./requests.css";

/** One request, from who asks to what they are answered. */
export function RequestView({ requestId }: { readonly requestId: string }) {
  const found = useLive(async (db) => ({ row: await subjectRequestById(db, requestId) }), [requestId]);
  if (!found) return <p class="page soft">{t("workbenchLoading")}</p>;
  if (!found.row) return <NotFound title={t("requestMissing")}>{t("requestMissingHelp")}</NotFound>;
  return <Shown row={found.row} />;
}

function Shown({ row }: { readonly row: SubjectRequest }) {
  const { requestId, reference, right, receivedOn, answeredAt } = row;
  const job = useJob(findingPerson, requestId);
  const found = job.state?.at === "done" ? job.state.value : undefined;
  const ticks = useTicks(requestId, found);
  const isOpen = answeredAt === undefined;
  return (
    <div class="page requests-one">
      <header class="head">
        <p class="small trail">
          <a href={requestsHref()}>{t("requestsTitle")}</a>
        </p>
        <Heading title={reference} />
        <p class="bar start">
          <span class="chip">{t(RIGHTS[right])}</span>
          <span class="soft">{t("requestReceivedOn", formatDay(receivedOn))}</span>
          <Due row={row} />
        </p>
      </header>
      {isOpen && <PersonPart row={row} job={job} />}
      {isOpen && found && <FoundPart found={found} ticks={ticks} />}
      {isOpen && found && right !== "erasure" && <TellPart row={row} found={found} ticks={ticks} />}
      {isOpen && found && right !== "access" && <ErasePart row={row} ticks={ticks} />}
      {row.erased && <Done row={row} />}
      {isOpen && <AnswerPart row={row} />}
    </div>
  );
}

function Due({ row: { due, answer, answeredAt, answerWords } }: { readonly row: SubjectRequest }) {
  if (answeredAt !== undefined)
    return (
      <span>
        {t("requestAnsweredOn", formatDay(answeredAt), answer ? t(ANSWERS[answer]) : "")} {answerWords}
      </span>
    );
  const isLate = due < localDay(now());
  return (
    <span class={isLate ? "requests-late" : undefined}>{t(isLate ? "requestLate" : "requestDue", formatDay(due))}</span>
  );
}

function Done({ row: { erased = [], kept = [], erasedAt } }: { readonly row: SubjectRequest }) {
  return (
    <section class="requests-part">
      <h2>{t("requestRecord")}</h2>
      <p>{t("requestRecordSays", formatDay(erasedAt ?? ""), String(erased.length), String(kept.length))}</p>
    </section>
  );
}
