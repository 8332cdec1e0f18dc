import type { SiteRecipe } from "../recipes/site-recipe";
import type { Site } from "./site";

const reviews: SiteRecipe = {
  v: 1,
  name: "glassdoor.com",
  syntax: "site",
  hosts: ["glassdoor.*"],
  shape: { css: "#ReviewsFeed" },
  rules: [
    {
      kind: "review",
      each: [
        { css: '[data-test="review-detail"]' },
        { css: '[data-test="review-details-container"]' },
        { css: 'article:has([data-test="review-text-PROS" i])' },
      ],
      fields: {
        name: [{ css: '[data-test="review-details-title"]' }, { css: "h3" }, { css: 'a[href*="RVW"]' }],
        url: { css: 'a[href*="RVW"]' },
        author: [{ css: '[data-test="content-avatar-label"]' }, { css: '[data-test="review-avatar-label"]' }],
        datePublished: [{ css: "time" }, { css: '[class*="reviewDate" i]' }],
        reviewBody: [
          { css: ':has(> p:first-child + * [data-test^="review-text-" i])', together: true },
          { css: '[data-test^="review-text-" i]', together: true },
        ],
        ratingValue: { css: '[data-test="review-rating-label"]' },
        bestRating: 5,
        worstRating: 1,
      },
    },
  ],
};

/**
 * What employees say of a company: heading, rating, date, post, and what they like, dislike and advise. The overall rating is
 * in the page's JSON-LD (EmployerAggregateRating).
 */
export const glassdoor: Site = {
  name: "Glassdoor company reviews",
  sources: [
    {
      what: "review parser, «based on actual Glassdoor HTML analysis (July 2026)»",
      where: "stored public code, file 68744916345; the same attributes in files 69108986752 and 54245311150",
      date: "2026-07",
    },
  ],
  recipes: [reviews],
};
