import Dexie from "dexie";
import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Database, storageFailure } from "../../../src/storage/reading";

/** What the fourth version of the database held. */
const VERSION_4 = {
  entries: "[origin+index], at",
  payloads: "[origin+index]",
  nodes: "[origin+level+index]",
  checkpoints: "[origin+size]",
  timestamps: "[origin+size+authority]",
  artifacts: "sha256",
  imports: "sha256",
  keys: "origin",
  meta: "key",
  events: "[at+origin+index+n], type, caseId, captureId, host, *subjects",
  cases: "caseId, status",
  captures: "captureId, pageKey, host",
  links: "linkKey, caseId, captureId",
  notes: "noteId, caseId, captureId",
};

let made = 0;
const toClose: Dexie[] = [];
afterEach(async () => {
  for (const db of toClose.splice(0)) await db.delete();
  vi.restoreAllMocks();
});

function noting<T extends Dexie>(db: T): T {
  toClose.push(db);
  return db;
}

/** A database as another build has it open. */
async function leftBehind(stores: Record<string, string | null>, version = 4, name = `schema-${made++}`) {
  const db = noting(new Dexie(name));
  db.version(version).stores(stores);
  await db.open();
  return db;
}

/** The stores that are there with their keys and indexes, as Dexie spells them. */
async function installedIn(name: string): Promise<Record<string, string>> {
  const db = await new Dexie(name).open();
  const stores = db.tables.map(({ name: table, schema }) => [
    table,
    [schema.primKey.src, ...schema.indexes.map(({ src }) => src).sort()].join(", "),
  ]);
  db.close();
  return Object.fromEntries(stores) as Record<string, string>;
}

async function declared(): Promise<Record<string, string>> {
  const db = noting(new Database(`schema-${made++}`));
  await db.open();
  return installedIn(db.name);
}

describe("a database of another build", () => {
  it("of the fourth version opens, keeps what it holds and gets what is new", async () => {
    const old = await leftBehind(VERSION_4);
    await old.table("artifacts").add({ sha256: "ab", mediaType: "", bytes: 0 });
    await old.table("cases").add({ caseId: "PL-1", status: "open" });
    old.close();
    const db = noting(new Database(old.name));
    expect(await db.artifacts.count()).toBe(1);
    expect(await db.cases.where("status").equals("open").count()).toBe(1);
    expect(await installedIn(old.name)).toEqual(await declared());
  });

  it("that is as it should be is left as it is", async () => {
    const name = `schema-${made++}`;
    const first = noting(new Database(name));
    await first.open();
    const { version } = first.backendDB();
    first.close();
    const again = noting(new Database(name));
    await again.open();
    expect(again.backendDB().version).toBe(version);
  });

  const OTHERS: [what: string, stores: Record<string, string>][] = [
    ["a table that was dropped", { ghosts: "ghostId, host" }],
    ["an index that was dropped", { cases: "caseId, status, title" }],
    ["an index of another kind", { captures: "captureId, *pageKey, host" }],
    ["a derived table with another key", { links: "[caseId+captureId], caseId" }],
    ["a table of before the log", { cases: "caseId", events: "[at+origin+index+n]" }],
  ];
  // 4.1 is what Dexie makes of the fourth version where it adds something by itself.
  const CASES = OTHERS.flatMap(([what, stores]) => [4, 4.1, 7].map((version) => [what, version, stores] as const));

  it.each(CASES)("is put right where it has %s, at version %d", async (_what, version, stores) => {
    const warned = vi.spyOn(console, "warn").mockReturnValue();
    const wanted = await declared();
    const old = await leftBehind({ ...wanted, ...stores }, version);
    old.close();
    const db = noting(new Database(old.name));
    await db.open();
    expect(await installedIn(old.name)).toEqual(wanted);
    expect(warned).not.toHaveBeenCalled();
  });

  it("keeps what it cannot make again: a table of a newer build that is not derived from the log", async () => {
    const old = await leftBehind({ ...(await declared()), vault: "id", ghosts: "ghostId" });
    await old.table("meta").put({ key: "projections", version: "newer", tables: ["cases", "ghosts"] });
    await old.table("vault").add({ id: 1 });
    old.close();
    const db = noting(new Database(old.name));
    await db.open();
    expect(await installedIn(old.name)).toEqual({ ...(await declared()), vault: "id" });
  });

  it("is put right once where two of this build open it at a time", async () => {
    const old = await leftBehind(VERSION_4);
    old.close();
    const both = [noting(new Database(old.name)), noting(new Database(old.name))] as const;
    expect(await Promise.all(both.map((db) => db.listings.count()))).toEqual([0, 0]);
    expect(both.map((db) => db.backendDB().version)).toEqual([41, 41]);
  });

  it("that is open in another tab is closed there, and is then put right", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const old = await leftBehind(VERSION_4);
    const db = noting(new Database(old.name));
    expect(await db.listings.count()).toBe(0);
    expect(old.isOpen()).toBe(false);
  });
});

describe("a tab of an older build", () => {
  it("closes for a newer one, and says so from then on", async () => {
    const db = noting(new Database(`schema-${made++}`));
    await db.cases.count();
    const newer = await leftBehind({ ...(await declared()), cases: null }, 9, db.name);
    const error: unknown = await db.cases.count().catch((reason: unknown) => reason);
    expect(storageFailure(error)).toMatchObject({ code: "storage-closed" });
    // Nor does it put back what the newer build has taken away.
    expect(newer.backendDB().objectStoreNames.contains("cases")).toBe(false);
  });
});

it("is not opened any more where it was closed before it was open", async () => {
  const db = noting(new Database(`schema-${made++}`));
  const opening = db.open();
  db.close();
  await expect(opening).rejects.toThrow(Dexie.DatabaseClosedError);
  expect(db.isOpen()).toBe(false);
});
