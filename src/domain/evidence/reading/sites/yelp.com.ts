import type { Site } from "./site";

/**
 * Reviews of the page, which no markup carries. The whole rating is in the page's JSON-LD, where it has one. Class names
 * are hashed anew with every release; labels, addresses and the first half of a few names have outlived several.
 */
export const yelp: Site = {
  name: "Yelp businesses",
  sources: [
    {
      what: "scrapers of 2023 to 2026 that find reviews by the section's label, the authors' links and the stars' label",
      where: "stored public code, files 33346307959, 68571135174, 7174366195 and 52756388500",
      date: "2026-11-25",
    },
    {
      what: "scraper's notes on the head of a business's page (BizHeaderReviewCount, #reviews)",
      where: "https://github.com/M-Abdul-RAFAY/yelp_phone_number_scraper/blob/main/FIXES_SUMMARY.md",
      date: "2026-11-25",
    },
  ],
  recipes: [
    {
      v: 1,
      name: "yelp.com",
      syntax: "site",
      hosts: ["yelp.*"],
      paths: ["/biz/*"],
      subject: { types: ["LocalBusiness"], name: { css: "h1" } },
      rules: [
        {
          kind: "aggregate-rating",
          within: { css: ':has(> h1) [role="img"][aria-label*="star rating"], h1 ~ * [aria-label*="star rating"]' },
          fields: { ratingValue: {}, bestRating: 5 },
        },
        {
          kind: "review",
          shape: { css: 'section[aria-label="Recommended Reviews"] li [aria-label*="star rating"]' },
          each: [
            { css: 'section[aria-label="Recommended Reviews"] li:has(a[href*="/user_details"])' },
            { css: '#reviews li:has(a[href*="/user_details"])' },
          ],
          fields: {
            // The first link to the author holds a picture only.
            author: { css: 'a[href*="/user_details"]' },
            datePublished: [{ css: "time" }, { css: "span" }],
            reviewBody: [
              { css: 'p[class*="comment"]' },
              { css: 'span[class*="raw__"]' },
              { css: "p[lang], span[lang]" },
            ],
            ratingValue: { css: '[aria-label*="star rating"]' },
            bestRating: 5,
          },
        },
      ],
    },
  ],
};
