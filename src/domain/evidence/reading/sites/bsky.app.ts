import type { SiteRecipe } from "../recipes/site-recipe";
import type { Site } from "./site";

const NAME = '[data-testid="profileHeaderDisplayName"]';

const profile: SiteRecipe = {
  v: 1,
  name: "bsky.app",
  syntax: "site",
  hosts: ["bsky.app"],
  paths: ["/profile/*"],
  shape: [
    { css: `[data-testid="profileScreen"]:not(:has(${NAME}))` },
    { css: `[data-testid="profileView"]:not(:has(${NAME}))` },
  ],
  subject: { types: ["Person"], name: { css: NAME }, here: { segments: 2, handle: 1 } },
  rules: [{ kind: "profile", property: "description", at: { css: '[data-testid="profileHeaderDescription"]' } }],
};

/**
 * Profiles. Open Graph tags describe the profile that was opened first and stay when people go on to another; the recipe takes
 * what is shown now. Followers, pictures and posts are no facts about a person's work.
 */
export const bluesky: Site = {
  name: "Bluesky profiles",
  sources: [
    {
      what: "the site's own source as looked up on the date: testID becomes data-testid on the web",
      where:
        "github.com/bluesky-social/social-app src/screens/Profile/Header (ProfileHeaderStandard.tsx 008fe5ea, DisplayName.tsx 00521b6d), bskyweb/templates/profile.html f9118b27",
      date: "2026-11-25",
    },
  ],
  recipes: [profile],
};
