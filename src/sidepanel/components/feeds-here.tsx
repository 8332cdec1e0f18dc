import { useId, useState } from "preact/hooks";
import { feedFollowed, feedUnfollowed } from "../../domain/casework/streams";
import type { AnnouncedFeed } from "../../domain/evidence/reading";
import { hostOf } from "../../domain/evidence/sources";
import { mayFollow } from "../../domain/policy";
import { feedsFollowed } from "../../storage/reading";
import { t } from "../../ui/texts";
import { useBusy } from "../../ui/use-busy";
import { Words } from "../../ui/words";
import { useTools } from "../hooks/panel-context";
import { useLive } from "../hooks/use-live";
import { usePolicy } from "../hooks/use-policy";
import { actTrouble } from "../sentences/feed-troubles";

/** The feeds that the page announces, each with the way to follow it in one press, and to give it up. */
export function FeedsHere({ feeds }: { readonly feeds: readonly AnnouncedFeed[] }) {
  const { db } = useTools();
  const heading = useId();
  const followed = useLive(() => feedsFollowed(db), []);
  if (!followed) return null;
  return (
    <section class="feeds-here" aria-labelledby={heading}>
      <h2 id={heading}>{t("panelFeeds")}</h2>
      <ul>
        {feeds.map((feed) => (
          <FeedHere key={feed.url} feed={feed} isFollowed={followed.some(({ url }) => url === feed.url)} />
        ))}
      </ul>
      <p class="small soft">{t("panelFeedsHelp")}</p>
    </section>
  );
}

function FeedHere({
  feed: { url, title },
  isFollowed,
}: {
  readonly feed: AnnouncedFeed;
  readonly isFollowed: boolean;
}) {
  const { allowSite, ask, perform, onFault } = useTools();
  const policy = usePolicy();
  const [busy, whileBusy] = useBusy();
  const [trouble, setTrouble] = useState("");
  const host = hostOf(url);
  const name = title || host;
  const isBarred = policy !== undefined && !mayFollow(policy, host);
  const follow = async (granted: Promise<boolean>): Promise<void> => {
    if (!(await granted)) {
      setTrouble(t("panelFeedRefused", host));
      return;
    }
    const done = await perform(feedFollowed, { url, title });
    setTrouble(done.ok ? "" : actTrouble(done.error));
    // Where it does not answer now, the workbench says so at the feed.
    if (done.ok) await ask("pollFeeds", { url });
  };
  const giveUp = async (): Promise<void> => {
    const done = await perform(feedUnfollowed, { url });
    setTrouble(done.ok ? "" : actTrouble(done.error));
  };
  // Asked within the press itself: browsers refuse it any later.
  const press = () => {
    whileBusy(() => (isFollowed ? giveUp() : follow(allowSite(host)))).catch(onFault);
  };
  return (
    <li>
      <Words>{name}</Words>{" "}
      {title !== "" && (
        <small class="soft">
          <Words>{host}</Words>
        </small>
      )}{" "}
      {isFollowed && <span class="chip fresh">{t("panelFeedFollowed")}</span>}{" "}
      {isBarred && !isFollowed ? (
        <small class="soft">{t("panelFeedBarred")}</small>
      ) : (
        <button type="button" class="small" aria-disabled={busy} onClick={press}>
          {t(isFollowed ? "panelFeedGiveUp" : "panelFeedFollow")}
          <span class="unseen">: {name}</span>
        </button>
      )}
      <span role="status" class="small">
        {trouble}
      </span>
    </li>
  );
}
