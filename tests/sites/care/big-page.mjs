import { jsonLd, markup, raw } from "../common/markup.mjs";
import { randomFrom } from "../common/random.mjs";
import { daysBefore } from "./dates.mjs";
import { TODAY } from "./homes.mjs";
import { reviewJsonLd } from "./json-ld.mjs";
import { reviewMarkup } from "./review-markup.mjs";
import { writeReview } from "./write-review.mjs";

const DEFAULT_REVIEWS = 500;
const MOST_REVIEWS = 5000;

/**
 * A page with that many reviews, each in JSON-LD and in microdata and each among some 10 KB of a site's usual ballast:
 * with 500 reviews about 4.9 MB and 77,000 elements, the size reading is measured at.
 * @param {URLSearchParams} query `reviews`, 1..5000
 */
export function bigPage(query) {
  const asked = Number(query.get("reviews") ?? DEFAULT_REVIEWS);
  const count = Number.isSafeInteger(asked) && asked > 0 ? Math.min(asked, MOST_REVIEWS) : DEFAULT_REVIEWS;
  const reviews = writeReviews(count);
  const home = homeOf(reviews);
  return markup`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Every review of Hundred Oaks – CareCompass</title>
<link rel="icon" href="/care/icon.svg"><link rel="stylesheet" href="/care/static/style.css">
${jsonLd({ ...home, review: reviews.map(reviewJsonLd) })}</head>
<body><main class="wrap" itemscope itemtype="https://schema.org/LocalBusiness"><h1 itemprop="name">Hundred Oaks</h1>
<p itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><span itemprop="ratingValue">${home.aggregateRating.ratingValue}</span> of <span itemprop="bestRating">5</span>, <span itemprop="ratingCount">${count}</span> ratings</p>
${reviews.map((review, index) => markup`${reviewMarkup(review)}${ballast(index)}`)}
</main></body></html>
`;
}

/**
 * @param {number} count
 * @returns {import("./reviews.mjs").Review[]}
 */
function writeReviews(count) {
  const random = randomFrom("hundred oaks");
  return Array.from({ length: count }, (_, index) => {
    const rating = random.pick([5, 5, 5, 4, 4, 3, 2, 1]);
    const { title, text, language } = writeReview(random, rating);
    // Numbered names: no two reviews may be taken for one.
    const author = `Visitor ${index + 1}`;
    const date = daysBefore(TODAY, index);
    return {
      id: `big-${index + 1}`,
      helpful: 0,
      relation: "Visitor",
      dated: "long",
      author,
      title,
      text,
      language,
      rating,
      date,
    };
  });
}

/** @param {readonly import("./reviews.mjs").Review[]} reviews */
function homeOf(reviews) {
  const total = reviews.reduce((sum, { rating }) => sum + (rating ?? 0), 0);
  const ratingValue = Math.round((total / reviews.length) * 10) / 10;
  return {
    "@context": "https://schema.org",
    "@type": "LocalBusiness",
    name: "Hundred Oaks",
    aggregateRating: { "@type": "AggregateRating", ratingValue, bestRating: 5, ratingCount: reviews.length },
  };
}

/** @param {number} index */
function ballast(index) {
  const cells = Array.from(
    { length: 66 },
    (_, cell) =>
      `<div class="u-flex js-slot" data-slot="${index}-${cell}" data-track="care:detail"><span aria-hidden="true" class="icon"></span></div>`,
  );
  return raw(`<div class="ballast" hidden>${cells.join("")}</div>`);
}
