import type { Locator, Rule, SiteRecipe } from "../recipes/site-recipe";
import type { Site } from "./site";

const HEADER = "#mastodon .account__header";

/** A field that people add to their profile and name themselves. */
const field = (property: string, labels: string): Rule => ({
  kind: "profile",
  property,
  at: { css: `${HEADER} dl`, label: labels.split(",") } satisfies Locator,
});

const profile: SiteRecipe = {
  v: 1,
  name: "mastodon",
  syntax: "site",
  hosts: ["*"],
  paths: ["/@*"],
  shape: { css: "#mastodon:not(:has(.account__header h1)) h1" },
  subject: {
    types: ["Person"],
    name: [
      { css: `${HEADER} h1 .display-name__html` },
      { css: `${HEADER} h1 .display-name` },
      { css: `${HEADER} h1 bdi` },
      { css: `${HEADER} h1` },
    ],
    here: { segments: 1 },
    fields: {
      identifier: [
        { css: `${HEADER} h1 small > span:first-child`, after: "@" },
        { css: `${HEADER} h1 + p`, after: "@" },
      ],
    },
  },
  rules: [
    { kind: "profile", property: "description", at: { css: `${HEADER} .account__header__content` } },
    { kind: "profile", property: "sameAs", at: { css: `${HEADER} dd a[rel~="me"]`, as: "link" }, each: true },
    field("jobTitle", "Job,Occupation,Profession,Beruf,Position,Métier,Profesión,Professione,Beroep,Profissão"),
    field(
      "worksFor.name",
      "Employer,Company,Organisation,Organization,Arbeitgeber,Behörde,Employeur,Empresa,Azienda,Werkgever",
    ),
    field("hasOccupation.name", "Work,Works at,Arbeit,Travail,Trabajo,Lavoro,Werk,Trabalho"),
    field(
      "address.addressLocality",
      "Location,City,Ort,Standort,Lieu,Ville,Ubicación,Ciudad,Luogo,Città,Plaats,Localização",
    ),
  ],
};

/**
 * Profiles on servers that run Mastodon, whatever their host: known by the element the application lives in. Open Graph tags
 * describe the profile that was opened first; the recipe takes what is shown now. Of the fields that people name themselves,
 * those about work, place and other pages of theirs are read; pronouns, birthdays and the rest are not, nor posts.
 */
export const mastodon: Site = {
  name: "Mastodon profiles",
  sources: [
    {
      what: "the software's own source as looked up on the date, with its layout of 2026 and the one before it",
      where:
        "github.com/mastodon/mastodon app/javascript/mastodon/features/account_timeline/components (account_header.tsx fefc7457, account_name.tsx fb419346, fields.tsx 978d1289), app/views/accounts",
      date: "2026-11-25",
    },
  ],
  recipes: [profile],
};
