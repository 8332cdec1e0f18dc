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
      what: "scraper (Scrapy)",
      where: "github.com/MaryamSabahat/indeed-scraper indeed/spiders/comments.py, commit d68fe31e",
      date: "2023-04",
    },
    {
      what: "scrapers with the same attributes",
      where: "GitHub code index, files 12145899101, 21241638615",
      date: "2022",
    },
  ],
  recipes: [reviews],
};
