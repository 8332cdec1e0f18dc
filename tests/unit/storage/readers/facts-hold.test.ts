import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { caseOpened } from "../../../../src/domain/casework/cases";
import { captureMade, factCorrected, factRestored, factWithdrawn } from "../../../../src/domain/evidence/captures";
import { draft, type Draft } from "../../../../src/domain/ledger/log";
import {
  Database,
  captureContent,
  caseComparison,
  caseCounts,
  caseKnown,
  citedWords,
  countsByCase,
  everySubject,
  factGrounds,
  factsBySource,
  foundRows,
  knownAt,
  listingsOfCase,
  logKeys,
  logLines,
  recordOfNode,
  subjectDossier,
  toErase,
  watchBaseline,
} from "../../../../src/storage/reading";
import { checkIndex } from "../../../../src/storage/reading/find/check-index";
import { checkTables } from "../../../../src/storage/reading/tables/check-tables";
import { append, erasePayloads, keepIndex, rebuild } from "../../../../src/storage/writing";
import { remakeStep } from "../../../../src/storage/writing/find/remake-index";
import { CAPTURE_IDS } from "../../support/payloads";
import { steadyPorts } from "../../support/ports";
import { documentsOf, keysOf, keysOfAll } from "../find/content";

const CASE = "PL-1";
const [CAPTURE] = CAPTURE_IDS;
const HOST = "care.example";
const LISTING = `${HOST} #home`;
const NODE = `listing ${LISTING}`;
/** Stands in every word that was misread: no reader may give it once it was put right. */
const MISREAD = "Misread";

const at = (minute: number): string => `2026-11-30T09:0${String(minute)}:00.000Z`;
const common = {
  subject: "#home",
  confidence: 1,
  provenance: [{ syntax: "json-ld", reader: "schema-org", version: "1", selectors: [], raw: "x" }],
};
const FACTS = [
  {
    kind: "aggregate-rating" as const,
    ...common,
    rating: { raw: "4.9", value: 4.9, best: 5, worst: 1, normalised: 0.975 },
    ratingCount: 87,
  },
  { kind: "review" as const, ...common, author: "Anja", text: `${MISREAD} footnote`, url: `https://${HOST}/r/1` },
  { kind: "profile" as const, ...common, property: "numberOfBeds", value: `${MISREAD} 24` },
  { kind: "tag" as const, ...common, label: "garden" },
];
const ofFact = (fact: number) => ({ captureId: CAPTURE, fact });

/** What a reader gives, but for what it says of how a fact was captured. */
const said = (given: unknown): string =>
  JSON.stringify(given, (name, value: unknown) =>
    name === "later" || name === "original" || name === "provenance"
      ? undefined
      : value instanceof Map
        ? [...value]
        : value,
  );

describe("facts that were corrected or set aside", () => {
  let db: Database;
  let salt = 0;

  const log = (minute: number, ...drafts: Draft[]) =>
    append(db, steadyPorts([at(minute)], (salt += 100)), () => Promise.resolve({ ok: true, value: drafts }));

  /** Everything that readers give of the case and its subject. */
  async function given(tables = db) {
    const watch = { watchId: "w", caseId: CASE, listing: LISTING } as never;
    const { alternatives } = await caseComparison(tables, CASE);
    return {
      alternatives,
      dossier: await subjectDossier(tables, NODE),
      subjects: await everySubject(tables),
      counts: [await caseCounts(tables, CASE), [...(await countsByCase(tables))], [...(await factsBySource(tables))]],
      known: await caseKnown(tables, CASE, at(9)),
      watchable: await listingsOfCase(tables, CASE),
      baseline: await watchBaseline(tables, watch),
      record: await recordOfNode(tables, NODE),
    };
  }

  beforeEach(async () => {
    db = new Database(`facts hold ${String(Math.random())}`);
    await keepIndex(db);
    await log(1, draft(caseOpened, { caseId: CASE, kind: "placement", title: "A place", purpose: "" }));
    const page = { url: `https://${HOST}/home`, title: "Home" };
    const subjects = [{ id: "#home", types: [], name: "Elm Court", identifiers: [] }];
    await log(
      2,
      draft(captureMade, { captureId: CAPTURE, caseId: CASE, page, readAt: at(2), subjects, facts: FACTS, seen: {} }),
    );
    await log(
      4,
      draft(factWithdrawn, { ...ofFact(0), reason: "It is the chain's" }),
      draft(factCorrected, {
        ...ofFact(1),
        corrected: { kind: "review", text: "Warm and clean" },
        reason: "A footnote",
      }),
      draft(factCorrected, { ...ofFact(2), corrected: { kind: "profile", value: "42" }, reason: "Beds, not rooms" }),
    );
  });
  afterEach(() => db.delete());

  it("are so for every reader of the tables", async () => {
    const { alternatives, dossier, subjects, counts, known } = await given();
    const [one] = alternatives;
    expect(one?.evidence.ratings).toEqual([]);
    expect(one?.evidence.facts).toMatchObject([{ property: "numberOfBeds", text: "42" }]);
    expect(one?.listings.map(({ facts, setAside }) => [facts.length, setAside.length])).toEqual([[3, 1]]);
    expect(dossier?.listings.map(({ facts, setAside }) => [facts.length, setAside.length])).toEqual([[3, 1]]);
    expect(subjects.map(({ ratings }) => ratings)).toEqual([[]]);
    expect(counts).toEqual([{ captures: 1, facts: 3 }, [[CASE, { captures: 1, facts: 3 }]], [[HOST, 3]]]);
    expect(known?.subjects[0]?.reviews).toMatchObject([{ text: "Warm and clean" }]);
    expect(await factGrounds(db, ofFact(0), at(9))).toBeUndefined();
    expect((await factGrounds(db, ofFact(2), at(9)))?.row.fact).toMatchObject({ value: "42" });
    const { baseline: _asThePageSays, ...rest } = await given();
    expect(said(rest)).not.toContain(MISREAD);
  });

  it("leave a page that says the same nothing new to a watch, and one set aside nothing to compare with", async () => {
    const { baseline } = await given();
    expect(baseline.ratings.size).toBe(0);
    expect([...baseline.properties]).toEqual([["numberOfBeds", [`${MISREAD} 24`]]]);
  });

  it("are so in the log's lines, in a capture read whole, and where they are found by words", async () => {
    const lines = await logLines(db, await logKeys(db, {}));
    const facts = lines.flatMap((line) => (line?.table === "facts" ? [line.row] : []));
    expect(facts.map(({ later }) => [later?.correction !== undefined, later?.setAside !== undefined])).toEqual([
      [false, true],
      [true, false],
      [true, false],
      [false, false],
    ]);
    expect(said(facts)).not.toContain(MISREAD);
    expect(said(await captureContent(db, (await db.captures.get(CAPTURE)) as never))).not.toContain(MISREAD);
    const { origin, index } = facts[0] ?? { origin: "", index: 0 };
    const refs = facts.map((row) => `f ${row.at} ${row.origin} ${String(row.index)} ${String(row.n)}`);
    expect(await foundRows(db, refs)).toHaveLength(3);
    const documents = await documentsOf(db);
    expect(said(documents)).not.toContain(MISREAD);
    expect(await keysOf(db)).toEqual(keysOfAll(documents));
    expect(await checkIndex(db)).toEqual([]);
    const [cited] = await citedWords(db, [{ origin, index, fact: 2 }]);
    expect(cited?.says).toMatchObject({ as: "fact", fact: { value: "42" } });
  });

  it("are as they were at a moment before, and all of it stays in the log", async () => {
    const then = await knownAt(db, at(3), { caseId: CASE });
    try {
      const { alternatives, counts } = await given(then.db);
      expect(alternatives[0]?.evidence.ratings).toMatchObject([{ value: 4.9 }]);
      expect(alternatives[0]?.evidence.facts).toMatchObject([{ text: `${MISREAD} 24` }]);
      expect(counts[0]).toEqual({ captures: 1, facts: 4 });
    } finally {
      then.db.close();
    }
    expect(JSON.stringify(await db.payloads.toArray())).toContain(`${MISREAD} 24`);
  });

  it("are the same once the tables, or the index, are made anew", async () => {
    const before = said(await given());
    await rebuild(db);
    while (await remakeStep(db));
    expect(said(await given())).toBe(before);
    expect(await keysOf(db)).toEqual(keysOfAll(await documentsOf(db)));
    expect(await checkTables(db, { onProgress: () => undefined, isLeft: () => false })).toEqual([]);
  });

  it("count again, and say again what was captured, once that is said", async () => {
    await log(
      5,
      draft(factRestored, { ...ofFact(0), reason: "" }),
      draft(factCorrected, { ...ofFact(2), corrected: { kind: "profile" }, reason: "" }),
    );
    const { alternatives } = await given();
    expect(alternatives[0]?.evidence.ratings).toMatchObject([{ value: 4.9 }]);
    expect(alternatives[0]?.evidence.facts).toMatchObject([{ text: `${MISREAD} 24` }]);
    expect(await keysOf(db)).toEqual(keysOfAll(await documentsOf(db)));
  });

  it("say what was said before where a correction is erased, and nothing at all where their capture is", async () => {
    await log(
      5,
      draft(factCorrected, { ...ofFact(2), corrected: { kind: "profile", value: "43" }, reason: "Recounted" }),
    );
    const erase = async (target: Parameters<typeof toErase>[1]) => {
      const headers = await toErase(db, target);
      await db.transaction("rw", db.tables, async () => erasePayloads(db, headers));
    };
    const last = (await db.entries.toArray()).at(-1);
    await erase({ what: "entry", origin: last?.origin ?? "", index: last?.index ?? 0 });
    expect((await given()).alternatives[0]?.evidence.facts).toMatchObject([{ text: "42" }]);
    expect(await keysOf(db)).toEqual(keysOfAll(await documentsOf(db)));
    await erase({ what: "capture", captureId: CAPTURE, notes: false });
    expect(await db.factStates.count()).toBe(0);
    expect(JSON.stringify(await db.payloads.toArray())).not.toContain("Beds, not rooms");
    expect(await keysOf(db)).toEqual(keysOfAll(await documentsOf(db)));
  });

  it("leave an option in its case whose every fact was set aside", async () => {
    await log(6, ...[1, 2, 3].map((fact) => draft(factWithdrawn, { ...ofFact(fact), reason: "Wrong home" })));
    const { alternatives, counts } = await given();
    expect(alternatives.map(({ name }) => name)).toEqual(["Elm Court"]);
    expect(counts[0]).toEqual({ captures: 1, facts: 0 });
  });
});
