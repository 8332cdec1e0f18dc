import type { CareerRule, SiteRecipe } from "../recipes/site-recipe";
import type { Site } from "./site";

const LINES: Pick<CareerRule, "line"> = {
  line: [
    { css: '[data-qa="timeline-headline"], [data-xds="Meta"], :not(span) > [data-xds="BodyCopy"]:not(:has(span))' },
    { css: '[class*="entry-time"] p, [class*="entry-occupation"], [class*="entry-organization"]' },
  ],
};

const profile: SiteRecipe = {
  v: 1,
  name: "xing.com",
  syntax: "site",
  hosts: ["xing.com"],
  paths: ["/profile/*", "/profile/*/**"],
  shape: { css: "#XingIdModule, [class*='xing_id-container']" },
  subject: {
    types: ["Person"],
    name: [
      { css: "#XingIdModule h1", before: "Premium" },
      { css: "#XingIdModule h1", before: "ProBusiness" },
      { css: "#XingIdModule h1, [class*='xing_id-container'] h1" },
    ],
    here: { segments: 2, handle: 1 },
    fields: {
      disambiguatingDescription: { css: ':has(> [data-xds="IconJobs"]) p, [class*="occupations-occupationText"] p' },
      "address.addressLocality": { css: ':has(> [data-xds="IconLocationPin"]) p, [class*="location-locationText"] p' },
    },
  },
  rules: [
    { kind: "profile", property: "description", at: { css: '#ProfileAboutMeModule [data-xds="BodyCopy"]' } },
    {
      kind: "career",
      what: "posts",
      each: {
        css: '#ProfileTimelineModule [data-qa*="work_experience"], [data-qa="timeline-section"] [data-qa="we-entry"]',
      },
      ...LINES,
    },
    {
      kind: "career",
      what: "studies",
      each: {
        css: '#ProfileTimelineModule [data-qa*="school"], [data-qa="timeline-section"] [data-qa="education-entry"]',
      },
      ...LINES,
    },
    {
      kind: "profile",
      property: "knowsAbout",
      at: { css: '#ProfileSkillsModule [data-xds="Tag"], [data-qa="skills-section"] [data-qa="skills-tags"]' },
      each: true,
    },
    {
      kind: "profile",
      property: "knowsLanguage",
      at: {
        css: '#ProfileLanguagesModule h2:has(+ div > [data-xds="ProgressBar"]), [data-qa="language-skills-section"] li h3',
      },
      each: true,
    },
    {
      kind: "profile",
      property: "hasCredential.name",
      at: { css: '#AccomplishmentsModule p[data-xds="Meta"] ~ h2[data-xds="Headline"]' },
      each: true,
    },
  ],
};

/**
 * Profiles as members see them, in modules with ids, and the public page with its `data-qa` sections. Job-related facts only:
 * no picture, birth name, interests, expected salary or contacts.
 */
export const xing: Site = {
  name: "Xing profiles",
  sources: [
    {
      what: "parser for members' and public pages (data-xds, data-qa, ids); the date is that of a time stamp in its comments",
      where:
        "stored public code, file 70715307407; the same ids in github.com/ChrisAnkowski/xi-scraper, commit 3a713a14",
      date: "2024-03-05",
    },
  ],
  recipes: [profile],
};
