import { useState } from "preact/hooks";
import type { WatchableListing } from "../../storage/reading";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { useMore } from "../../ui/use-more";
import { WatchDialog } from "./dialog/watch-dialog";
import { isWatchable } from "./dialog/offered-conditions";

interface Props {
  readonly caseId: string;
  readonly listings: readonly WatchableListing[];
  readonly hasOthers: boolean;
}

const FIRST = 20;

/** The case's listings that nobody watches, each with the way to watch it. */
export function Unwatched({ caseId, listings, hasOthers }: Props) {
  const [chosen, setChosen] = useState<WatchableListing>();
  const { shown, more } = useMore(listings, FIRST);
  if (listings.length === 0) return hasOthers ? null : <p class="soft">{t("watchNothingCaptured")}</p>;
  return (
    <section aria-labelledby="unwatched">
      <h2 id="unwatched">{t(hasOthers ? "watchOthers" : "watchNone")}</h2>
      <ul class="watch-others">
        {shown.map((one) => (
          <li key={one.listing}>
            <span>
              <Words>{one.name}</Words>{" "}
              <small class="soft">
                <Words>{one.host}</Words>
              </small>
            </span>
            {isWatchable(one) ? (
              <button type="button" class="small" onClick={() => setChosen(one)}>
                {t("watchDots")}
                <span class="unseen">: {one.name}</span>
              </button>
            ) : (
              <small class="soft">{t("watchNotWatchable")}</small>
            )}
          </li>
        ))}
      </ul>
      {more}
      {chosen && <WatchDialog caseId={caseId} listing={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  );
}
