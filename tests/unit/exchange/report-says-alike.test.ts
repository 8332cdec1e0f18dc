import "../support/extension";
import "../support/extension";
import { describe, expect, it } from "vitest";
import de from "../../../public/_locales/de/messages.json";
import en from "../../../public/_locales/en/messages.json";
import { caseClosed, caseOpened } from "../../../src/domain/casework/cases";
import { captureMade } from "../../../src/domain/evidence/captures";
import type { Fact } from "../../../src/domain/evidence/reading";
import { reportWordsOf } from "../../../src/domain/files/exchange/words/report";
import { verdictWords } from "../../../src/domain/files/exchange/words";
import { draft } from "../../../src/domain/ledger/log";
import type { Database } from "../../../src/storage/reading";
import { openedAgain } from "../../../src/storage/reading";
import { features } from "../../../src/workbench/features";
import type { Feature } from "../../../src/workbench/frame/feature";
import { withDatabase } from "../support/memory-database";
import { CAPTURE_IDS } from "../support/payloads";
import { NINE } from "../support/ports";
import { readReport, sectionOf, textOf } from "./support/read-report";
import { announced, logged } from "./support/written";

const CASE = "PL-7";
const WORDS = { caseId: CASE, kind: "other", title: "Pine House", purpose: "" } as const;
const provenance = [{ syntax: "json-ld", reader: "schema-org", version: "1", selectors: [], raw: "as read" }];
const said = { subject: "#it", confidence: 1, provenance };
const COST = "additionalProperty.costPerMonth";
const FACTS: Fact[] = [
  {
    kind: "aggregate-rating",
    ...said,
    rating: { raw: "4.6", value: 4.6, best: 10, normalised: 0.4 },
    ratingCount: 31,
    reviewCount: 31,
  },
  { kind: "profile", ...said, property: COST, value: "4150" },
  { kind: "profile", ...said, property: `${COST}.unitText`, value: "EUR" },
  { kind: "profile", ...said, property: "seats.unitText", value: "rooms" },
];

/** A case that was opened, captured to, closed, and opened again. */
async function reopenedCase(db: Database): Promise<void> {
  const capture = {
    captureId: CAPTURE_IDS[0],
    caseId: CASE,
    page: { url: "https://care.example/7", title: "Pine House" },
    readAt: NINE,
    subjects: [{ id: "#it", types: ["LocalBusiness"], name: "Pine House", identifiers: [] }],
    facts: FACTS,
    seen: {},
  };
  await logged(db, [draft(caseOpened, WORDS)], 0);
  await logged(db, [draft(captureMade, capture)], 100);
  await logged(db, [draft(caseClosed, { caseId: CASE, outcome: "" })], 200);
  await logged(db, [draft(caseOpened, WORDS)], 300);
  await announced(db, 400);
}

describe("the report of a case, beside the workbench", () => {
  it("has the log's own numbers of entries, and says which opening is not the first", () =>
    withDatabase(async (db) => {
      await reopenedCase(db);
      const page = await readReport(db, CASE);
      const rows = [...page.querySelectorAll("table.entries tr[id^=entry]")].map((row) => [
        textOf(row.querySelector("th")),
        textOf(row.querySelectorAll("td")[1]),
      ]);
      expect(rows.slice(0, 4)).toEqual([
        ["entry 0", "Case opened: Pine House"],
        ["entry 1", "Page captured: Pine House"],
        ["entry 2", "Case closed"],
        ["entry 3", "Case reopened: Pine House"],
      ]);
      const events = await db.events.where("caseId").equals(CASE).toArray();
      const again = await openedAgain(db, events);
      expect([...again].map(({ index }) => index)).toEqual([3]);
    }));

  it("says a rating with its scale, counts that are one once, and a value with its unit", () =>
    withDatabase(async (db) => {
      await reopenedCase(db);
      const told = sectionOf(await readReport(db, CASE), "Pine House");
      expect(told).toContain("4.6 of 10, 31 reviews");
      expect(told).not.toContain("31 ratings");
      expect(told).toContain("Cost per month4150 EUR");
      expect(told).not.toContain("Unit text");
      expect(told).toContain("Unitrooms");
    }));

  it.each([
    ["en", en],
    ["de", de],
  ] as const)("calls every kind of entry as the workbench does (%s)", (language, catalogue) => {
    const texts: Readonly<Record<string, { readonly message: string }>> = catalogue;
    const { types, caseReopened } = reportWordsOf(language).codes;
    const ours = new Map(
      features.flatMap(({ words = [] }: Feature) => words).map(({ type, name }) => [type, texts[name]?.message]),
    );
    const known = Object.entries(types).filter(([type]) => ours.has(type));
    expect(known.length).toBeGreaterThan(40);
    for (const [type, name] of known) expect([type, name]).toEqual([type, ours.get(type)]);
    expect(caseReopened).toBe(texts["logTypeCaseReopened"]?.message);
  });
});

it.each(["en", "de"])("a checker has the log's own numbers of entries (%s)", (language) => {
  const words = verdictWords(language);
  expect(words.finding({ code: "payload-changed", origin: "counterflow/a", index: 4 })).toMatch(/\b4\b/u);
  const cited = { origin: "counterflow/a", index: 2 };
  expect(words.finding({ code: "cited-missing", origin: "counterflow/a", index: 4, cited })).toMatch(/\b4\b.*\b2\b/u);
});
