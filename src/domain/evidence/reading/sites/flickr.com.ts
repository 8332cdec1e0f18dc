import type { SiteRecipe } from "../recipes/site-recipe";
import type { Site } from "./site";

const picturePage: SiteRecipe = {
  v: 1,
  name: "flickr.com",
  syntax: "site",
  hosts: ["flickr.com"],
  paths: ["/photos/*/*", "/photos/*/*/**"],
  shape: { css: ".sub-photo-view, .photo-well-scrappy-view" },
  subject: {
    types: ["Photograph"],
    name: [{ css: "h1.photo-title" }, { css: ".sub-photo-view h1" }],
    here: { segments: 3 },
  },
  rules: [
    {
      kind: "review",
      each: { css: ".sub-photo-comments-view li.comment, ul.comments > li.comment" },
      fields: {
        author: [{ css: '[data-track="commentUserNameClick"]' }, { css: ".comment-author a" }],
        datePublished: [{ css: "time, .comment-date" }, { css: "time, .comment-date", as: "text" }],
        reviewBody: { css: ".comment-content" },
      },
    },
    { kind: "profile", property: "description", at: { css: ".photo-desc" } },
    {
      kind: "profile",
      property: "creator",
      at: [{ css: 'a[data-track="attributionNameClick"]' }, { css: "a.owner-name" }],
    },
    {
      kind: "profile",
      property: "dateCreated",
      at: [{ css: ".date-taken-label", after: "Taken on " }, { css: ".date-taken-label" }],
    },
    {
      kind: "profile",
      property: "usageInfo",
      at: [{ css: '.sub-photo-view a[rel~="license"]' }, { css: ".photo-license-info a" }],
    },
    { kind: "tag", each: { css: 'ul.tags-list li:not(.autotag) a[href*="tags"]' } },
  ],
};

/**
 * Picture pages: title, description, owner, date and licence (`usageInfo`), tags, and comments as reviews without a rating.
 * Tags that the site's machines gave are left out.
 */
export const flickr: Site = {
  name: "Flickr picture pages",
  sources: [
    {
      what: "a picture page kept in a class project's source (picDetail.jsp); the date is that of the picture in it",
      where: "stored public code, file 44873261059; the same classes in files 16507958489 and 34256940474",
      date: "2015-10-14",
    },
  ],
  recipes: [picturePage],
};
