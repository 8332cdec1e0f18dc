import { hostOf } from "../../domain/evidence/sources";
import { PickField } from "../../ui/pick-field";
import { t } from "../../ui/texts";
import { useWorkbench } from "../frame/workbench";
import { streamsHref } from "./links";
import type { StreamQuery } from "./routes";
import type { Streams } from "./use-streams";

interface Props {
  readonly query: StreamQuery;
  readonly streams: Streams;
  readonly onAllRead: () => void;
}

/** Of which feed, and about which subject. */
export function Filters({ query: { tab, feed, subject }, streams, onAllRead }: Props) {
  const { navigate } = useWorkbench();
  const to = (changed: { readonly feed: string | undefined; readonly subject: string | undefined }) => {
    navigate(
      streamsHref({
        tab,
        ...(changed.feed && { feed: changed.feed }),
        ...(changed.subject && { subject: changed.subject }),
      }),
      "replace",
    );
  };
  return (
    <div class="bar streams-filters">
      <label>
        {t("streamFeed")}{" "}
        <select value={feed ?? ""} onChange={({ currentTarget }) => to({ feed: currentTarget.value, subject })}>
          <option value="">{t("streamAllFeeds")}</option>
          {streams.feeds.map(({ url, title }) => (
            <option key={url} value={url}>
              {title || hostOf(url)}
            </option>
          ))}
        </select>
      </label>
      {(streams.matched.length > 0 || subject !== undefined) && (
        <PickField
          label={t("streamSubject")}
          nothing={t("streamAllSubjects")}
          picks={distinct(streams.matched)}
          picked={subject}
          onPick={(node) => to({ feed, subject: node })}
        />
      )}
      <button type="button" class="small" onClick={onAllRead}>
        {t("streamAllRead")}
      </button>
    </div>
  );
}

/** Of two that are called the same the second has its number behind its name. */
function distinct(subjects: Streams["matched"]) {
  const seen = new Map<string, number>();
  return subjects.map(({ node, name }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { key: node, name: times === 1 ? name : `${name} (${times})` };
  });
}
