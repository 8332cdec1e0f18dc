import type { SubjectDossier } from "../../../../storage/reading";
import { t } from "../../../../ui/texts";
import type { ListingView } from "../listing-view";
import { SectionTitle } from "../section-strip";
import { RatingRow } from "./rating-row";

interface Props {
  readonly listings: readonly ListingView[];
  readonly dossier: SubjectDossier;
}

/** What each source gives, side by side: every rating on its own scale, and none added to another. */
export function RatingsSection({ listings, dossier }: Props) {
  const rated = listings.flatMap((listing) => listing.ratings.map((history) => ({ listing, history })));
  return (
    <section class="subject">
      <SectionTitle section="ratings" />
      {rated.length === 0 ? (
        <p class="soft">{t("dossierNoRatings")}</p>
      ) : (
        <div class="table-box">
          <table class="rating-table">
            <caption class="unseen">{t("dossierRatings")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("caseViewSource")}</th>
                <th scope="col">{t("caseViewRating")}</th>
                <th scope="col">{t("dossierCount")}</th>
                <th scope="col">{t("dossierSpread")}</th>
                <th scope="col">{t("dossierCaptured")}</th>
              </tr>
            </thead>
            <tbody>
              {rated.map(({ listing, history }) => (
                <RatingRow
                  key={`${listing.node} ${history.key}`}
                  listing={listing}
                  history={history}
                  source={dossier.sources.get(listing.host)}
                  captures={dossier.captures}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rated.length > 1 && <p class="small soft">{t("dossierOwnScales")}</p>}
    </section>
  );
}
