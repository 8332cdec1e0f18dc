import type { SiteRecipe } from "../recipes/site-recipe";
import type { Site } from "./site";

const reviews: SiteRecipe = {
  v: 1,
  name: "indeed.com",
  syntax: "site",
  hosts: ["indeed.com"],
  paths: ["/cmp/*/reviews"],
  shape: { css: '.cmp-ReviewsList, [itemprop="review"]' },
  rules: [
    {
      kind: "review",
      each: [{ css: '[data-tn-entitytype="reviewId"]' }, { css: '[itemprop="review"]' }],
      fields: {
        name: [{ css: '[data-testid="title"]' }, { css: '[data-testid="titleLink"]' }, { css: "h2" }],
        url: { css: '[data-testid="titleLink"], [data-testid="title"] a' },
        author: { css: '[itemprop="author"]' },
        datePublished: { css: '[itemprop="author"]' },
        reviewBody: [{ css: '[itemprop="reviewBody"]' }, { css: '[data-tn-component="reviewDescription"]' }],
        ratingValue: [{ css: '[itemprop="reviewRating"]' }],
        bestRating: 5,
        worstRating: 1,
      },
    },
  ],
};

/**
 * What employees say of a company. The page's own microdata has rating, text and, all in one, "post (status) - place - date" as
 * author; the recipe adds heading, address and date to the same reviews.
 */
export const indeed: Site = {
  name: "Indeed company reviews",
  sources: [
    {
      what: "scraper (Scrapy); the date is that of the browser it passes for (Chrome 111)",
      where:
        "stored public code, file 29632002357; the same in github.com/MaryamSabahat/indeed-scraper, commit d68fe31e",
      date: "2023-03",
    },
  ],
  recipes: [reviews],
};
