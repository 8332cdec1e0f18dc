import { hostOf } from "../../../domain/evidence/sources";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { PageLink } from "../../parts/forms/page-link";
import { CaptureLink } from "../../parts/links/capture-link";
import { subjectHref } from "../../subjects/links";
import { sameWords, sureWords, whyWords } from "../match-words";
import type { Sorting } from "../use-sorting";
import type { ShownStory, Streams } from "../use-streams";

interface Props {
  readonly story: ShownStory;
  readonly streams: Streams;
  readonly sorting: Pick<Sorting, "unread" | "back"> & { readonly dismiss: (story: ShownStory) => unknown };
  readonly onKeep: () => void;
}

/** One story: what it says, whom it may be about and why, where else it is told, and what can be done with it. */
export function StoryPane({ story, streams, sorting, onKeep }: Props) {
  const { first, others } = story;
  const { item } = first;
  const kept = [first, ...others.map(({ row }) => row)].flatMap(({ keptAs }) => keptAs);
  return (
    <>
      <h2>
        <Words>{item.title}</Words>
      </h2>
      <p class="small soft">
        <Words>{[titleOf(streams, first.feed), item.author].filter(Boolean).join(" · ")}</Words> · {dateWords(first)}
      </p>
      <p class="bar">
        <button type="button" class="primary" onClick={onKeep}>
          {t("streamKeepDots")}
          <kbd aria-hidden="true">C</kbd>
        </button>
        {item.url !== "" && (
          <a class="button" href={item.url} target="_blank" rel="noreferrer" title={t("workbenchNewTab")}>
            {t("streamOpen")}
            <kbd aria-hidden="true">O</kbd>
          </a>
        )}
        {story.isDismissed ? (
          <button type="button" onClick={() => void sorting.back(story)}>
            {t("streamPutBack")}
          </button>
        ) : (
          <button type="button" onClick={() => void sorting.dismiss(story)}>
            {t("streamDismiss")}
            <kbd aria-hidden="true">D</kbd>
          </button>
        )}
        {!story.isUnread && (
          <button type="button" class="quiet" onClick={() => void sorting.unread(story)}>
            {t("streamMarkUnread")}
          </button>
        )}
      </p>
      {kept.length > 0 && (
        <p class="small">
          {t("streamKeptAs")}{" "}
          {kept.map((captureId) => (
            <CaptureLink key={captureId} captureId={captureId} />
          ))}
        </p>
      )}
      <Matches story={story} />
      <div class="streams-text" dir="auto">
        {(item.text || item.summary).split("\n").map((line, n) => line !== "" && <p key={n}>{line}</p>)}
      </div>
      {item.place && (
        <p class="small">
          {t("streamPlace")}: <Words>{item.place.name}</Words>
          {item.place.latitude !== null && item.place.longitude !== null && (
            <span>
              {" "}
              {formatNumber(item.place.latitude)}, {formatNumber(item.place.longitude)}
            </span>
          )}
        </p>
      )}
      {item.categories.length > 0 && (
        <p class="small soft">
          {t("streamCategories")}: <Words>{item.categories.join(", ")}</Words>
        </p>
      )}
      <Others story={story} streams={streams} />
      <p class="small soft">{t("streamFetched", formatMoment(first.fetchedAt), titleOf(streams, first.feed))}</p>
    </>
  );
}

function Matches({ story: { matches } }: { readonly story: ShownStory }) {
  if (matches.length === 0) return null;
  return (
    <section aria-label={t("streamMatches")}>
      <h3>{t("streamMatches")}</h3>
      <ul class="streams-matches">
        {matches.map((match) => (
          <li key={match.node}>
            <a href={subjectHref(match.node)}>
              <Words>{match.name}</Words>
            </a>{" "}
            <span class={match.sure === "weak" ? "chip" : "chip fresh"}>{sureWords(match.sure)}</span>
            <small class="soft">{whyWords(match)}</small>
          </li>
        ))}
      </ul>
      <p class="small soft">{t("streamMatchesHelp")}</p>
    </section>
  );
}

function Others({ story: { others }, streams }: { readonly story: ShownStory; readonly streams: Streams }) {
  if (others.length === 0) return null;
  return (
    <section aria-label={t("streamOthers")}>
      <h3>{t("streamOthers")}</h3>
      <ul class="streams-others">
        {others.map(({ row, same }) => (
          <li key={`${row.feed} ${row.id}`}>
            <b>
              <Words>{titleOf(streams, row.feed)}</Words>
            </b>{" "}
            <Words>{row.item.title}</Words>
            <small class="soft">
              {formatMoment(row.at)} · {sameWords(same)}
            </small>
            {row.item.url !== "" && <PageLink url={row.item.url} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const titleOf = (streams: Streams, feed: string): string =>
  streams.feeds.find(({ url }) => url === feed)?.title || hostOf(feed);

/** What the feed says of when it is from, and what is not to be believed of it. */
function dateWords({ item, seenAt }: ShownStory["first"]): string {
  const { iso, raw } = item.published.raw === "" ? item.updated : item.published;
  if (raw === "") return t("streamNoDate", formatMoment(seenAt));
  if (iso === "") return t("streamBadDate", raw, formatMoment(seenAt));
  return iso > seenAt ? t("streamFutureDate", formatMoment(iso), formatMoment(seenAt)) : formatMoment(iso);
}
