import type { Locator, SiteRecipe } from "../recipes/site-recipe";
import type { Site } from "./site";

/** As the regulator publishes it. @see https://www.cqc.org.uk/about-us/how-we-do-our-job/ratings */
const GRADES = ["Inadequate", "Requires improvement", "Good", "Outstanding"];

const OVERALL: Locator = [
  { label: ["Overall", "Overall rating"], as: "grade", grades: GRADES },
  { css: ".overview-inspections h3 strong", as: "grade", grades: GRADES },
];
/** Where there is a judgement at all: places that are not rated, such as dentists, have none. */
const RATED: Locator = { label: ["Overall", "Overall rating"] };

const OF_EVERY_PAGE = {
  v: 1,
  name: "cqc.org.uk",
  syntax: "site",
  hosts: ["cqc.org.uk"],
  subject: {
    types: ["Organization"],
    name: { css: "h1" },
    fields: {
      identifier: { css: 'link[rel="canonical"]', attribute: "href", after: "/location/" },
      telephone: [{ css: '[class*="contact-info--phone"]' }, { label: ["Telephone", "Phone"] }],
      "parentOrganization.name": [{ label: "Provided and run by" }, { css: 'main a[href*="/provider/"]' }],
    },
  },
} as const satisfies Partial<SiteRecipe>;

/**
 * England's regulator of care: its judgement of a location, overall and by the five key questions, as one review of its
 * own; and who provides it. People who run the place are left out: a placement does not turn on their names.
 * Today's header (`Latest inspection`, `who-runs-service`, `list-item--specialisms`) was seen in two scrapers that the
 * public code index shows without their address (files 55168561983 and 57043872434, seen 2026-11-25).
 */
export const cqc: Site = {
  name: "cqc.org.uk",
  sources: [
    {
      what: "scraper.py: location pages with their ratings",
      where: "https://github.com/blablupcom/cqc_proc",
      date: "2026-11-25",
    },
    {
      what: "web_scraper/care_house.rb: ratings in lists",
      where: "https://github.com/worldisaduck/cqc-scraper",
      date: "2026-11-25",
    },
    {
      what: "CQCReviewDates.R: `Latest review`",
      where: "https://github.com/GirlThatGraphs/PrimaryCareSWL",
      date: "2026-11-25",
    },
  ],
  recipes: [
    {
      ...OF_EVERY_PAGE,
      paths: ["/location/*"],
      rules: [
        { kind: "aggregate-rating", fields: { ratingValue: OVERALL }, shape: RATED },
        {
          kind: "review",
          // The questions lead to their parts of the summary.
          each: [{ css: ".inspection-results" }, { css: ':is(ul, ol, dl, tbody, div):has(> * > a[href$="#safe" i])' }],
          shape: RATED,
          fields: {},
          shared: {
            author: [
              { css: 'meta[property="og:site_name"]', attribute: "content" },
              { css: "title", after: " - " },
            ],
            datePublished: [
              { label: ["Latest inspection", "Latest assessment", "Latest review"] },
              { css: ".latest-report h3" },
            ],
            ratingValue: OVERALL,
          },
          aspects: {
            each: { css: ":scope > *" },
            name: { css: "a" },
            ratingValue: { css: ":scope > :last-child", as: "grade", grades: GRADES },
          },
        },
        { kind: "profile", property: "availableService", at: { css: '[class*="list-item--specialisms"]' }, each: true },
      ],
    },
    {
      ...OF_EVERY_PAGE,
      paths: ["/location/*/contact"],
      rules: [{ kind: "profile", property: "sameAs", at: { label: "Website", as: "link" } }],
    },
    {
      ...OF_EVERY_PAGE,
      paths: ["/location/*/registration-info"],
      rules: [
        {
          kind: "profile",
          property: "maximumAttendeeCapacity",
          at: { text: "a maximum of", after: "a maximum of", before: "service users", as: "count" },
        },
      ],
    },
  ],
};
