import type { Site } from "./site";

/** A place on Google Maps has no markup at all: what is read stands in labels for screen readers and data attributes. */
export const googleMaps: Site = {
  name: "Google Maps places",
  sources: [
    {
      what: "extension that reads reviews of the live page; its notes say what was confirmed from the HTML",
      where:
        "github.com/tatuliusi/google-maps-reviews-extension/blob/0fe2b7498c41016e1f9995733501445dec487d0a/adapters/maps.js",
      date: "2026-11-25",
    },
    {
      what: "extension that reads ratings and dates of review cards, hotels included",
      where:
        "github.com/Mohamed3on/summarize-google-maps-reviews/blob/005ecc91dd3f79a8c904dbfa2012f7a47daae5d9/recent-reviews.js",
      date: "2026-11-25",
    },
  ],
  recipes: [
    {
      v: 1,
      name: "google.com",
      syntax: "site",
      hosts: ["google.*"],
      paths: ["/maps/place/**"],
      subject: {
        types: ["LocalBusiness"],
        name: [
          { css: '[role="main"] h1:not([aria-label])' },
          { css: '[role="main"]:has([data-item-id="address"])', attribute: "aria-label" },
          { css: '[role="main"][aria-label]', attribute: "aria-label" },
        ],
        fields: {
          address: [
            { css: '[data-item-id="address"]', attribute: "aria-label", after: ":" },
            { css: '[data-item-id="address"]' },
          ],
          telephone: { css: '[data-item-id^="phone:tel:"]', attribute: "data-item-id", after: "phone:tel:" },
          sameAs: { css: 'a[data-item-id="authority"]', as: "link" },
          category: { css: '[role="main"] button[jsaction*="category"]' },
        },
      },
      rules: [
        {
          kind: "aggregate-rating",
          shape: { css: '[role="main"] tr[role="img"]' },
          fields: {
            // The word for stars in English, German and Dutch, French, Spanish and Portuguese, Italian.
            ratingValue: {
              css: '[role="main"] :is([aria-label*="star" i], [aria-label*="ster" i], [aria-label*="toile" i], [aria-label*="estrel" i], [aria-label*="stell" i])[role="img"]:not(tr, [data-review-id] *)',
            },
            bestRating: 5,
            reviewCount: [
              {
                css: '[role="main"] :is([aria-label*="review" i], [aria-label*="rezension" i], [aria-label*="avis" i], [aria-label*="reseña" i], [aria-label*="opini" i], [aria-label*="recension" i], [aria-label*="avalia" i])[role="img"]:not(tr, [data-review-id] *)',
                attribute: "aria-label",
              },
              { css: '[role="main"] button[jsaction*="reviewChart"]' },
            ],
          },
          distribution: {
            each: { css: '[role="main"] tr[role="img"][aria-label]' },
            value: { css: ":scope", attribute: "aria-label" },
            count: { css: ":scope", attribute: "aria-label" },
          },
        },
        {
          kind: "review",
          each: { css: '[role="main"] div[data-review-id]' },
          fields: {
            author: [{ css: ".d4r55" }, { css: ":scope", attribute: "aria-label" }],
            datePublished: [{ css: ".rsqaWe" }, { css: ".xRkPPb" }, { css: "span" }],
            reviewBody: [{ css: ".wiI7pd" }, { css: ".MyEned" }],
            // Hotels write "4/5" where others draw stars.
            ratingValue: [{ role: "img" }, { css: ".fzvQIb" }],
            bestRating: 5,
          },
        },
      ],
    },
  ],
};
