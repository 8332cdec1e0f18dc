import type { Site } from "./site";

/**
 * Reviews of surgeries, pharmacies, dentists and hospitals. They are found by what screen readers are told, which has
 * outlived two designs; the organisation's answer beside each ("Organisation review response") is no review. Hospitals and
 * pharmacies were seen in two spiders that the public code index shows without their address (files 30779059544 and
 * 32843185038, seen 2026-11-25).
 */
export const nhs: Site = {
  name: "nhs.uk",
  sources: [
    {
      what: "find_gps_in_postcode.py: reviews",
      where: "https://github.com/LyndonFan/find_local_gps",
      date: "2026-11-25",
    },
    { what: "scraper.py: reviews in an earlier design", where: "https://github.com/sm212/gp-info", date: "2026-11-25" },
  ],
  recipes: [
    {
      v: 1,
      name: "nhs.uk",
      syntax: "site",
      hosts: ["nhs.uk"],
      paths: ["/services/*/*/*/ratings-and-reviews"],
      shape: { css: '[aria-label="Organisation review"], .org-review' },
      subject: {
        types: ["MedicalOrganization"],
        name: [
          { css: "#page-heading .nhsuk-caption-xl", before: " - " },
          { css: "#page-heading span span" },
          { css: ".nhsuk-caption-xl" },
        ],
      },
      rules: [
        {
          kind: "review",
          each: [{ css: '[aria-label="Organisation review"]' }, { css: ".org-review" }],
          fields: {
            name: [{ role: "heading", after: "Review titled" }, { role: "heading" }],
            author: { text: "Posted on", after: "by ", before: " - Posted on" },
            datePublished: { text: "Posted on", after: "Posted on" },
            ratingValue: [{ css: '[id^="star-rating"]' }, { text: "stars out of" }, { text: "star out of" }],
            reviewBody: { css: ".comment-text" },
          },
        },
      ],
    },
    {
      v: 1,
      name: "nhs.uk",
      syntax: "site",
      hosts: ["nhs.uk"],
      paths: ["/services/*/*/*/contact-details-and-opening-times"],
      subject: {
        types: ["MedicalOrganization"],
        name: [{ css: "#page-heading .nhsuk-caption-xl", before: " - " }, { css: ".nhsuk-caption-xl" }],
      },
      rules: [{ kind: "profile", property: "address", at: { css: "#address_panel_address" } }],
    },
  ],
};
