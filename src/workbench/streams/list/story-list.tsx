import { useEffect, useRef } from "preact/hooks";
import { hostOf } from "../../../domain/evidence/sources";
import { formatMoment, formatShortDay } from "../../../ui/dates";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { streamsHref } from "../links";
import { sureWords } from "../match-words";
import type { StreamQuery } from "../routes";
import type { ShownStory, Streams } from "../use-streams";

interface Props {
  readonly streams: Streams;
  readonly query: StreamQuery;
  /** The key of the story that is looked at. */
  readonly here: string | undefined;
  /** Counts the moves by key: after each the story's line has the focus. */
  readonly moves: number;
}

/** Stories, a line each. */
export function StoryList({ streams, query, here, moves }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (moves > 0) list.current?.querySelector<HTMLElement>("a[aria-current]")?.focus();
  }, [moves, here]);
  const titles = new Map(streams.feeds.map(({ url, title }) => [url, title || hostOf(url)]));
  return (
    <ul ref={list} class="streams-lines" aria-label={t("streamStories")}>
      {streams.stories.map((story) => (
        <li key={story.key}>
          <StoryLine
            story={story}
            href={streamsHref({ ...query, item: story.key })}
            isHere={story.key === here}
            feed={titles.get(story.first.feed) ?? ""}
          />
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  readonly story: ShownStory;
  readonly href: string;
  readonly isHere: boolean;
  readonly feed: string;
}

function StoryLine({ story, href, isHere, feed }: LineProps) {
  const { first, others, matches, isUnread } = story;
  const [best, ...more] = matches;
  return (
    <a
      class={isUnread ? "streams-line streams-unread" : "streams-line"}
      href={href}
      aria-current={isHere ? "true" : undefined}
    >
      <span class="streams-title">
        {isUnread && <span class="unseen">{t("streamUnread")}: </span>}
        <Words>{first.item.title}</Words>
      </span>
      <time class="small soft" dateTime={first.at} title={formatMoment(first.at)}>
        {formatShortDay(first.at)}
      </time>
      <span class="small soft streams-sub">
        <Words>{feed}</Words>
        {others.length > 0 && <span>{tn("streamAlsoOn", others.length)}</span>}
        {[first, ...others.map(({ row }) => row)].some(({ keptAs }) => keptAs.length > 0) && (
          <span class="chip fresh">{t("streamKept")}</span>
        )}
        {best && (
          <span class={best.sure === "weak" ? "chip" : "chip fresh"}>
            <Words>{best.name}</Words> · {sureWords(best.sure)}
            {more.length > 0 && ` +${more.length}`}
          </span>
        )}
      </span>
    </a>
  );
}
