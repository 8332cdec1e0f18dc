import * as v from "valibot";
import { fc, test } from "@fast-check/vitest";
import { listingNode } from "../../../../src/domain/casework/subjects";
import { describe, expect } from "vitest";
import { type Draft, draft, jcs } from "../../../../src/domain/ledger/log";
import type { TypedEntry } from "../../../../src/domain/ledger/log";
import type { RequestOf } from "../../../../src/messaging";
import { checkSignature, newSigningKey, signText } from "../../../../src/platform/signing";
import { type Database, verifyLog } from "../../../../src/storage/reading";
import { keepArtifact, rebuild, signHead } from "../../../../src/storage/writing";
import { tabShowing } from "../../services/support";
import { asked } from "../../support/asked";
import { tablesOf } from "../../support/dump";
import { everyString, stringsIn } from "../../support/every-string";
import { type Act, entryOf, histories, live, logs, receive } from "../../support/histories";
import { withDatabase } from "../../support/memory-database";
import { CAPTURE_IDS, INSTANTS, NOTE_IDS } from "../../support/payloads";
import { steadyPorts } from "../../support/ports";
import { runs } from "../../support/runs";

/** No log here has tokens. */
const noTokens = (): Promise<never> => Promise.reject(new Error("a token"));

const signing = { newKey: newSigningKey, sign: signText };
const WORDS = /^(?:title|text|purpose|outcome|author|name|label|by|raw|file)$/u;
/** Of these kinds, what is called an outcome is one of a few codes. */
const CODED: ReadonlySet<string> = new Set(["filing.answered"]);

/** The payload with a mark in each of its texts, so that each can be told from whatever another entry says. */
function marked(value: unknown, mark: () => string, name = ""): unknown {
  if (typeof value === "string") return WORDS.test(name) ? `${value} ${mark()}` : value;
  if (Array.isArray(value)) return value.map((item) => marked(item, mark, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, marked(held, mark, key)]));
}

let marks = 0;
const nextMark = (): string => `§${(marks++).toString(36)}§`;

/** Bytes of pages, two of which several captures have in common. */
async function snapshots(db: Database) {
  const kept: Awaited<ReturnType<typeof keepArtifact>>[] = [];
  for (const text of ["one", "two", "three"])
    kept.push(await keepArtifact(db, new Blob([`bytes of page ${text}`], { type: "text/html" })));
  return (n: number) => ({
    tier: "page" as const,
    artifacts: kept.filter((_row, i) => (n >> i) & 1).map((row) => ({ role: "page" as const, ...row })),
  });
}

function withMarks({ entry, payload }: Draft, snapshot: (n: number) => object): Draft {
  const says = marked(payload, nextMark) as Record<string, unknown>;
  if (CODED.has(entry.type)) says["outcome"] = (payload as Record<string, unknown>)["outcome"];
  const typed = entry as TypedEntry<unknown>;
  return draft(typed, entry.type === "capture.made" ? { ...says, snapshot: snapshot(marks % 8) } : says);
}

const target: fc.Arbitrary<(db: Database) => Promise<RequestOf<"erasePayload">["target"]>> = fc.oneof(
  { weight: 4, arbitrary: fc.nat().map((pick) => (db: Database) => entryAt(db, pick)) },
  fc.constantFrom(...NOTE_IDS).map((noteId) => () => Promise.resolve({ what: "note" as const, noteId })),
  fc
    .record({ captureId: fc.constantFrom(...CAPTURE_IDS), notes: fc.boolean() })
    .map((capture) => () => Promise.resolve({ what: "capture" as const, ...capture })),
);

async function entryAt(db: Database, pick: number) {
  const headers = await db.entries.toArray();
  const { origin, index } = headers[pick % headers.length] ?? { origin: "counterflow/none", index: 0 };
  return { what: "entry" as const, origin, index };
}

interface Made {
  readonly db: Database;
  readonly erase: (target: RequestOf<"erasePayload">["target"]) => Promise<unknown>;
}

/** A signed log of our own with a colleague's beside it, every text of both marked, and the way to erase of it. */
async function withLogs(
  history: readonly Act[],
  foreign: Parameters<typeof receive>[1],
  use: (made: Made) => Promise<void>,
) {
  await withDatabase(async (db) => {
    const snapshot = await snapshots(db);
    await live(
      db,
      history.map(({ at, drafts }) => ({ at, drafts: drafts.map((item) => withMarks(item, snapshot)) })),
    );
    await receive(
      db,
      foreign.map(({ header, payload }) => {
        const says = marked(JSON.parse(payload?.json ?? ""), nextMark);
        return entryOf(header.origin, header.index, header.at, { ...header, json: jcs(says) });
      }),
    );
    await signHead(db, signing);
    const ports = { ...tabShowing({}), ...steadyPorts([INSTANTS[3]], 900_000), db, seal: () => undefined };
    const { erasePayload } = asked({ ...ports, ready: () => Promise.resolve() });
    const erase = (what: RequestOf<"erasePayload">["target"]) =>
      erasePayload({ target: what, reason: "request", words: "" });
    await use({ db, erase });
  });
}

/** A colleague's log, strange entries among it; what has no words has nothing to be erased. */
const wholeLogs = logs("counterflow/b", { maxLength: 8 }).map((entries) =>
  entries
    .filter(({ payload }) => isObject(payload?.json ?? ""))
    .map(({ header, payload }, index) =>
      entryOf("counterflow/b", index, header.at, { ...header, json: payload?.json }),
    ),
);

function isObject(text: string): boolean {
  try {
    return text.startsWith("{") && JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

const targets = fc.array(target, { minLength: 1, maxLength: 5 });
const placesOf = (rows: readonly { origin: string; index: number }[]): Set<string> =>
  new Set(rows.map(({ origin, index }) => `${origin} ${index}`));

/** Whether something was erased, or by which code it was not. */
const Answered = v.object({ ok: v.boolean(), error: v.optional(v.object({ code: v.string() })) });
const codeOf = (answer: unknown): v.InferOutput<typeof Answered> => v.parse(Answered, answer);

describe("erasing", () => {
  test.prop([histories(8), wholeLogs, targets], runs(25))(
    "leaves no word of what was erased anywhere",
    (history, foreign, some) =>
      withLogs(history, foreign, async ({ db, erase }) => {
        const before = await db.payloads.toArray();
        // A case of the history may be under a legal hold: then nothing of it goes.
        for (const one of some)
          expect([{ ok: true }, { ok: false, error: { code: "legal-hold" } }]).toContainEqual(
            codeOf(await erase(await one(db))),
          );
        const kept = placesOf(await db.payloads.toArray());
        const erased = before.filter(({ origin, index }) => !kept.has(`${origin} ${index}`));
        // The names of fields, too: a kind of column may be called like one.
        const payloads = (await db.payloads.toArray()).flatMap(({ json }) => [json, textOf(json)]);
        // Whose log an entry is of and of which kind it is (“case.changed”) stand in its header, which stays.
        const headers = (await db.entries.toArray()).flatMap(({ origin, type }) => [origin, type]);
        // A listing that payloads still describe may be called by its node, too.
        const nodes = (await db.listings.toCollection().primaryKeys()).map(listingNode);
        const said = [...payloads, ...headers, ...nodes].join("\0");
        const there = await everyString(db);
        const left = erased.flatMap(({ json }) => stringsIn(JSON.parse(json))).filter((word) => there.includes(word));
        expect(left.filter((word) => isTelling(word) && !said.includes(word))).toEqual([]);
      }),
  );

  test.prop([histories(8), wholeLogs, targets], runs(25))(
    "leaves the tables that a replay gives, the artifacts still cited, and every proof",
    (history, foreign, some) =>
      withLogs(history, foreign, async ({ db, erase }) => {
        const [proofs, artifacts] = [await proofsOf(db), await artifactsOf(db)];
        for (const one of some) await erase(await one(db));
        for (const [i, rows] of (await proofsOf(db)).entries())
          expect(rows).toEqual(expect.arrayContaining(proofs[i] ?? []));
        const { cited, held } = await artifactsOf(db);
        expect(held).toEqual(artifacts.held.filter((sha256) => cited.has(sha256) || !artifacts.cited.has(sha256)));
        await signHead(db, signing);
        const { findings, erased } = await verifyLog(db, { checkSignature, checkToken: noTokens });
        // The colleague's log came without its tree.
        expect(findings.filter(({ origin, code }) => origin !== "counterflow/b" || code === "payload-missing")).toEqual(
          [],
        );
        expect(erased).toBe((await db.entries.count()) - (await db.payloads.count()));
        const tables = await tablesOf(db);
        await rebuild(db);
        expect(tables).toBe(await tablesOf(db));
      }),
  );
});

const textOf = (json: string): string => stringsIn(JSON.parse(json)).join("\0");

/** Shorter texts stand in hashes by chance, times in headers, and what pages are made of with their bytes. */
const isTelling = (word: string): boolean =>
  word.length > 6 && !INSTANTS.some((at) => at === word) && word !== "text/html";

const proofsOf = async (db: Database): Promise<object[][]> => [
  await db.entries.toArray(),
  await db.nodes.toArray(),
  await db.checkpoints.toArray(),
];

const artifactsOf = async (db: Database) => ({
  cited: new Set((await db.citations.toArray()).map(({ sha256 }) => sha256)),
  held: await db.artifacts.toCollection().primaryKeys(),
});
