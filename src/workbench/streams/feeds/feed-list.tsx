import type { FollowedFeed } from "../../../domain/casework/streams";
import { writeOpml } from "../../../domain/casework/streams";
import { now } from "../../../platform";
import { t, tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { saveBytes } from "../../parts/save-bytes";
import { FeedLine } from "./feed-line";

interface Props {
  readonly feeds: readonly FollowedFeed[];
  readonly unread: ReadonlyMap<string, number>;
}

const FIRST = 20;

/** The feeds that are followed, each with how it went last; and the way to take them elsewhere. */
export function FeedList({ feeds, unread }: Props) {
  const { shown, more } = useMore(feeds, FIRST);
  const save = () => {
    const text = writeOpml(feeds, t("streamListTitle"), now());
    saveBytes(new Blob([text], { type: "text/x-opml" }), "counterflow-feeds.opml");
  };
  return (
    <details class="streams-feeds" open={feeds.length <= 3}>
      <summary>{tn("streamFollowed", feeds.length)}</summary>
      <ul>
        {shown.map((feed) => (
          <FeedLine key={feed.url} feed={feed} unread={unread.get(feed.url) ?? 0} />
        ))}
      </ul>
      {more}
      <p>
        <button type="button" class="small" onClick={save}>
          {t("streamSaveList")}
        </button>
      </p>
    </details>
  );
}
