import type { SiteRecipe } from "../recipes/site-recipe";
import type { Site } from "./site";

const filePage: SiteRecipe = {
  v: 1,
  name: "commons.wikimedia.org",
  syntax: "site",
  hosts: ["commons.wikimedia.org"],
  paths: ["/wiki/File:*", "/wiki/File%3A*"],
  unread: ["microformats"],
  shape: { css: "#firstHeading, h1" },
  subject: {
    types: ["ImageObject"],
    name: [{ css: ".mw-page-title-main" }, { css: "#firstHeading", after: ":" }, { css: "h1" }],
    here: {},
  },
  rules: [
    {
      kind: "profile",
      property: "alternateName",
      at: [{ css: "#fileinfotpl_art_title + td" }, { css: "#fileinfotpl_title + td" }],
    },
    {
      kind: "profile",
      property: "creator",
      at: [
        { css: "#fileinfotpl_aut + td .fn, #fileinfotpl_art_artist + td .fn" },
        { css: "#fileinfotpl_aut + td" },
        { css: "#fileinfotpl_art_artist + td" },
      ],
    },
    {
      kind: "profile",
      property: "dateCreated",
      at: [{ css: "#fileinfotpl_date + td time[datetime]", attribute: "datetime" }, { css: "#fileinfotpl_date + td" }],
    },
    { kind: "profile", property: "caption", at: { css: ".wbmi-caption-value:not(.wbmi-entityview-emptyCaption)" } },
    { kind: "profile", property: "usageInfo", at: [{ css: ".licensetpl_short" }, { css: ".licensetpl_long" }] },
    {
      kind: "profile",
      property: "description",
      at: [
        { css: "#fileinfotpl_desc + td .description:has(> .language)", after: ":" },
        { css: "#fileinfotpl_desc + td .description" },
        { css: "#fileinfotpl_desc + td, #fileinfotpl_art_description + td" },
      ],
      each: true,
    },
    { kind: "tag", each: { css: "#mw-normal-catlinks li a" } },
    { kind: "tag", each: { css: '[data-mw-property="P180"] .wbmi-item .wbmi-entity-header .wbmi-entity-label' } },
  ],
};

/**
 * File pages: the machine-readable ids and classes that Commons promises to keep, categories and what the structured data says
 * is depicted as tags. The microformat classes around them make a product and an event of a picture, so these are left unread.
 * The licence is told as `usageInfo`.
 */
export const commons: Site = {
  name: "Wikimedia Commons file pages",
  sources: [
    {
      what: "the site's own software and its saved pages: which ids and classes are read from file pages",
      where: "github.com/wikimedia/mediawiki-extensions-CommonsMetadata, commits ee1985f3, b72ff1a5 and 2a8270cc",
      date: "2013-12-04",
    },
    {
      what: "saved file page with structured data; MediaWiki writes such headings since 2024",
      where: "stored public code, file 24493484960",
      date: "2024",
    },
  ],
  recipes: [filePage],
};
