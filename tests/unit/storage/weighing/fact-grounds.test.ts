import { expect, it } from "vitest";
import type { FactContent } from "../../../../src/domain/evidence/captures";
import { type Database, caseComparison, factGrounds, judgedFacts } from "../../../../src/storage/reading";
import { withDatabase } from "../../support/memory-database";

const NOW = "2026-11-30T10:00:00.000Z";
const ORIGIN = "counterflow/a";

/** A page's capture that took these facts, a day after the one before it. */
async function capture(db: Database, index: number, host: string, ...facts: FactContent[]): Promise<void> {
  const at = `2026-11-0${String(index)}T10:00:00.000Z`;
  const captureId = `c${String(index)}`;
  const subject = `${host} home`;
  await db.events.put({
    at,
    origin: ORIGIN,
    index,
    n: 0,
    type: "capture.made",
    label: "",
    captureId,
    subjects: [subject],
  });
  await db.captures.put({
    ...{ captureId, host, url: `https://${host}/home`, pageKey: `https://${host}/home`, title: "Home" },
    ...{
      capturedAt: at,
      readAt: at,
      origin: ORIGIN,
      index,
      factCount: facts.length,
      factKinds: [],
      seen: {},
      snapshot: null,
    },
    stamps: [],
  });
  await db.facts.bulkPut(
    facts.map((fact, n) => ({ at, origin: ORIGIN, index, n, captureId, host, subject, kind: fact.kind, fact })),
  );
}

const join = (db: Database, a: string, b: string) =>
  db.joins.put({
    ...{ pairKey: `${a}|${b}`, a: `listing ${a} home`, b: `listing ${b} home`, isJoined: true },
    ...{ reason: "", grounds: null, decidedAt: NOW, decidedBy: ORIGIN, stamps: [] },
  });

const beds = (value: string): FactContent => ({
  kind: "profile",
  subject: "home",
  confidence: 1,
  property: "numberOfBeds",
  value,
});

const judge = (db: Database, captureId: string, credibility: 2 | 5 | null) =>
  db.credibilities.put({
    ...{ factKey: `${captureId} 0`, captureId, fact: 0, credibility },
    ...{ reason: "Seen it", judgedAt: NOW, judgedBy: ORIGIN, stamps: [] },
  });

it("tells what the listings joined with a fact's say of it, and suggests by that", () =>
  withDatabase(async (db) => {
    await capture(db, 1, "a.example", beds("60"));
    await capture(db, 2, "b.example", beds("60"));
    await capture(db, 3, "c.example", beds("99"));
    await join(db, "a.example", "b.example");
    const found = await factGrounds(db, { captureId: "c1", fact: 0 }, NOW);
    // Another home's beds say nothing of this one's. 29 days of 730 leave it nearly whole.
    expect(found).toMatchObject({
      voices: [{ host: "b.example", index: 2, counts: "same" }],
      fresh: { ageDays: 29, halfLifeDays: 730, isStale: false },
      reliability: null,
      suggestion: { credibility: 2, why: ["confirmed-by-one"] },
      judged: undefined,
    });
    expect(await factGrounds(db, { captureId: "c1", fact: 1 }, NOW)).toBeUndefined();
  }));

it("knows the grade of the fact's own source, where nobody else says it", () =>
  withDatabase(async (db) => {
    await capture(db, 1, "a.example", beds("60"));
    await db.sources.put({ host: "a.example", reliability: "B", stamps: [] });
    expect(await factGrounds(db, { captureId: "c1", fact: 0 }, NOW)).toMatchObject({
      voices: [],
      reliability: "B",
      suggestion: { credibility: 3 },
    });
  }));

it("finds what was judged by the fact's place in the log, until it is taken back", () =>
  withDatabase(async (db) => {
    await capture(db, 1, "a.example", beds("60"), beds("61"));
    await judge(db, "c1", 2);
    // A judgement may be here before its capture is.
    await judge(db, "c7", 2);
    const judged = await judgedFacts(db);
    expect(judged.at({ origin: ORIGIN, index: 1, fact: 0 })).toMatchObject({ credibility: 2, reason: "Seen it" });
    expect(judged.at({ origin: ORIGIN, index: 1, fact: 1 })).toBeUndefined();
    expect(judged.at({ origin: ORIGIN, index: 1 })).toBeUndefined();
    await judge(db, "c1", null);
    expect((await judgedFacts(db)).at({ origin: ORIGIN, index: 1, fact: 0 })).toBeUndefined();
    expect((await factGrounds(db, { captureId: "c1", fact: 0 }, NOW))?.judged).toMatchObject({ credibility: null });
  }));

it("marks what was judged to be improbable where a case is compared", () =>
  withDatabase(async (db) => {
    await capture(db, 1, "a.example", beds("60"), beds("61"));
    await db.links.put({
      ...{ linkKey: "c1 A", caseId: "A", captureId: "c1", linked: true },
      ...{ changedAt: NOW, stamps: [] },
    });
    const doubts = async () =>
      (await caseComparison(db, "A")).alternatives.flatMap(({ evidence }) =>
        evidence.facts.map(({ text, isDoubted }) => [text, isDoubted]),
      );
    await judge(db, "c1", 2);
    expect(await doubts()).toEqual([
      ["60", undefined],
      ["61", undefined],
    ]);
    await judge(db, "c1", 5);
    expect(await doubts()).toEqual([
      ["60", true],
      ["61", undefined],
    ]);
  }));
