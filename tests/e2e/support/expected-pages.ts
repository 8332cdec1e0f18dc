import care from "../../sites/care/expected.json" with { type: "json" };
import museum from "../../sites/museum/expected.json" with { type: "json" };
import people from "../../sites/people/expected.json" with { type: "json" };
import suppliers from "../../sites/suppliers/expected.json" with { type: "json" };
import zorg from "../../sites/zorg/expected.json" with { type: "json" };

/** A rating as a site's authors state it; `null` where a review gives none. */
interface ExpectedRating {
  raw?: string;
  value: number;
  best?: number;
  worst?: number;
  normalised?: number;
}

export interface ExpectedReview {
  author?: string;
  /** As an ISO date where the markup has one, else in the page's words. */
  date?: string;
  title?: string;
  text?: string;
  rating: ExpectedRating | null;
}

interface ExpectedAggregate {
  value: number;
  best?: number;
  worst?: number;
  ratingCount?: number;
  reviewCount?: number;
}

/** What a sample page says, written by hand beside its site. */
export interface ExpectedPage {
  path: string;
  subject: { name: string; types: string[]; identifiers: { scheme: string; value: string }[] };
  aggregateRating?: ExpectedAggregate;
  reviewsAtFirst?: number;
  reviews?: ExpectedReview[];
  profile?: { property: string; value: string }[];
  tags?: { label: string }[];
}

const ALL: Partial<ExpectedPage>[] = [
  ...care.pages,
  ...museum.pages,
  ...people.pages,
  ...suppliers.pages,
  ...zorg.pages,
];

/** The pages that are about one subject; what is readable of a broken one has a test of its own. */
export const EXPECTED_PAGES: readonly ExpectedPage[] = ALL.filter(
  (page): page is ExpectedPage => page.path !== undefined && page.subject !== undefined,
);
