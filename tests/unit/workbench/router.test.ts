import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { caseHref, formatRoute, viewName } from "../../../src/workbench/router/format-route";
import { parseRoute } from "../../../src/workbench/router/parse-route";
import type { Route } from "../../../src/workbench/router/route";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map((words) => words.toWellFormed());
const filled = text.filter((words) => words !== "");
const day = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const routes: fc.Arbitrary<Route> = fc.oneof(
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
    tab: fc.constantFrom("evidence" as const, "log" as const),
  }),
  fc.record({
    view: fc.constant("log" as const),
    query: fc.record(
      { case: filled, source: filled, subject: filled, kind: filled, from: day, to: day },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    view: fc.constant("log" as const),
    query: fc.constant({}),
    maintenance: fc.constant(true as const),
  }),
  fc.record({ view: fc.constant("entry" as const), origin: filled, index: fc.nat() }),
  fc.constant({ view: "sources" } as const),
  fc.constant({ view: "exchange" } as const),
  fc.constant({ view: "import", sha256: "0a".repeat(32) } as const),
);

describe("an address", () => {
  test.prop([routes])("leads to the very place it was made for", (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  test.prop([fc.string()])("is never too strange to be answered", (hash) => {
    const route = parseRoute(`#${hash}`);
    expect(formatRoute(parseRoute(formatRoute(route)))).toBe(formatRoute(route));
  });

  it.each(["", "#", "#/", "#/cases"])("without a place (%j) leads to the cases", (hash) => {
    expect(parseRoute(hash)).toEqual({ view: "cases", query: {} });
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
    expect(parseRoute(hash)).toEqual({ view: "not-found", address: hash });
  });

  it("keeps a case ID with slashes and brackets in one piece", () => {
    expect(caseHref("PR/2026/77 (B)")).toBe("#/cases/PR%2F2026%2F77%20(B)");
    expect(parseRoute("#/cases/PR%2F2026%2F77%20(B)/log")).toMatchObject({ caseId: "PR/2026/77 (B)", tab: "log" });
  });

  it("drops a filter that cannot be meant, and keeps the others", () => {
    expect(parseRoute("#/log?from=2026-02-30&to=2026-03-01&kind=tag&x=1&case=")).toEqual({
      view: "log",
      query: { kind: "tag", to: "2026-03-01" },
    });
    expect(parseRoute("#/cases?status=lost&q=care")).toEqual({ view: "cases", query: { text: "care" } });
  });
});

describe("a view", () => {
  it("stays the same view when its filters or tabs change", () => {
    expect(viewName(parseRoute("#/log?kind=tag"))).toBe(viewName(parseRoute("#/log")));
    expect(viewName(parseRoute("#/cases/A/log"))).toBe(viewName(parseRoute("#/cases/A")));
  });

  it("is another for another case or entry", () => {
    expect(viewName(parseRoute("#/cases/A"))).not.toBe(viewName(parseRoute("#/cases/B")));
    expect(viewName(parseRoute("#/cases/A"))).not.toBe(viewName(parseRoute("#/cases")));
    expect(viewName(parseRoute("#/entries/o/1"))).not.toBe(viewName(parseRoute("#/entries/o/2")));
  });
});
