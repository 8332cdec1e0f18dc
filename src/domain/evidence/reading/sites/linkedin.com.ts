import type { CareerRule, SiteRecipe } from "../recipes/site-recipe";
import type { Site } from "./site";

/** Sections by what the site calls them itself, in whatever language they are shown: 2025 and later, before, and in public. */
const section = (key: string, anchor: string, open: string): readonly string[] => [
  `:is(section, div):is([componentkey*="sdui.profile.card" i], [id*="sdui.profile.card" i]):is([componentkey*="${key}" i], [id*="${key}" i])`,
  `section:has(> #${anchor})`,
  `section[data-section="${open}"]`,
];
const EXPERIENCE = section("Experience", "experience", "experience");
const EDUCATION = section("Education", "education", "educationsDetails");
const SKILLS = section("Skills", "skills", "skills");
const LANGUAGES = section("Languages", "languages", "languages");
const LICENCES = section("LicensesAndCertifications", "licenses_and_certifications", "certifications");
const ABOUT = section("About", "about", "summary");

const LINES: Pick<CareerRule, "line" | "aside"> = {
  line: { css: 'p, h3, h4, span[aria-hidden="true"]' },
  aside: {
    css:
      '[data-testid="expandable-text-box"], .show-more-less-text, .inline-show-more-text, button, ' +
      '.pvs-entity__sub-components > ul > li:not(:has([data-view-name="profile-component-entity"]))',
  },
};
const ENTITY = '[data-view-name="profile-component-entity"]';

/** One entry each; several posts with one employer are links, entities or list items within it. */
const ENTRIES = [
  { css: '[componentkey^="entity-collection-item-"], a[href*="/details/experience/"]:has(p)' },
  { css: ENTITY },
  { css: "li.experience-item, li.experience-group, li.experience-group-position, li.profile-section-card" },
  { css: "div:has(+ hr), hr + div" },
];

const within = (sections: readonly string[]): { css: string }[] => sections.map((css) => ({ css }));

/** The first line of every entry. */
const firsts = ([now, before, open]: readonly string[]): { css: string }[] => [
  { css: `${now} [componentkey^="entity-collection-item-"] p:not(p ~ p, [data-testid] *)` },
  { css: `${now} :is(div:has(+ hr), hr + div) p:not(p ~ p)` },
  { css: `${before} ${ENTITY} .t-bold span[aria-hidden="true"]` },
  { css: `${open} li h3` },
];

const top = (css: string): { css: string } => ({ css: `:is([componentkey$="Topcard" i], [id$="Topcard" i]) ${css}` });

const profile: SiteRecipe = {
  v: 1,
  name: "linkedin.com",
  syntax: "site",
  hosts: ["linkedin.com"],
  paths: ["/in/*"],
  shape: { css: "main" },
  subject: {
    types: ["Person"],
    name: [top("h2"), { css: "section.pv-top-card h1, section.top-card-layout h1" }, { css: "main h1" }],
    here: { segments: 2, handle: 1 },
    fields: {
      disambiguatingDescription: [
        top("div:has(h2) + p"),
        { css: "section.pv-top-card .text-body-medium" },
        { css: ".top-card-layout__headline" },
      ],
      "address.addressLocality": [
        top('p:has(+ p + p > a[href*="/overlay/contact-info"])'),
        { css: 'span:has(+ span > a[href*="/overlay/contact-info"])' },
      ],
    },
  },
  rules: [
    {
      kind: "profile",
      property: "description",
      at: [
        { css: `${ABOUT[0] ?? ""} [data-testid="expandable-text-box"]` },
        { css: `${ABOUT[1] ?? ""} .inline-show-more-text span[aria-hidden="true"]` },
        { css: `${ABOUT[2] ?? ""} p` },
      ],
    },
    { kind: "career", what: "posts", within: within(EXPERIENCE), each: ENTRIES, ...LINES },
    { kind: "career", what: "studies", within: within(EDUCATION), each: ENTRIES, organisationFirst: true, ...LINES },
    { kind: "profile", property: "knowsAbout", at: firsts(SKILLS), each: true },
    { kind: "profile", property: "knowsLanguage", at: firsts(LANGUAGES), each: true },
    { kind: "profile", property: "hasCredential.name", at: firsts(LICENCES), each: true },
  ],
};

/**
 * Profiles as members see them, today's layout (hashed class names, the name in an `h2`, a `p` for every line) and the one
 * before it (the name in the `h1`, every text twice), and the public page, whose JSON-LD masks the posts. Job-related facts
 * only: no picture, birthday, pronouns, contacts or followers.
 */
export const linkedin: Site = {
  name: "LinkedIn profiles",
  sources: [
    {
      what: "test pages of a browser extension, both members' layouts, «observed live on 2026-08-27» (linkedin-parser.test.ts)",
      where: "stored public code, file 58696705619",
      date: "2026-08-27",
    },
    {
      what: "notes on members' pages of 2026, «verified live on 2026-09-03»",
      where: "stored public code, file 59789836551",
      date: "2026-09-03",
    },
    {
      what: "part of a public page kept in a parser's source; the date is that of the post in it",
      where: "stored public code, file 40846622081",
      date: "2024-03",
    },
  ],
  recipes: [profile],
};
