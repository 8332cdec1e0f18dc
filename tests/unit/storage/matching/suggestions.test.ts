import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";

import { datasetImported, datasetWithdrawn } from "../../../../src/domain/casework/own-data";
import { captureMade } from "../../../../src/domain/evidence/captures";
import { listingNode, rowNode, subjectsJoined, subjectsParted } from "../../../../src/domain/casework/subjects";
import { type Draft, type PayloadOf, draft } from "../../../../src/domain/ledger/log";
import { type Database, listSuggestions, suggestionsState } from "../../../../src/storage/reading";
import { append, erasePayloads, keepSuggestions, rebuild } from "../../../../src/storage/writing";
import { histories, live } from "../../support/histories";
import { withDatabase } from "../../support/memory-database";
import { steadyPorts } from "../../support/ports";
import { runs } from "../../support/runs";

const straightOn = () => Promise.resolve();
let salt = 1000;

async function append1(db: Database, one: Draft): Promise<void> {
  const done = await append(db, steadyPorts(undefined, (salt += 100)), () =>
    Promise.resolve({ ok: true, value: [one] }),
  );
  expect(done.ok).toBe(true);
}

const provenance = [{ syntax: "json-ld", reader: "schema-org", version: "1", selectors: [], raw: "x" }];

interface Home {
  readonly host: string;
  readonly name: string;
  readonly phone: string;
  readonly postcode: string;
  readonly n: number;
}

/** A capture of one home as one site describes it. */
const capture = ({ host, name, phone, postcode, n }: Home): Draft =>
  draft(captureMade, {
    captureId: `0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f0${n}`,
    caseId: "PL-1",
    page: { url: `https://${host}/homes/7`, title: name },
    readAt: "2026-03-02T09:00:00.000Z",
    subjects: [{ id: "#home", types: ["NursingHome"], name, identifiers: [] }],
    facts: [
      ["telephone", phone],
      ["address.streetAddress", "Weststraat 12"],
      ["address.postalCode", postcode],
      ["address.addressLocality", "Harlem-Noord"],
    ].map(([property = "", value = ""]) => ({
      kind: "profile" as const,
      subject: "#home",
      confidence: 1,
      provenance,
      property,
      value,
    })),
    seen: {},
  });

const lindenhof = {
  host: "care.example",
  name: "Lindenhof Care Home",
  phone: "+31 23 555 0142",
  postcode: "2031 LN",
  n: 10,
};
const same = { ...lindenhof, host: "zorg.example", name: "Zorgcentrum Lindenhof", phone: "023-5550142", n: 11 };
const other = { host: "zorg.example", name: "De Wilgen", phone: "020-5550999", postcode: "1011 AB", n: 12 };
const a = listingNode("care.example #home");
const b = listingNode("zorg.example #home");

const DATASET = "5b1f5a0c-0001-4a55-8a1b-7c1e7c523a7b";
const IMPORT = "5b1f5a0c-0002-4a55-8a1b-7c1e7c523a7b";

const column = (at: number, head: string, meaning: object) => ({ at, head, meaning, isKey: at === 0 });

const imported = {
  datasetId: DATASET,
  importId: IMPORT,
  name: "Price list",
  asOf: "2026-03-01",
  file: { sha256: "a".repeat(64), bytes: 100, name: "prices.csv" },
  form: {
    kind: "text",
    encoding: "utf-8",
    separator: ";",
    quote: '"',
    escape: '"',
    sheet: "",
    skip: 0,
    heads: 1,
    decimal: ",",
    dates: "dmy",
  },
  width: 5,
  columns: [
    column(0, "Register number", { as: "identifier", scheme: "register" }),
    column(1, "Care home", { as: "name" }),
    column(2, "Street", { as: "address", part: "street" }),
    column(3, "Postcode", { as: "address", part: "postal-code" }),
    column(4, "Phone", { as: "phone" }),
  ],
  rows: 2,
  refused: 0,
  tree: null,
} as PayloadOf<typeof datasetImported>;

/** Own data with two rows, one of them Lindenhof, as an import leaves them. */
async function importTable(db: Database): Promise<void> {
  const rows = [
    ["1-10247", "Care Home Lindenhof B.V.", "Weststr. 12", "2031LN", "0235550142"],
    ["1-99999", "De Eik", "Lange Laan 3", "1011 AB", "0205550000"],
  ];
  await db.ownFills.put({
    importId: IMPORT,
    sha256: "a".repeat(64),
    rows: 2,
    refused: 0,
    taken: 2,
    isWhole: true,
    begunAt: "2026-03-02T09:00:00.000Z",
  });
  await db.ownRows.bulkPut(rows.map((cells, n) => ({ importId: IMPORT, key: cells[0] ?? "", n, line: n + 2, cells })));
  await append1(db, draft(datasetImported, imported));
}

async function suggested(db: Database): Promise<string[]> {
  await keepSuggestions(db, straightOn);
  return (await listSuggestions(db)).map((row) => [row.a, row.b].join(" = "));
}

describe("suggestions to join", () => {
  it("come of listings that describe one thing, with what spoke for it and none of its words", () =>
    withDatabase(async (db) => {
      await append1(db, capture(lindenhof));
      await append1(db, capture(same));
      expect(await suggestionsState(db)).toEqual({ isBehind: true });
      expect(await suggested(db)).toEqual([`${a} = ${b}`]);
      expect(await suggestionsState(db)).toEqual({ isBehind: false });
      const [row] = await db.suggestions.toArray();
      expect(row?.signals.map(({ field }) => field)).toEqual(expect.arrayContaining(["telephone", "postalCode"]));
      expect(JSON.stringify(row)).not.toMatch(/Lindenhof|2031|555/u);
    }));

  it("do not come of listings that have nothing in common", () =>
    withDatabase(async (db) => {
      await append1(db, capture(lindenhof));
      await append1(db, capture(other));
      expect(await suggested(db)).toEqual([]);
    }));

  it("end with what an official decides, and one that was refused does not come again", () =>
    withDatabase(async (db) => {
      await append1(db, capture(lindenhof));
      await append1(db, capture(same));
      expect(await suggested(db)).toHaveLength(1);
      await append1(db, draft(subjectsJoined, { a, b, reason: "" }));
      expect(await suggested(db)).toEqual([]);
      await append1(db, draft(subjectsParted, { a: [b], b: [a], reason: "" }));
      expect(await suggested(db)).toEqual([]);
      await append1(db, capture({ ...same, n: 13 }));
      await rebuild(db);
      expect(await suggested(db)).toEqual([]);
    }));

  it("go at once with what they were about, before anything is compared anew", () =>
    withDatabase(async (db) => {
      await append1(db, capture(lindenhof));
      await append1(db, capture(same));
      expect(await suggested(db)).toHaveLength(1);
      const header = (await db.entries.toArray()).at(-1);
      if (header) await db.transaction("rw", db.tables, async () => erasePayloads(db, [header]));
      expect(await db.suggestions.count()).toBe(0);
      expect(await suggested(db)).toEqual([]);
    }));

  it("are made of what was described last", () =>
    withDatabase(async (db) => {
      await append1(db, capture(lindenhof));
      await append1(db, capture(same));
      expect(await suggested(db)).toHaveLength(1);
      await append1(db, capture({ ...other, n: 14 }));
      expect(await suggested(db)).toEqual([]);
    }));

  it("are right where something changes while they are made", () =>
    withDatabase(async (db) => {
      await append1(db, capture(lindenhof));
      await append1(db, capture(same));
      let turns = 0;
      await keepSuggestions(db, async () => {
        if (turns++ === 0) await append1(db, capture({ ...other, n: 14 }));
      });
      expect(turns).toBeGreaterThan(0);
      expect(await db.toMatch.count()).toBe(0);
      expect(await db.suggestions.count()).toBe(0);
    }));

  describe.each([
    ["held in memory", 100],
    ["looked through", 0],
  ])("of rows of own data that are %s", (_how, mostRows) => {
    const keep = (db: Database) => keepSuggestions(db, straightOn, mostRows);
    const row = rowNode(DATASET, "1-10247");

    it("come when the table is imported, and when a page is captured after it", () =>
      withDatabase(async (db) => {
        await append1(db, capture(lindenhof));
        await importTable(db);
        await keep(db);
        expect((await listSuggestions(db)).map((one) => [one.a, one.b])).toEqual([[a, row]]);
        await append1(db, capture(same));
        await keep(db);
        expect((await listSuggestions(db)).map((one) => [one.a, one.b].join(" = ")).sort()).toEqual([
          `${a} = ${b}`,
          `${a} = ${row}`,
          `${b} = ${row}`,
        ]);
      }));

    it("go when the table is withdrawn, before anything is compared anew", () =>
      withDatabase(async (db) => {
        await append1(db, capture(lindenhof));
        await importTable(db);
        await keep(db);
        await append1(db, draft(datasetWithdrawn, { datasetId: DATASET, reason: "" }));
        expect(await db.suggestions.count()).toBe(0);
        await keep(db);
        expect(await db.suggestions.count()).toBe(0);
      }));
  });

  test.prop([fc.array(histories(3), { maxLength: 4 })], runs(30))(
    "speak only of what is there, after any history and made anew",
    (parts) =>
      withDatabase(async (db) => {
        for (const [n, history] of parts.entries()) {
          await live(db, history, n);
          await keepSuggestions(db, straightOn);
        }
        const here = new Set((await db.listings.toCollection().primaryKeys()).map(listingNode));
        const rows = await db.suggestions.toArray();
        expect(rows.flatMap((row) => [row.a, row.b]).filter((node) => !here.has(node))).toEqual([]);
        await rebuild(db);
        await keepSuggestions(db, straightOn);
        expect((await db.suggestions.toArray()).every((row) => here.has(row.a) && here.has(row.b))).toBe(true);
      }),
  );
});
