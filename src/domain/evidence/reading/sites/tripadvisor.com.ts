import type { Site } from "./site";

/** Markup gives the whole rating; this adds the reviews on the page, which are in no markup. */
export const tripadvisor: Site = {
  name: "Tripadvisor reviews",
  sources: [
    {
      what: "extension that reads reviews of the live page, with notes on its present and former layouts",
      where:
        "github.com/tatuliusi/google-maps-reviews-extension/blob/0fe2b7498c41016e1f9995733501445dec487d0a/adapters/tripadvisor.js",
      date: "2026-11-25",
    },
  ],
  recipes: [
    {
      v: 1,
      name: "tripadvisor.com",
      syntax: "site",
      hosts: ["tripadvisor.*"],
      paths: [
        "/Hotel_Review-*",
        "/Restaurant_Review-*",
        "/Attraction_Review-*",
        "/AttractionProductReview-*",
        "/ShowUserReviews-*",
      ],
      subject: { types: ["LocalBusiness"], name: [{ css: 'h1[data-automation="mainH1"]' }, { css: "h1" }] },
      rules: [
        {
          kind: "review",
          each: [
            { css: '[data-automation="reviewCard"]' },
            { css: '[data-test-target="HR_CC_CARD"]' },
            { css: "div[data-reviewid]" },
          ],
          fields: {
            // The first link to the profile holds a picture only.
            author: { css: 'a[href*="/Profile/"]' },
            datePublished: [
              { label: ["wrote a review", "Written", "Reviewed"] },
              { text: "wrote a review", after: "wrote a review" },
              { text: "Written", after: "Written" },
              { text: "Reviewed", after: "Reviewed" },
            ],
            name: [
              { css: '[data-automation="reviewTitle"]' },
              { css: '[data-test-target="review-title"]' },
              { css: 'a[href*="ShowUserReviews"]' },
            ],
            reviewBody: [
              { css: '[data-automation^="reviewText"]' },
              { css: '[data-test-target="review-body"]' },
              { css: "q" },
              { css: ".JguWG" },
            ],
            ratingValue: [
              { css: "svg title" },
              { css: '[aria-label*="of 5 bubbles"], [aria-label*="out of 5"]' },
              { css: '[class*="bubble_"]' },
            ],
            url: { css: 'a[href*="ShowUserReviews"]' },
            bestRating: 5,
          },
        },
      ],
    },
  ],
};
