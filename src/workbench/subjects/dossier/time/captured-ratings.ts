import { scaleOf } from "../../../../domain/evidence/reading";
import { madeAt } from "../../../../domain/ledger/log";
import type { SubjectDossier } from "../../../../storage/reading";
import { type Chart, type Seen, chartsOf } from "./series";

/** Each overall rating as it was captured, at the time of its capture; one whose scale is not known is in no picture. */
export const capturedRatings = ({ listings }: SubjectDossier): readonly Chart[] =>
  chartsOf(
    listings.flatMap(({ listingKey, subject, facts }) =>
      facts.flatMap((row): Seen[] => {
        const { fact } = row;
        if (fact.kind !== "aggregate-rating") return [];
        const { rating, ratingCount, reviewCount } = fact;
        const scale = scaleOf(rating);
        if (!scale || rating.value === undefined) return [];
        const count = ratingCount ?? reviewCount;
        return [
          { key: listingKey, name: subject.host, scale, at: Date.parse(madeAt(row)), value: rating.value, count },
        ];
      }),
    ),
  );
