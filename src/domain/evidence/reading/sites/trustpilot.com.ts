import type { Site } from "./site";

/** Markup gives the whole rating and some reviews; this adds who gave how many stars, and every review on the page. */
export const trustpilot: Site = {
  name: "Trustpilot company reviews",
  sources: [
    {
      what: "saved page of 2025-07-07 in a public repository",
      where:
        "https://github.com/jacopomatteuzzi/trustpilot-reviews-scraper/blob/ecaf56b18cc9728399488fa92a9241673d083cbc/debug-standalone-1751887556.html",
      date: "2025-07-07",
    },
    {
      what: "scraper of an older layout with the same data attributes for ratings",
      where: "https://github.com/akksel1/Projet/blob/main/scraping_trustpilot.py",
      date: "2026-11-25",
    },
  ],
  recipes: [
    {
      v: 1,
      name: "trustpilot.com",
      syntax: "site",
      hosts: ["trustpilot.com"],
      paths: ["/review/*"],
      subject: {
        types: ["Organization"],
        name: [{ css: "#business-unit-title h1 > span:first-child" }, { css: "h1 > span:first-child" }, { css: "h1" }],
      },
      rules: [
        {
          kind: "aggregate-rating",
          shape: { css: "#business-unit-title, [data-rating-component]" },
          fields: {
            ratingValue: [{ css: "[data-rating-typography]" }, { css: '[data-rating-component] img[alt*="5"]' }],
            bestRating: 5,
            reviewCount: [{ css: "#business-unit-title h1 > span + span" }, { css: "[data-reviews-count-typography]" }],
          },
          distribution: {
            each: { css: "label[data-star-rating]" },
            value: { css: "[data-rating-label-typography]" },
            share: { css: "[data-rating-distribution-row-percentage-typography]" },
            count: { css: ":scope", attribute: "title", before: " of " },
          },
        },
        {
          kind: "review",
          each: [
            { css: "article[data-service-review-card-paper]" },
            { css: "article:has([data-service-review-rating])" },
          ],
          fields: {
            author: [{ css: "[data-consumer-name-typography]" }, { css: 'a[href^="/users/"] span' }],
            datePublished: { css: "time" },
            name: [{ css: "[data-service-review-title-typography]" }, { css: 'a[href^="/reviews/"]' }],
            reviewBody: { css: "[data-service-review-text-typography]" },
            ratingValue: [
              { css: "[data-service-review-rating]", attribute: "data-service-review-rating" },
              { css: 'img[alt*="5"]' },
            ],
            url: { css: 'a[href^="/reviews/"]' },
            bestRating: 5,
          },
        },
      ],
    },
  ],
};
