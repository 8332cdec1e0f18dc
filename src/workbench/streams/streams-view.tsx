import { useState } from "preact/hooks";
import { MOST_STREAMED } from "../../storage/reading";
import { formatNumber, t, tn } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { AddDialog } from "./dialogs/add-dialog";
import { KeepDialog } from "./dialogs/keep-dialog";
import { ListDialog } from "./dialogs/list-dialog";
import { EmptyStreams } from "./empty-streams";
import { FeedList } from "./feeds/feed-list";
import { Filters } from "./filters";
import { streamsHref } from "./links";
import { StoryList } from "./list/story-list";
import { StoryPane } from "./list/story-pane";
import type { StreamDialog } from "./stream-dialog";
import { KeyHints, StreamKeys } from "./stream-keys";
import { StreamTabs } from "./stream-tabs";
import type { StreamQuery } from "./routes";
import { SuddenBox } from "./sudden/sudden-box";
import { useReading } from "./use-reading";
import { useStreams } from "./use-streams";
import "./streams.css";

/** What the feeds say that are followed: stories, each once, beside the subjects that they may be about. */
export function StreamsView({ tab, feed, subject, item }: StreamQuery) {
  const query: StreamQuery = {
    tab,
    ...(feed !== undefined && { feed }),
    ...(subject !== undefined && { subject }),
    ...(item !== undefined && { item }),
  };
  const streams = useStreams(query);
  const [dialog, setDialog] = useState<StreamDialog>();
  const { here, moves, sorting } = useReading({ stories: streams?.stories, query, onDialog: setDialog });
  const close = () => {
    setDialog(undefined);
  };
  const unread = [...(streams?.unread.values() ?? [])].reduce((sum, count) => sum + count, 0);
  return (
    <div class={item === undefined ? "page streams" : "page streams streams-has-item"}>
      <header class="head">
        <div class="row">
          <Heading title={t("streamTitle")} />
          {unread > 0 && <span class="chip changed">{tn("streamUnreadItems", unread)}</span>}
          <KeyHints />
        </div>
        <p class="soft">{t("streamIntroduction")}</p>
        <p class="bar">
          <button type="button" class="primary" onClick={() => setDialog("add")}>
            {t("streamAdd")}
          </button>
          <button type="button" onClick={() => setDialog("list")}>
            {t("streamFromList")}
          </button>
        </p>
      </header>
      {!streams && <p class="soft">{t("workbenchLoading")}</p>}
      {streams && streams.feeds.length > 0 && <FeedList feeds={streams.feeds} unread={streams.unread} />}
      {streams && (streams.feeds.length === 0 || streams.all === 0) && (
        <EmptyStreams hasFeeds={streams.feeds.length > 0} />
      )}
      {streams && streams.all > 0 && (
        <>
          <SuddenBox streams={streams} />
          <StreamTabs query={query} />
          <Filters query={query} streams={streams} onAllRead={() => void sorting.allRead(streams.stories)} />
          {streams.stories.length === 0 ? (
            <p class="soft">{t("streamNothingHere")}</p>
          ) : (
            <div class="streams-split">
              <div class="streams-list">
                <StoryList streams={streams} query={query} here={here?.key} moves={moves} />
                {streams.all >= MOST_STREAMED && (
                  <p class="small soft">{t("streamMostShown", formatNumber(MOST_STREAMED))}</p>
                )}
              </div>
              {here && (
                <section class="streams-pane" aria-label={t("streamLookedAt")}>
                  <p class="streams-back">
                    <a href={streamsHref({ tab, ...(feed && { feed }), ...(subject && { subject }) })}>
                      {t("streamBack")}
                    </a>
                  </p>
                  <StoryPane
                    key={here.key}
                    story={here}
                    streams={streams}
                    sorting={sorting}
                    onKeep={() => setDialog("keep")}
                  />
                  <div role="alert">{sorting.problem && <p class="problem">{sorting.problem}</p>}</div>
                </section>
              )}
            </div>
          )}
        </>
      )}
      {dialog === "keys" && <StreamKeys onClose={close} />}
      {dialog === "add" && <AddDialog onClose={close} />}
      {dialog === "list" && <ListDialog onClose={close} />}
      {dialog === "keep" && here && streams && (
        <KeepDialog story={here} streams={streams} onKept={sorting.remember} onClose={close} />
      )}
    </div>
  );
}
