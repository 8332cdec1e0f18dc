import { useState } from "preact/hooks";
import { MOST_DONE } from "../../storage/reading";
import { formatNumber, t, tn } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { EmptyInbox } from "./empty-inbox";
import { InboxBar } from "./inbox-bar";
import { InboxTabs } from "./inbox-tabs";
import { InboxKeys, KeyHints } from "./inbox-keys";
import { LaterDialog } from "./later-dialog";
import { inboxHref } from "./links";
import { InboxList } from "./list/inbox-list";
import { Pane } from "./pane/pane";
import type { InboxQuery } from "./routes";
import { useInbox } from "./use-inbox";
import { useTriage } from "./use-triage";
import "./inbox.css";

/** Everything that waits for the official, one after the other. */
export function InboxView({ tab, item }: InboxQuery) {
  const inbox = useInbox(tab);
  const [dialog, setDialog] = useState<"later" | "keys">();
  const { here, moves, sorting, onAnswered } = useTriage({ inbox, tab, item, onDialog: setDialog });
  const close = () => {
    setDialog(undefined);
  };
  const count = inbox?.counts.get("open") ?? 0;
  return (
    <div class={item === undefined ? "page inbox" : "page inbox inbox-has-item"}>
      <header class="head">
        <div class="row">
          <Heading title={t("inboxTitle")} />
          {count > 0 && <span class="chip changed">{tn("inboxToLookAt", count)}</span>}
          <KeyHints />
        </div>
        <p class="soft">{t("inboxIntroduction")}</p>
      </header>
      {!inbox && <p class="soft">{t("workbenchLoading")}</p>}
      {inbox && (
        <>
          <InboxTabs tab={tab} counts={inbox.counts} />
          <InboxBar by={inbox.by} />
          {inbox.items.length === 0 ? (
            <EmptyInbox tab={tab} />
          ) : (
            <div class="inbox-triage">
              <div class="inbox-list">
                <InboxList inbox={inbox} tab={tab} item={here?.item} moves={moves} />
                {tab === "done" && (inbox.counts.get("done") ?? 0) > MOST_DONE && (
                  <p class="small soft">{t("inboxMostDone", formatNumber(MOST_DONE))}</p>
                )}
              </div>
              {here && (
                <section class="inbox-pane" aria-label={t("inboxLookedAt")}>
                  <p class="inbox-back">
                    <a href={inboxHref({ tab })}>{t("inboxBack")}</a>
                  </p>
                  <Pane
                    key={here.item}
                    item={here}
                    today={inbox.today}
                    sorting={sorting}
                    onLater={() => {
                      setDialog("later");
                    }}
                    onAnswered={onAnswered}
                  />
                  <div role="alert">{sorting.problem && <p class="problem">{sorting.problem}</p>}</div>
                </section>
              )}
            </div>
          )}
        </>
      )}
      {dialog === "keys" && <InboxKeys onClose={close} />}
      {dialog === "later" && here && inbox && (
        <LaterDialog
          item={here}
          today={inbox.today}
          onLater={(until) => void sorting.later(here, until)}
          onClose={close}
        />
      )}
    </div>
  );
}
