import type { CaptureRow } from "../../../../domain/evidence/captures";
import type { SourceRow } from "../../../../domain/evidence/sources";
import { now } from "../../../../platform";
import { formatDay } from "../../../../ui/dates";
import { Distribution } from "../../../../ui/distribution";
import { Inferred } from "../../../../ui/inferred";
import { RatingScore } from "../../../../ui/rating";
import { countWords } from "../../../../ui/rating-words";
import { reviewDistribution } from "../../../../ui/review-distribution";
import { t } from "../../../../ui/texts";
import { Words } from "../../../../ui/words";
import { OnFact } from "../../../parts/annotations/on-fact";
import { CapturedWhen } from "../../../parts/facts/captured-when";
import { Corrected } from "../../../parts/facts/corrected";
import type { ContentOf, FactHistory } from "../../../parts/facts/fact-history";
import { FactTools } from "../../../parts/facts/fact-tools";
import { SourceGrade } from "../../../parts/forms/source-grade";
import type { ListingView } from "../listing-view";
import { RatingScale } from "./rating-scale";
import { isOld, shownLater } from "./standing";

interface Props {
  readonly listing: ListingView;
  readonly history: FactHistory<"aggregate-rating">;
  readonly source: Partial<SourceRow> | undefined;
  readonly captures: readonly CaptureRow[];
}

/** What one source gives: on its scale, how many stand behind it, how they are spread, and how fresh it is. */
export function RatingRow({ listing, history, source, captures }: Props) {
  const [fact] = history.latest.facts;
  if (!fact) return null;
  const later = shownLater(history.latest, listing, captures);
  return (
    <tr>
      <th scope="row">
        <SourceGrade host={listing.host} source={source} />
        <span class="small soft called">
          <Words>{listing.name}</Words>
        </span>
      </th>
      <td data-label={t("caseViewRating")}>
        <RatingScore rating={fact.rating} /> <Inferred of={fact} isPartly={history.latest.partly?.[0]} />
        <RatingScale rating={fact.rating} />
        <Corrected fact={fact} later={history.latest.later?.[0]} />
        <OnFact version={history.latest} at={0} />
      </td>
      <td data-label={t("dossierCount")}>{countWords(fact) || <span class="soft">{t("dossierNoCount")}</span>}</td>
      <td data-label={t("dossierSpread")}>
        <Spread fact={fact} listing={listing} />
      </td>
      <td data-label={t("dossierCaptured")}>
        <CapturedWhen version={history.latest} />
        <FactTools version={history.latest} at={0} />
        {later !== undefined && <span class="small warn">{t("dossierNotShownLater", formatDay(later))}</span>}
        {fact.lastRead !== undefined && (
          <span class="small warn">{t("dossierLastRead", formatDay(fact.lastRead))}</span>
        )}
        {isOld(history.latest.at, now()) && <span class="small warn">{t("dossierOldRating")}</span>}
      </td>
    </tr>
  );
}

/** As the page shows it; else of the reviews that were captured, and said to be of them. */
function Spread({ fact, listing }: { readonly fact: ContentOf<"aggregate-rating">; readonly listing: ListingView }) {
  const steps = fact.distribution ?? [];
  if (steps.length > 0) return <Distribution steps={steps} label={t("dossierSpreadOfPage")} />;
  const reviews = listing.reviews.flatMap(({ latest }) => latest.facts.slice(0, 1));
  const own = reviewDistribution(reviews);
  if (!own) return <span class="small soft">{t("dossierNoSpread")}</span>;
  return <Distribution steps={own} label={t("dossierSpreadOfReviews")} />;
}
