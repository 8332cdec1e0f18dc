import { useState } from "preact/hooks";
import { filingState, numberOf } from "../../../domain/casework/filings";
import { type SentFiling, listFilings } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { type TextKey, t } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { CaseLink } from "../../parts/links/case-link";
import { statusWord } from "../../parts/service-status";
import { failureWords } from "../../words/failure-words";
import { stateSentence } from "../job-words";
import { serviceHref } from "../links";
import { errorWords } from "../trouble-words";
import { outcomeSentence } from "./outcome-words";

/** What was sent, the latest first, and how it stands. */
export function SentTab({ caseId }: { readonly caseId: string | undefined }) {
  const sent = useLive((db) => listFilings(db, caseId), [caseId]);
  if (!sent) return <p class="soft">{t("workbenchLoading")}</p>;
  return (
    <>
      {caseId !== undefined && (
        <p>
          {t("serviceSentOf")} <CaseLink caseId={caseId} /> <a href={serviceHref("sent")}>{t("serviceSentAll")}</a>
        </p>
      )}
      {sent.length === 0 && <p class="service-empty">{t("serviceNothingSent")}</p>}
      <ul class="service-sent">
        {sent.map((filing) => (
          <Sent key={filing.filingId} filing={filing} />
        ))}
      </ul>
    </>
  );
}

function Sent({ filing }: { readonly filing: SentFiling }) {
  const { sent, sentAt, answered, changed, changedAt, caseId } = filing;
  const state = filingState(filing);
  const number = numberOf(filing);
  const isFollowed = state !== "refused" && state !== "accepted";
  return (
    <li>
      <p class="bar start">
        <strong>
          <Words>{sent.service.name || sent.service.code}</Words>
        </strong>
        <span class={state === "unknown" || state === "refused" ? "chip changed" : "chip"}>
          <Words>{state === "numbered" ? statusWord(changed?.status ?? "open") : t(CHIPS[state])}</Words>
        </span>
        {number !== "" && <code>#{number}</code>}
      </p>
      <p>
        <Words>{sent.description}</Words>
      </p>
      {state !== "numbered" && (
        <p class={state === "token" || state === "accepted" ? "soft" : "problem"}>{stateSentence(state)}</p>
      )}
      {answered && answered.errors.length > 0 && state === "refused" && (
        <p class="problem">
          <Words>{errorWords(answered.errors)}</Words>
        </p>
      )}
      {(changed?.notice || answered?.notice) && (
        <p class="soft">
          <Words>{changed?.notice || answered?.notice || ""}</Words>
        </p>
      )}
      {changed && changed.statusNotes !== "" && (
        <p>
          {t("serviceAnswer")} <Words>{changed.statusNotes}</Words>
        </p>
      )}
      {changed && changed.updates.length > 0 && (
        <ul class="service-updates">
          {changed.updates.map(({ id, status, description, at }) => (
            <li key={id}>
              <span class="soft">{at === "" ? "" : `${formatMoment(at)} `}</span>
              <Words>
                {[status === "" ? "" : statusWord(status), description].filter((part) => part !== "").join(": ")}
              </Words>
            </li>
          ))}
        </ul>
      )}
      <p class="small soft">
        <CaseLink caseId={caseId} /> ·{" "}
        <Words>{t("serviceSentTo", sent.server.name || sent.server.url, formatMoment(sentAt))}</Words>
        {changedAt !== undefined && ` · ${t("serviceHeardAt", formatMoment(changedAt))}`}
      </p>
      {isFollowed && (
        <CheckNow filingId={filing.filingId} name={number || sent.service.name} isUnknown={state === "unknown"} />
      )}
    </li>
  );
}

const CHIPS = {
  unknown: "serviceChipUnknown",
  refused: "serviceChipRefused",
  token: "serviceChipToken",
  accepted: "serviceChipAccepted",
} as const satisfies Readonly<Record<string, TextKey>>;

interface CheckProps {
  readonly filingId: string;
  readonly name: string;
  readonly isUnknown: boolean;
}

function CheckNow({ filingId, name, isUnknown }: CheckProps) {
  const { ask } = useWorkbench();
  const [busy, whileBusy] = useBusy();
  const [said, setSaid] = useState<{ readonly text: string; readonly isProblem: boolean }>();
  const check = async (): Promise<void> => {
    const answer = await ask("checkFiling", { filingId });
    setSaid(answer.ok ? outcomeSentence(answer.value) : { text: failureWords(answer.error), isProblem: true });
  };
  return (
    <>
      <p class="bar start">
        <button
          type="button"
          class="small"
          aria-disabled={busy}
          aria-label={t(isUnknown ? "serviceLookForOf" : "serviceCheckOf", name)}
          onClick={() => void whileBusy(check)}
        >
          {t(isUnknown ? "serviceLookFor" : "serviceCheck")}
        </button>
      </p>
      <p role="status" class={said?.isProblem ? "problem" : "soft"}>
        {said?.text}
      </p>
    </>
  );
}
