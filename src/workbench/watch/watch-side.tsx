import { caseById, listingsOfCase, watchesWithChanges } from "../../storage/reading";
import { t } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { useMoment } from "../parts/as-of/moments";
import { nameOfAbout } from "../parts/as-of/name-of";
import { Unwatched } from "./unwatched";
import { useMayWatch } from "./use-may-watch";
import { WatchItem } from "./watch-item";

/** What is watched for a case, what was found, and what could be watched. */
export function WatchSide({ caseId }: { readonly caseId: string }) {
  const watched = useLive((db) => watchesWithChanges(db, caseId), [caseId]);
  const listings = useLive((db) => listingsOfCase(db, caseId), [caseId]);
  const found = useLive(async (db) => ({ row: await caseById(db, caseId) }), [caseId]);
  const mayWatch = useMayWatch(found?.row?.kind);
  const moment = useMoment(nameOfAbout({ caseId }));
  if (!watched || !listings || !found?.row) return <p class="soft">{t("workbenchLoading")}</p>;
  const isOpen = found.row.status === "open";
  const isNow = moment === undefined;
  const on = new Set(watched.flatMap(({ watch }) => (watch.endedAt ? [] : [watch.listing])));
  const others = listings.filter(({ listing }) => !on.has(listing));
  return (
    <div class="watching">
      <p class="soft">{t("watchHelp")}</p>
      {!isOpen && isNow && <p class="notice">{t("watchCaseClosed")}</p>}
      {mayWatch === false && isNow && <p class="notice">{t("watchBarred")}</p>}
      {watched.length > 0 && (
        <section aria-labelledby="watched">
          <h2 id="watched">{t("watchWatched")}</h2>
          <ul class="watch-list">
            {watched.map((one) => (
              <WatchItem
                key={one.watch.watchId}
                one={one}
                listing={listings.find(({ listing }) => listing === one.watch.listing)}
                isOpen={isOpen}
                isNow={isNow}
                mayWatch={mayWatch !== false}
              />
            ))}
          </ul>
        </section>
      )}
      {isOpen && isNow && <Unwatched caseId={caseId} listings={others} hasOthers={watched.length > 0} />}
    </div>
  );
}
