import { recipeApplies } from "../recipes/applies";
import type { SiteRecipe } from "../recipes/site-recipe";
import { bluesky } from "./bsky.app";
import { capterra } from "./capterra.com";
import { commons } from "./commons.wikimedia.org";
import { cqc } from "./cqc.org.uk";
import { flickr } from "./flickr.com";
import { glassdoor } from "./glassdoor.com";
import { googleMaps } from "./google.com";
import { indeed } from "./indeed.com";
import { linkedin } from "./linkedin.com";
import { mastodon } from "./mastodon";
import { nhs } from "./nhs.uk";
import type { Site } from "./site";
import { tripadvisor } from "./tripadvisor.com";
import { trustpilot } from "./trustpilot.com";
import { xing } from "./xing.com";
import { yelp } from "./yelp.com";

export type { Site, Source } from "./site";

/** Every community with a reader of its own. */
export const sites: readonly Site[] = [
  bluesky,
  capterra,
  commons,
  cqc,
  flickr,
  glassdoor,
  googleMaps,
  indeed,
  linkedin,
  mastodon,
  nhs,
  tripadvisor,
  trustpilot,
  xing,
  yelp,
];

/**
 * The built-in recipes for a page's address. Data only, for `readPage({ recipes })`: the script that reads pages does not
 * carry the sites, it is handed those of the page's host. To add a site: `npm run new:site HOST`.
 */
export function siteRecipesFor(url: string): SiteRecipe[] {
  return sites.flatMap(({ recipes }) => recipes).filter((recipe) => recipeApplies(recipe, url));
}
