import type { Site } from "./site";

/** Reviews of software: what is in no markup, with what their authors like and dislike. */
export const capterra: Site = {
  name: "Capterra reviews",
  sources: [
    {
      what: "scraper with its selectors in one file",
      where:
        "https://github.com/Junaid-liberatelabs/capterra_scrapper/blob/255df6a616181316e43c74ddd687bb5169c18044/app/core/config.py",
      date: "2026-11-25",
    },
    {
      what: "a scraper's test with a card in the site's shape; its dates are of August 2026",
      where: "stored public code, file 69233979086; the same container in files 33209727835 and 55618167648",
      date: "2026-08",
    },
  ],
  recipes: [
    {
      v: 1,
      name: "capterra.com",
      syntax: "site",
      hosts: ["capterra.*"],
      paths: ["/p/*/*/reviews", "/p/*/*", "/reviews/*/*"],
      subject: {
        types: ["SoftwareApplication"],
        name: [{ css: 'h1[data-testid="richcontent-title"]' }, { css: "h1" }],
      },
      rules: [
        {
          kind: "review",
          each: { css: '[data-test-id="review-cards-container"] > div' },
          fields: {
            author: { css: "span.font-semibold" },
            datePublished: [{ css: "div.typo-0" }, { css: "div:not(:has(*))" }],
            name: { css: "h3" },
            reviewBody: { css: "span + p, h3 ~ p", together: true },
            ratingValue: [
              { css: '[data-testid="rating"]' },
              { css: '[data-testid="Overall Rating-rating"]' },
              { css: '[data-testid$="rating" i]' },
            ],
            bestRating: 5,
          },
        },
      ],
    },
  ],
};
