import { FILES } from "../../sites/agency/files.mjs";
import { HOMES } from "../../sites/care/homes.mjs";
import { PICTURES } from "../../sites/museum/pictures.mjs";
import { PROFILES } from "../../sites/people/members.mjs";
import { THREADS } from "../../sites/suppliers/threads.mjs";
import { HOMES as ZORG_HOMES } from "../../sites/zorg/homes.mjs";

/** Every page of the five communities that people read. */
export const COMMUNITY_PAGES: readonly string[] = [
  "/care/",
  ...HOMES.map(({ slug }) => `/care/homes/${slug}`),
  "/care/years/millbrook-house",
  "/care/years/alder-court",
  "/zorg/",
  ...ZORG_HOMES.map(({ slug }) => `/zorg/huis/${slug}`),
  "/suppliers/",
  ...THREADS.map(({ supplier }) => `/suppliers/thema/${supplier}`),
  "/suppliers/urteile/kabelmuehle",
  "/suppliers/urteile/quellhafer",
  "/people/",
  ...PROFILES.map(({ slug }) => `/people/in/${slug}`),
  "/museum/",
  ...PICTURES.map(({ slug }) => `/museum/pictures/${slug}`),
];

export const TEST_PAGES: readonly string[] = [
  "/care/broken.html",
  "/care/500.html?reviews=7",
  "/plain/small.html",
  "/plain/medium.html",
];

/** What the pages show and load besides. */
export const OTHER_FILES: readonly string[] = [
  "/care/static/style.css",
  "/care/static/load-more.js",
  "/zorg/static/style.css",
  "/suppliers/static/style.css",
  "/people/static/style.css",
  "/museum/static/style.css",
  "/museum/static/add-tag.js",
  "/care/homes/lindenhof/reviews?from=20",
  ...["care", "zorg", "suppliers", "people", "museum"].map((site) => `/${site}/icon.svg`),
  ...FILES.map(({ name }) => `/agency/${name}`),
  ...HOMES.map(({ slug }) => `/care/pictures/${slug}.svg`),
  ...PROFILES.map(({ slug }) => `/people/portraits/${slug}.svg`),
  ...PICTURES.map(({ slug }) => `/museum/images/${slug}.svg`),
];
