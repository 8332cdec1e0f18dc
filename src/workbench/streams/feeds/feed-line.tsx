import { useState } from "preact/hooks";
import { type FollowedFeed, isFine } from "../../../domain/casework/streams";
import { hostOf } from "../../../domain/evidence/sources";
import { mayFollow } from "../../../domain/policy";
import { allowSite, now } from "../../../platform";
import { FEED_STATE } from "../../../platform/kept";
import { t, tn } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { Words } from "../../../ui/words";
import { usePolicy } from "../../frame/use-policy";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";
import { useSiteAllowed } from "../../parts/use-site-allowed";
import { streamsHref } from "../links";
import { outcomeWords, stateWords } from "../outcome-words";
import { streamTrouble } from "../troubles";
import { useFollow } from "../use-follow";

/** One feed: how it went last, when it is asked for next, and what can be done with it. */
export function FeedLine({ feed, unread }: { readonly feed: FollowedFeed; readonly unread: number }) {
  const { url, title } = feed;
  const { ask, onUnreadable } = useWorkbench();
  const state = usePreference(FEED_STATE.of(url));
  const policy = usePolicy();
  const isAllowed = useSiteAllowed(url);
  const { unfollow, problem } = useFollow();
  const [busy, whileBusy] = useBusy();
  const [said, setSaid] = useState("");
  const host = hostOf(url);
  const isBarred = policy !== undefined && !mayFollow(policy, host);
  const askNow = async (): Promise<void> => {
    setSaid("");
    const answer = await ask("pollFeeds", { url });
    if (!answer.ok) setSaid(streamTrouble(answer.error));
    else
      setSaid(answer.value.added > 0 ? tn("streamNewItems", answer.value.added) : outcomeWords(answer.value.outcome));
  };
  // Within the press itself: browsers refuse it any later.
  const allow = () => {
    allowSite(host).then((isGranted) => (isGranted ? whileBusy(askNow) : setSaid(t("streamNotAllowed"))), onUnreadable);
  };
  const name = title || host;
  return (
    <li class="streams-feed">
      <div>
        <a href={streamsHref({ tab: "all", feed: url })}>
          <Words>{name}</Words>
        </a>{" "}
        <small class="soft">
          <Words>{host}</Words>
        </small>{" "}
        {unread > 0 && <span class="chip">{tn("streamUnreadItems", unread)}</span>}
        <p class={state && !isFine(state.outcome) ? "small warn" : "small soft"}>
          {isBarred
            ? t("streamBarred")
            : isAllowed === false
              ? t("streamSiteNotAllowed", host)
              : stateWords(url, state, now())}
        </p>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      <div class="bar">
        <span role="status" class="small">
          {busy ? t("streamAsking") : said}
        </span>
        {isAllowed === false && !isBarred && (
          <button type="button" class="small" onClick={allow}>
            {t("streamAllow")}
            <span class="unseen">: {name}</span>
          </button>
        )}
        {isAllowed && !isBarred && (
          <button type="button" class="small" aria-disabled={busy} onClick={() => void whileBusy(askNow)}>
            {t("streamAskNow")}
            <span class="unseen">: {name}</span>
          </button>
        )}
        <button type="button" class="small quiet" onClick={() => void unfollow(feed)}>
          {t("streamUnfollow")}
          <span class="unseen">: {name}</span>
        </button>
      </div>
    </li>
  );
}
