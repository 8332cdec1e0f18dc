import { isOnlyRead, mayPutOff } from "../../../domain/casework/inbox";
import type { InboxItem } from "../../../storage/reading";
import { formatDay, formatMoment } from "../../../ui/dates";
import { type TextKey, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { CaseLink } from "../../parts/links/case-link";
import { dueWords, kindWords, titleWords } from "../item-words";
import { openHref, openKey } from "../open-href";
import { ChangeSays, StopWatching } from "./change-says";
import type { PaneProps } from "./pane-props";
import { ProposalPane } from "./proposal-pane";
import { RetentionPane } from "./retention-pane";
import { SignPane } from "./sign-pane";

/** One item, with what can be done with it. */
export function Pane(props: PaneProps) {
  const { item, today } = props;
  const due = dueWords(item, today);
  const isProposal = item.kind === "notice" || isAnswered(item);
  return (
    <>
      <p class="bar">
        <span class="chip">{kindWords(item.kind)}</span>
        <span class="small soft">
          {item.caseId !== "" && (
            <>
              <CaseLink caseId={item.caseId} /> ·{" "}
            </>
          )}
          {item.kind === "retention" ? (
            <time dateTime={item.due}>{formatDay(item.due)}</time>
          ) : (
            <time dateTime={item.since}>{formatMoment(item.since)}</time>
          )}
        </span>
      </p>
      {!isProposal && (
        <h2>
          <Words>{titleWords(item)}</Words>
        </h2>
      )}
      {due !== "" && <p>{due}</p>}
      {isProposal && "id" in item && <ProposalPane {...props} proposalId={item.id} />}
      {item.kind === "signature" && item.of !== "proposal" && <SignPane item={item} />}
      {(item.kind === "change" || item.kind === "unread") && <ChangeSays item={item} />}
      {item.kind === "retention" && <RetentionPane caseId={item.caseId} />}
      {item.kind === "rule-set" && <p>{t(WHY[item.why] ?? "inboxStoppedBudget")}</p>}
      {item.kind === "request" && <p class="soft">{t("inboxRequestHelp")}</p>}
      {item.kind === "unsure" && <p>{t("inboxFilingUnsureHelp")}</p>}
      {item.kind === "backup" && <p>{t("inboxBackupHelp")}</p>}
      {(item.kind === "task" || item.kind === "milestone") && <p class="soft">{t("inboxTaskHelp")}</p>}
      <PaneActions {...props} />
    </>
  );
}

const WHY: Readonly<Record<string, TextKey>> = {
  budget: "inboxStoppedBudget",
  cycle: "inboxStoppedCycle",
  unreadable: "inboxStoppedUnreadable",
};

/** What is answered in a form of its own has its buttons there. */
const isAnswered = (item: InboxItem): boolean =>
  item.kind === "proposal" || (item.kind === "signature" && item.of === "proposal");

function PaneActions({ item, sorting, onLater }: PaneProps) {
  const href = openHref(item);
  return (
    <p class="bar">
      {item.sorted !== "open" ? (
        <button type="button" class="primary" onClick={() => void sorting.reopen(item)}>
          {t("inboxPutBack")}
        </button>
      ) : (
        isOnlyRead(item.kind) && (
          <button type="button" class="primary" onClick={() => void sorting.done(item)}>
            {t("inboxDone")}
            <kbd aria-hidden="true">E</kbd>
          </button>
        )
      )}
      {item.sorted !== "done" && mayPutOff(item.kind) && !isAnswered(item) && (
        <button type="button" onClick={onLater}>
          {t("inboxLater")}
          <kbd aria-hidden="true">L</kbd>
        </button>
      )}
      {href && (
        <a class="button" href={href}>
          {t(openKey(item))}
          <kbd aria-hidden="true">Enter</kbd>
        </a>
      )}
      {(item.kind === "change" || item.kind === "unread") && <StopWatching row={item.row} />}
    </p>
  );
}
