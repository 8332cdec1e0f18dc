import type { SiteRecipe } from "../recipes/site-recipe";

/** Where it is seen how a site builds its pages. */
export interface Source {
  /** E.g. `scraper` or `saved page` in a public repository, `the site's own documentation`. */
  readonly what: string;
  readonly where: string;
  /** ISO 8601 date (or month) of what was seen. */
  readonly date: string;
}

/**
 * One external community whose pages say less in markup than people see: one file in this folder, pure data. The recipes
 * are handed to the page's reader by the background, for the page's host only, so no site costs other pages a byte.
 */
export interface Site {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly recipes: readonly SiteRecipe[];
}
