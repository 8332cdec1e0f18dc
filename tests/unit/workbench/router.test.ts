import "../support/extension";
import "../support/extension";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { caseHref, casesHref } from "../../../src/workbench/cases/links";
import { caseRoute, casesRoute } from "../../../src/workbench/cases/routes";
import { annotationsRoute } from "../../../src/workbench/annotations/routes";
import { disclosureRoute } from "../../../src/workbench/disclosure/routes";
import { exchangeRoute, importRoute } from "../../../src/workbench/exchange/routes";
import { findRoute } from "../../../src/workbench/find/routes";
import { INBOX_TABS, inboxRoute } from "../../../src/workbench/inbox/routes";
import { entryHref, logHref } from "../../../src/workbench/log/links";
import { entryRoute, logRoute } from "../../../src/workbench/log/routes";
import { collectionsRoute } from "../../../src/workbench/collections/routes";
import { datasetRoute, importTableRoute, ownDataRoute, ownRowRoute } from "../../../src/workbench/own-data/routes";
import { networkRoute } from "../../../src/workbench/patterns/network/route";
import { patternsRoute } from "../../../src/workbench/patterns/routes";
import { planTemplateRoute, planTemplatesRoute } from "../../../src/workbench/plan/routes";
import { type Place, type Route, onePlace } from "../../../src/workbench/router/route";
import { SECTIONS, SORTS, subjectRoute, subjectsRoute, toJoinRoute } from "../../../src/workbench/subjects/routes";
import { upkeepHref } from "../../../src/workbench/settings/links";
import { SECTIONS as SETTINGS, settingsRoute, welcomeRoute } from "../../../src/workbench/settings/routes";
import { noticeRoute, registerRoute } from "../../../src/workbench/protection/routes";
import { receivedRoute } from "../../../src/workbench/received/routes";
import { requestRoute, requestsRoute } from "../../../src/workbench/requests/routes";
import { RULE_TABS, ruleSetRoute, rulesRoute } from "../../../src/workbench/rules/routes";
import { SERVICE_TABS, serviceRoute } from "../../../src/workbench/service-requests/routes";
import { STREAM_TABS, streamsRoute } from "../../../src/workbench/streams/routes";
import { type WorkbenchPlace, stopAt } from "../../../src/workbench/router/stop-at";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map((words) => words.toWellFormed());
const filled = text.filter((words) => words !== "");
const day = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const places: fc.Arbitrary<WorkbenchPlace> = fc.oneof(
  fc.record({
    view: fc.constant("cases" as const),
    query: fc.record(
      { status: fc.constantFrom("open" as const, "closed" as const), text: filled },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    view: fc.constant("case" as const),
    caseId: filled,
    tab: fc.constantFrom("evidence" as const, "plan" as const, "log" as const),
  }),
  fc.record({
    view: fc.constant("case" as const),
    caseId: filled,
    tab: fc.constant("evidence" as const),
    note: filled,
  }),
  fc
    .record(
      { subject: filled, sort: filled, order: fc.constantFrom("ascending" as const, "descending" as const) },
      { requiredKeys: [] },
    )
    .chain((query) =>
      fc
        .record({ view: fc.constant("case" as const), caseId: filled, tab: fc.constant("evidence" as const) })
        .map((place) => ({ ...place, ...query })),
    ),
  fc.record({ view: fc.constant("find" as const), text: fc.oneof(filled, fc.constant("")) }),
  fc.record({
    view: fc.constant("log" as const),
    query: fc.record(
      { case: filled, source: filled, subject: filled, kind: filled, from: day, to: day },
      { requiredKeys: [] },
    ),
  }),
  fc.record(
    { view: fc.constant("settings" as const), section: fc.constantFrom(...SETTINGS) },
    { requiredKeys: ["view"] },
  ),
  fc.constant({ view: "welcome" } as const),
  fc.record({ view: fc.constant("notice" as const), caseId: filled }),
  fc.record({ view: fc.constant("disclosure" as const), caseId: filled }),
  fc.record({ view: fc.constant("annotations" as const), caseId: filled }),
  fc.constant({ view: "register" } as const),
  fc.record({ view: fc.constant("received" as const), caseId: filled }),
  fc.constant({ view: "requests" } as const),
  fc.record({ view: fc.constant("request" as const), requestId: fc.uuid() }),
  fc.record({ view: fc.constant("entry" as const), origin: filled, index: fc.nat() }),
  fc.record({ view: fc.constant("entry" as const), origin: filled, index: fc.nat(), fact: fc.nat() }),
  fc.record(
    { view: fc.constant("inbox" as const), tab: fc.constantFrom(...INBOX_TABS), item: filled },
    { requiredKeys: ["view", "tab"] },
  ),
  fc.constant({ view: "sources" } as const),
  fc.constant({ view: "recipes" } as const),
  fc.constant({ view: "rules" } as const),
  fc.record({ view: fc.constant("rule-set" as const), ruleSetId: fc.uuid(), tab: fc.constantFrom(...RULE_TABS) }),
  fc.record({
    view: fc.constant("subjects" as const),
    query: fc.record(
      {
        text: filled,
        kind: filled,
        case: filled,
        source: filled,
        joined: fc.constantFrom("yes" as const, "no" as const),
        look: fc.constant("yes" as const),
        sort: fc.constantFrom(...SORTS),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    view: fc.constant("to-join" as const),
    query: fc.record({ later: fc.constant("yes" as const) }, { requiredKeys: [] }),
  }),
  fc.record(
    {
      view: fc.constant("subject" as const),
      node: fc.tuple(filled, filled).map(([host, id]) => `listing ${host} ${id}`),
      section: fc.constantFrom(...SECTIONS),
    },
    { requiredKeys: ["view", "node"] },
  ),
  fc.record(
    {
      view: fc.constant("streams" as const),
      tab: fc.constantFrom(...STREAM_TABS),
      feed: filled,
      subject: filled,
      item: filled,
    },
    { requiredKeys: ["view", "tab"] },
  ),
  fc.record(
    { view: fc.constant("service-requests" as const), tab: fc.constantFrom(...SERVICE_TABS), caseId: filled },
    { requiredKeys: ["view", "tab"] },
  ),
  fc.constant({ view: "exchange" } as const),
  fc.record({
    view: fc.constant("patterns" as const),
    query: fc.record(
      { subject: filled, case: filled, source: filled, from: fc.constant("2024") },
      { requiredKeys: [] },
    ),
  }),
  fc.constant({ view: "case-system" } as const),
  fc.record({
    view: fc.constant("network" as const),
    query: fc.record(
      {
        case: filled,
        kinds: fc.subarray(["subject", "author", "source", "owner", "tag"] as const, { minLength: 1, maxLength: 4 }),
        least: fc.constantFrom("1", "3"),
        until: fc.constant("2024-03"),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.constant({ view: "releases" } as const),
  fc.constant({ view: "team" } as const),
  fc.constant({ view: "import", sha256: "0a".repeat(32) } as const),
  fc.constant({ view: "collections" } as const),
  fc.constant({ view: "own-data" } as const),
  fc.record({ view: fc.constant("import-table" as const), datasetId: fc.uuid() }, { requiredKeys: ["view"] }),
  fc.record({ view: fc.constant("dataset" as const), datasetId: fc.uuid() }),
  fc.constant({ view: "plan-templates" } as const),
  fc.record({ view: fc.constant("plan-template" as const), templateId: filled }),
  fc.record({ view: fc.constant("own-row" as const), datasetId: fc.uuid(), rowKey: filled }),
);

const ROUTES: {
  [V in WorkbenchPlace["view"]]: Pick<Route<Extract<WorkbenchPlace, { view: V }>>, "format"> | undefined;
} = {
  cases: casesRoute,
  received: receivedRoute,
  find: findRoute,
  inbox: inboxRoute,
  case: caseRoute,
  log: logRoute,
  entry: entryRoute,
  sources: onePlace("sources"),
  network: networkRoute,
  patterns: patternsRoute,
  "case-system": onePlace("case-system"),
  releases: onePlace("releases"),
  team: onePlace("team"),
  recipes: onePlace("recipes"),
  rules: rulesRoute,
  "rule-set": ruleSetRoute,
  subjects: subjectsRoute,
  "to-join": toJoinRoute,
  subject: subjectRoute,
  streams: streamsRoute,
  "service-requests": serviceRoute,
  exchange: exchangeRoute,
  import: importRoute,
  collections: collectionsRoute,
  "own-data": ownDataRoute,
  "import-table": importTableRoute,
  dataset: datasetRoute,
  "own-row": ownRowRoute,
  "plan-templates": planTemplatesRoute,
  "plan-template": planTemplateRoute,
  settings: settingsRoute,
  welcome: welcomeRoute,
  notice: noticeRoute,
  disclosure: disclosureRoute,
  annotations: annotationsRoute,
  register: registerRoute,
  requests: requestsRoute,
  request: requestRoute,
  "not-found": undefined,
};

/** The address that the view of a place gives it. */
function addressOf(place: WorkbenchPlace): string {
  if (place.view === "not-found") return place.address;
  const { format } = ROUTES[place.view] as { format: (place: Place) => string };
  return format(place);
}

const placeAt = (hash: string): WorkbenchPlace => stopAt(hash).place;
const viewAt = (hash: string): string => stopAt(hash).name;

describe("an address", () => {
  test.prop([places])("leads to the very place it was made for", (place) => {
    expect(placeAt(addressOf(place))).toEqual(place);
  });

  test.prop([fc.string()])("is never too strange to be answered", (hash) => {
    const place = placeAt(`#${hash}`);
    expect(addressOf(placeAt(addressOf(place)))).toBe(addressOf(place));
  });

  it("stays what it was: bookmarks and the panel's links lead there", () => {
    const written = [casesHref({ status: "open", text: "a b" }), caseHref("A"), caseHref("A", "log"), logHref()];
    expect(written).toEqual(["#/cases?status=open&q=a+b", "#/cases/A", "#/cases/A/log", "#/log"]);
    expect(placeAt("#/log/maintenance")).toEqual({ view: "settings", section: "backup" });
    expect([upkeepHref(), entryHref({ origin: "o/1", index: 2 })]).toEqual(["#/settings/backup", "#/entries/o%2F1/2"]);
    expect([addressOf({ view: "sources" }), addressOf({ view: "import", sha256: "ab" })]).toEqual([
      "#/sources",
      "#/exchange/ab",
    ]);
  });

  it.each(["", "#", "#/", "#/cases"])("without a place (%j) leads to the cases", (hash) => {
    expect(placeAt(hash)).toEqual({ view: "cases", query: {} });
  });

  it.each([
    "#/nonsense",
    "#/cases/A/b",
    "#/cases/A/log/x",
    "#/log/upkeep",
    "#/log/maintenance/x",
    "#/entries/o",
    "#/entries/o/01",
    "#/entries/o/-1",
    "#/%zz",
  ])("that names no place (%s) says so", (hash) => {
    expect(placeAt(hash)).toEqual({ view: "not-found", address: hash });
  });

  it("keeps a case ID with slashes and brackets in one piece", () => {
    expect(caseHref("PR/2026/77 (B)")).toBe("#/cases/PR%2F2026%2F77%20(B)");
    expect(placeAt("#/cases/PR%2F2026%2F77%20(B)/log")).toMatchObject({ caseId: "PR/2026/77 (B)", tab: "log" });
  });

  it("drops a filter that cannot be meant, and keeps the others", () => {
    expect(placeAt("#/log?from=2026-02-30&to=2026-03-01&kind=tag&x=1&case=")).toEqual({
      view: "log",
      query: { kind: "tag", to: "2026-03-01" },
    });
    expect(placeAt("#/cases?status=lost&q=care")).toEqual({ view: "cases", query: { text: "care" } });
  });
});

describe("a view", () => {
  it("stays the same view when its filters or tabs change", () => {
    expect(viewAt("#/log?kind=tag")).toBe(viewAt("#/log"));
    expect(viewAt("#/cases/A/log")).toBe(viewAt("#/cases/A"));
  });

  it("is another for another case or entry", () => {
    expect(viewAt("#/cases/A")).not.toBe(viewAt("#/cases/B"));
    expect(viewAt("#/cases/A")).not.toBe(viewAt("#/cases"));
    expect(viewAt("#/entries/o/1")).not.toBe(viewAt("#/entries/o/2"));
  });
});
