import { ROOMS, STOREYS } from "./scripts/layers/rooms.mjs";

// Who may import whom (ARCHITECTURE.md, "Rooms"). One rule per sentence; each names what to do instead.

/** What the workbench's features share; every other folder of it is a feature. */
const FEATURE = "^src/workbench/(?!(?:frame|parts|router|words|styles)/)([^/]+)/";
const CONTEXTS = ["background", "capture", "sidepanel", "workbench", "verifier"];
/** @type {"error"} */
const ERROR = "error";
const TEST = "\\.test\\.tsx?$";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      comment: "A file that nothing imports is either an entry, a test, or dead.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
    ...Object.entries(ROOMS).map(([room, { uses, packages = [], others = [] }]) => ({
      name: `${room}-uses-only`,
      comment: `${room} imports only ${[room, ...uses, ...packages].join(", ")}.`,
      severity: ERROR,
      from: { path: `^src/${room}/` },
      to: {
        pathNot: [
          `^src/(?:${[room, ...uses].join("|")})(?:/|$)`,
          ...packages.map((one) => `node_modules/${one}/`),
          ...others,
        ],
      },
    })),
    {
      name: "capture-only-as-a-script",
      comment: "The background injects the capture scripts as files; no other code of them may run there.",
      severity: "error",
      from: { path: "^src/background/" },
      to: {
        path: "^src/capture/",
        pathNot: "^src/capture/(index|mark|pick|rare-syntaxes|recipes|reviews|show|snapshot|watch)\\.ts$",
      },
    },
    {
      name: "only-background-has-services",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(background|messaging|services)/" },
      to: { path: "^src/services/" },
    },
    {
      name: "messaging-only-names-services",
      comment: "The protocol follows from the use cases' types; their code runs in the background alone.",
      severity: "error",
      from: { path: "^src/messaging/" },
      to: { path: "^src/services/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-workbench-has-jobs",
      comment:
        "A long use case lives as long as a page that stays open; the panel and the background ask for short ones.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbench|jobs)/" },
      to: { path: "^src/jobs/" },
    },
    {
      name: "domain-through-its-index",
      comment: "Import a domain folder by its name; what its index.ts does not export is its own.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/domain/" },
      to: { path: "^src/domain/", pathNot: "^src/domain/(?:acts|policy|[^/]+/[^/]+)/index[.]ts$" },
    },
    {
      name: "domain-folders-through-their-index",
      severity: "error",
      from: { path: "^src/domain/([^/]+/[^/]+)/" },
      to: { path: "^src/domain/", pathNot: ["^src/domain/$1/", "^src/domain/(?:acts|policy|[^/]+/[^/]+)/index[.]ts$"] },
    },
    ...STOREYS.slice(0, -1).map((storey, n) => ({
      name: `${storey}-carries-what-is-above`,
      comment: `A storey uses those beneath it: ${STOREYS.slice(0, n + 1).join(", ")}.`,
      severity: ERROR,
      from: { path: `^src/domain/${storey}/` },
      to: { path: `^src/domain/(${STOREYS.slice(n + 1).join("|")})/` },
    })),
    ...["platform", "messaging", "services", "jobs"].map((layer) => ({
      name: `${layer}-through-its-index`,
      severity: ERROR,
      from: { path: "^src/", pathNot: `^src/${layer}/` },
      to: { path: `^src/${layer}/`, pathNot: [`^src/${layer}/index[.]ts$`, "^src/platform/(?:kept|team)/index[.]ts$"] },
    })),
    {
      name: "kept-touches-no-browser",
      comment:
        "The names and shapes of what is kept in the browser's storage are data; whoever reads them needs no browser.",
      severity: "error",
      from: { path: "^src/platform/kept/" },
      to: { pathNot: "^src/(?:platform/kept|domain)/|node_modules/valibot/" },
    },
    {
      name: "storage-through-its-halves",
      comment: "Import storage/reading, which changes nothing, or storage/writing; what lies beneath is storage's own.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/storage/" },
      to: { path: "^src/storage/", pathNot: "^src/storage/(reading|writing)/index[.]ts$" },
    },
    {
      name: "storage-reads-without-writing",
      severity: "error",
      from: { path: "^src/storage/(base|reading)/" },
      to: { path: "^src/storage/writing/" },
    },
    {
      name: "storage-base-carries-both-halves",
      severity: "error",
      from: { path: "^src/storage/base/" },
      to: { path: "^src/storage/reading/" },
    },
    {
      name: "pages-only-read",
      comment: "A page asks the background to append; what takes long and writes is a job.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(storage|services|background|jobs)/" },
      to: { path: "^src/storage/writing/" },
    },
    {
      name: "sites-are-strangers",
      comment: "A site reader never imports another: what both need belongs to reading, or is the shape of a site.",
      severity: "error",
      from: { path: "^src/domain/evidence/reading/sites/([^/]+)\\.ts$", pathNot: "/index\\.ts$" },
      to: {
        path: "^src/domain/evidence/reading/sites/",
        pathNot: "^src/domain/evidence/reading/sites/(?:$1|site)\\.ts$",
      },
    },
    ...CONTEXTS.filter((context) => context !== "background").map((context) => ({
      name: `${context}-is-a-world-of-its-own`,
      severity: ERROR,
      from: {
        path: `^src/(${CONTEXTS.filter((other) => other !== context).join("|")})/`,
        pathNot: context === "capture" ? "^src/background/" : [],
      },
      to: { path: `^src/${context}/` },
    })),
    {
      name: "features-are-strangers",
      comment: "A feature never imports another, but for the addresses of its places: what two need belongs to parts/.",
      severity: "error",
      from: { path: FEATURE },
      to: { path: FEATURE, pathNot: ["^src/workbench/$1/", "/links[.]ts$"] },
    },
    {
      name: "parts-know-no-feature",
      comment: "What features share knows of them only the addresses of their places.",
      severity: "error",
      from: { path: "^src/workbench/parts/" },
      to: { path: FEATURE, pathNot: "/links[.]ts$" },
    },
    {
      name: "frame-knows-no-feature",
      comment: "The frame has what features.ts lists.",
      severity: "error",
      from: { path: "^src/workbench/(?:(?:frame|router|words)/|[^/]+$)", pathNot: "^src/workbench/features[.]ts$" },
      to: { path: FEATURE },
    },
    {
      name: "features-only-list",
      severity: "error",
      from: { path: "^src/workbench/features[.]ts$" },
      to: { pathNot: "^src/workbench/[^/]+/feature[.]ts$" },
    },
    onlyIn("dexie-only-in-storage", "dexie", "storage"),
    onlyIn("polyfill-only-in-platform", "webextension-polyfill", "platform"),
    onlyIn("preact-only-where-there-is-a-page", "preact", "ui|sidepanel|workbench"),
    {
      name: "no-tests-in-the-product",
      severity: "error",
      from: { path: "^src/" },
      to: { path: `^(tests|scripts)/|${TEST}` },
    },
    {
      name: "no-dev-packages-in-the-product",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-from-node-in-the-product",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/verifier/node/" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "everything-is-there", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|tests/sites|tests/fixtures)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};

/**
 * A package that only some folders of ours may import.
 * @param {string} name
 * @param {string} packageName
 * @param {string} folders
 * @returns {import("dependency-cruiser").IRegularForbiddenRuleType}
 */
function onlyIn(name, packageName, folders) {
  return {
    name,
    severity: "error",
    from: { path: "^src/", pathNot: `^src/(?:${folders})/` },
    to: { path: `node_modules/${packageName}/` },
  };
}
