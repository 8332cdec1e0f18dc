import { describe, expect, it } from "vitest";
import { withDatabase } from "../support/memory-database";
import { noteAdded } from "../../../src/domain/casework/annotation";
import { caseOpened } from "../../../src/domain/casework/cases";
import { caseShared, caseUnshared, officialNamed } from "../../../src/domain/casework/sharing";
import { logSubject, teamKeys } from "../../../src/domain/files/team";
import { payloadErased } from "../../../src/domain/keeping/erasure";
import { type Draft, draft } from "../../../src/domain/ledger/log";
import { checkSignature, newSigningKey, signText } from "../../../src/platform/signing";
import { exchangeWith } from "../../../src/services/team/exchange";
import { type Database, teamMembers, teamRow, verifyLog } from "../../../src/storage/reading";
import { append, erasePayloads, rebuild, signHead } from "../../../src/storage/writing";
import { tablesOf } from "../support/dump";
import { ServerInMemory } from "./link-in-memory";
import { leafOf, linkOver } from "./two-logs";

const TEAM = "north";
const CASE = "PL-2026-1";
const KEYS = teamKeys([new Uint8Array(32).fill(3)]);
const noteId = (n: number): string => `0b9c8f3a-51f0-4d0e-9d3c-0a3f5c1e7d${String(n).padStart(2, "0")}`;

let [second, salt] = [0, 0];
const ports = {
  now: () => new Date(Date.UTC(2026, 2, 2, 9, 0, (second += 1))).toISOString(),
  randomHex: (bytes: number) => (salt += 1).toString(16).padStart(bytes * 2, "0"),
  newSigningKey,
  signText,
  checkSignature,
};

async function say(db: Database, ...drafts: Draft[]): Promise<void> {
  await append(db, ports, () => Promise.resolve({ ok: true as const, value: drafts }));
  await signHead(db, { newKey: newSigningKey, sign: signText });
}

const exchange = (db: Database, server: ServerInMemory, kinds: readonly string[] = []) =>
  exchangeWith({ link: server.link(), keys: KEYS, team: TEAM, kinds, ports: { ...ports, db } });

const opened = draft(caseOpened, { caseId: CASE, kind: "placement", title: "A place", purpose: "" });
const shared = draft(caseShared, { caseId: CASE });
const noted = (n: number, text: string): Draft => draft(noteAdded, { noteId: noteId(n), caseId: CASE, text });

const findings = async (db: Database) =>
  (await verifyLog(db, { checkSignature, checkToken: () => Promise.reject(new Error("none")) })).findings;

async function two(use: (a: Database, b: Database, server: ServerInMemory) => Promise<void>): Promise<void> {
  await withDatabase((a) => withDatabase((b) => use(a, b, new ServerInMemory())));
}

describe("two installations of a team", () => {
  it("have the same tables, each other's names, and a log that holds", () =>
    two(async (a, b, server) => {
      await say(a, opened, shared, noted(1, "Seen by A"), draft(officialNamed, { name: "Ada" }));
      await exchange(a, server);
      await exchange(b, server);
      await say(b, noted(2, "Seen by B"), draft(officialNamed, { name: "Ben" }));
      await exchange(b, server);
      await exchange(a, server);
      expect(await a.notes.count()).toBe(2);
      expect(await tablesOf(a)).toBe(await tablesOf(b));
      expect((await teamMembers(a)).map(({ name }) => name)).toEqual(["Ben"]);
      expect([await findings(a), await findings(b)]).toEqual([[], []]);
      const before = await tablesOf(b);
      await rebuild(b);
      expect(await tablesOf(b)).toBe(before);
    }));

  it("tell of what is not shared how much there is, and nothing else", () =>
    two(async (a, b, server) => {
      await say(a, opened, noted(1, "Nobody's business"));
      await exchange(a, server);
      await exchange(b, server);
      expect(await b.entries.count()).toBe(0);
      expect(server.streams.items).toEqual([]);
      const told = server.streams.log.map(({ bytes }) => new TextDecoder().decode(bytes)).join("");
      expect(told).not.toContain("note.added");
      expect(await findings(b)).toEqual([]);
      expect((await teamMembers(b)).map(({ size, held }) => [size, held])).toEqual([[2, 0]]);
    }));

  it("share what was written before, and nothing after it ended", () =>
    two(async (a, b, server) => {
      await say(a, opened, noted(1, "Before"));
      await exchange(a, server);
      await say(a, shared);
      await exchange(a, server);
      await exchange(b, server);
      expect(await b.notes.count()).toBe(1);
      await say(a, draft(caseUnshared, { caseId: CASE }), noted(2, "After"));
      await exchange(a, server);
      await exchange(b, server);
      expect(await b.notes.count()).toBe(1);
      expect((await b.sharings.get(CASE))?.sharing).toBe("ended");
    }));

  it("share cases of a kind where the agency says so", () =>
    two(async (a, b, server) => {
      await say(a, opened, noted(1, "By its kind"));
      await exchange(a, server, ["placement"]);
      await exchange(b, server);
      expect(await b.notes.count()).toBe(1);
    }));

  it("do not give away a case that was opened here because a colleague shares one of that name", () =>
    two(async (a, b, server) => {
      await say(b, opened, noted(2, "B's own"));
      await say(a, opened, shared, noted(1, "A's"));
      await exchange(a, server);
      await exchange(b, server);
      await exchange(a, server);
      expect(await a.notes.count()).toBe(1);
      await say(b, shared);
    }));

  it("erase what the other one erased of its own, and late ones never see it", () =>
    two(async (a, b, server) => {
      await say(a, opened, shared, noted(1, "Too much was said"));
      await exchange(a, server);
      await exchange(b, server);
      const header = (await a.entries.toArray()).find(({ type }) => type === noteAdded.type);
      if (!header) throw new Error("no note");
      const { origin, index } = header;
      const gone = { origin, index, reason: "mistake" as const, words: "", artifacts: [], caseId: CASE };
      await append(a, ports, async () => {
        await erasePayloads(a, [header]);
        return { ok: true as const, value: [draft(payloadErased, gone)] };
      });
      await signHead(a, { newKey: newSigningKey, sign: signText });
      await exchange(a, server);
      const { erased } = await exchange(b, server);
      expect(erased.entries).toBe(1);
      expect(await b.payloads.get([origin, index])).toBeUndefined();
      expect(await tablesOf(a)).toBe(await tablesOf(b));
      await withDatabase(async (late) => {
        await exchange(late, server);
        expect(await late.payloads.get([origin, index])).toBeUndefined();
        expect(await tablesOf(late)).toBe(await tablesOf(a));
        expect(await findings(late)).toEqual([]);
      });
    }));

  it("go on where a full server cut them off", () =>
    two(async (a, b, server) => {
      await say(a, opened, shared, ...Array.from({ length: 20 }, (_, n) => noted(n, `Note ${n}`)));
      for (let room = 0; room < 30; room += 3) {
        server.room = 3;
        await exchange(a, server).catch(() => undefined);
      }
      server.room = Infinity;
      await exchange(a, server);
      await exchange(b, server);
      expect(await b.notes.count()).toBe(20);
    }));
});

describe("a server that lies", () => {
  it("repeats and reorders, and nothing changes", () =>
    two(async (a, b, server) => {
      await say(a, opened, shared, noted(1, "Once"));
      await exchange(a, server);
      for (const kind of ["log", "items"] as const)
        for (const { subject, bytes } of [...server.streams[kind]].reverse()) server.put(kind, subject, bytes);
      await exchange(b, server);
      expect(await tablesOf(b)).toBe(await tablesOf(a));
      expect(await findings(b)).toEqual([]);
    }));

  it("leaves something out: it is named, and what came before stays", () =>
    two(async (a, b, server) => {
      await say(a, opened, shared);
      await exchange(a, server);
      await say(a, noted(1, "Left out"));
      await exchange(a, server);
      await say(a, noted(2, "After"));
      await exchange(a, server);
      const [hidden] = server.streams.log.splice(1, 1);
      if (!hidden) throw new Error("nothing was hidden");
      expect(await exchange(b, server)).toMatchObject({ trouble: "gap" });
      expect(await b.notes.count()).toBe(0);
      expect((await b.cases.get(CASE))?.title).toBe("A place");
      server.streams.log.splice(1, 0, hidden);
      await say(a, noted(3, "Later still"));
      await exchange(a, server);
      await exchange(b, server);
      expect(await b.notes.count()).toBe(3);
    }));

  it("forges a log: it is passed over", () =>
    two(async (_a, b, server) => {
      const forged = linkOver([leafOf("one")], 0, 1).replace(/"key":"[^"]{8}/u, (key) => `${key.slice(0, -1)}A`);
      server.put(
        "log",
        logSubject(TEAM, "counterflow/0123456789abcdef0123456789abcdef"),
        new TextEncoder().encode(forged),
      );
      await exchange(b, server);
      expect(await teamMembers(b)).toEqual([]);
    }));

  it("tells two logs that one key signed: the origin is stopped, and what it said before stays", () =>
    two(async (_a, b, server) => {
      const origin = "counterflow/0123456789abcdef0123456789abcdef";
      const put = (text: string) => server.put("log", logSubject(TEAM, origin), new TextEncoder().encode(text));
      put(linkOver([leafOf("one"), leafOf("two")], 0, 2));
      put(linkOver([leafOf("one"), leafOf("other"), leafOf("three")], 0, 3));
      await exchange(b, server);
      put(linkOver([leafOf("one"), leafOf("two"), leafOf("three")], 2, 3));
      await exchange(b, server);
      expect(await teamMembers(b)).toMatchObject([{ origin, size: 2, stopped: { code: "fork", index: 1 } }]);
    }));

  it("hands over another payload, or an entry that nobody signed: neither counts", () =>
    two(async (a, b, server) => {
      await say(a, opened, shared, noted(1, "True"));
      await exchange(a, server);
      const [first, ...rest] = server.streams.items;
      if (!first) throw new Error("nothing was shared");
      server.streams.items.splice(0, Infinity, { ...first, bytes: rest.at(-1)?.bytes ?? first.bytes }, ...rest);
      await exchange(b, server);
      expect((await teamRow(b))?.refused).toEqual({ "item-broken": 1 });
      expect(await findings(b)).toEqual([]);
    }));
});

describe("a copy of a profile", () => {
  it("is found out by the one that comes second, which sends nothing more", () =>
    two(async (a, b, server) => {
      await say(a, opened, shared);
      for (const table of a.tables) await b.table(table.name).bulkPut(await table.toArray());
      await say(a, noted(1, "Here"));
      await say(b, noted(2, "There"));
      await exchange(a, server);
      expect(await exchange(b, server)).toMatchObject({ trouble: "own-fork", sent: 0 });
      expect(await exchange(a, server)).not.toHaveProperty("trouble");
    }));
});
