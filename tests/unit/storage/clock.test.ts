import { afterAll, describe, expect, it } from "vitest";
import { caseOpened } from "../../../src/domain/casework/cases";
import { checkEntry, draft, madeAt } from "../../../src/domain/ledger/log";
import { ok } from "../../../src/domain/ground/result";
import * as timestamping from "../../../src/domain/ledger/timestamp";
import { checkSignature, newSigningKey, signText } from "../../../src/platform/signing";
import { type Database, caseById, logKeys, logRuns, verifyLog } from "../../../src/storage/reading";
import { append, signHead } from "../../../src/storage/writing";
import { makeAuthority } from "../../authority/authority";
import { CASE, withServices } from "../services/support";
import { announced, bundled } from "../exchange/support/written";
import { withDatabase } from "../support/memory-database";
import { steadyPorts } from "../support/ports";

const FAST = "2031-01-01T00:00:00.000Z";
const TODAY = "2026-11-29T10:00:00.000Z";
const DAY = { from: "2026-11-29T00:00:00.000Z", to: "2026-11-29T23:59:59.999Z" };

const authority = makeAuthority();
afterAll(() => authority.remove());

const open = (db: Database, at: string, caseId: string, salt: number) =>
  append(db, steadyPorts([at], salt), () =>
    Promise.resolve({ ok: true, value: [draft(caseOpened, { ...CASE, caseId })] }),
  );

describe("a clock that once ran ahead", () => {
  const after = (use: (db: Database) => Promise<void>) =>
    withDatabase(async (db) => {
      await open(db, FAST, "A-FAST", 0);
      await open(db, TODAY, "B-TODAY", 10);
      await use(db);
    });

  it("leaves the order as it is and true times beside it", () =>
    after(async (db) => {
      const headers = await db.entries.toArray();
      expect(headers.map(({ at }) => at)).toEqual([FAST, FAST]);
      expect(headers.map(madeAt)).toEqual([FAST, TODAY]);
      const { findings, tables } = await verifyLog(db, {
        checkSignature,
        checkToken: () => Promise.reject(new Error("a token")),
      });
      expect([findings, tables]).toEqual([[], []]);
      expect(await caseById(db, "B-TODAY")).toMatchObject({ openedAt: TODAY });
    }));

  it("hides nothing of today from the log narrowed to today", () =>
    after(async (db) => {
      expect(await logKeys(db, DAY)).toEqual([["events", [FAST, expect.any(String), 1, 0]]]);
      expect(await logRuns(db, DAY)).toMatchObject([{ index: 1, event: true }]);
      expect(await logRuns(db, { from: "2030-01-01T00:00:00.000Z" })).toMatchObject([{ index: 0 }]);
    }));
});

it("a time that is before what a fast clock said goes out with no case in which nothing newer says so", () =>
  withDatabase(async (db) => {
    await open(db, FAST, "A-FAST", 0);
    await open(db, TODAY, "B-TODAY", 10);
    await signHead(db, { newKey: newSigningKey, sign: signText });
    const [{ origin } = { origin: "" }] = await db.checkpoints.toArray();
    const token = Uint8Array.of(1);
    await db.timestamps.put({ origin, size: 2, authority: "https://time.example/", time: TODAY, token });
    await announced(db, 20);
    const times = async (caseId: string) => (await bundled(db, caseId)).tokens.length;
    expect([await times("A-FAST"), await times("B-TODAY")]).toEqual([0, 1]);
  }));

it("a header whose clock is not before its place in the order is of no shape", () => {
  const header = { v: 1, origin: "counterflow/a", index: 0, type: "case.opened", at: TODAY, payload: "0".repeat(64) };
  const place = { origin: "counterflow/a", index: 0, after: undefined };
  const codes = (clock?: string) =>
    checkEntry(place, clock === undefined ? header : { ...header, clock }, undefined).map(({ code }) => code);
  expect([codes(), codes("2026-11-28T00:00:00.000Z")]).toEqual([["payload-missing"], ["payload-missing"]]);
  expect([codes(TODAY), codes(FAST), codes("yesterday")]).toEqual([
    ["header-broken"],
    ["header-broken"],
    ["header-broken"],
  ]);
});

it("trusted time is to be had again once an entry was made by the right clock", () => {
  let time = new Date(Date.now() + 5 * 365 * 24 * 3_600_000).toISOString();
  const url = "https://time.example/stamp";
  const ports = {
    authorities: () =>
      Promise.resolve({
        authorities: [{ url, certificate: authority.root }],
        isAuthoritiesFixed: false,
        interval: 60,
        isIntervalFixed: false,
      }),
    askAuthority: (_url: string, request: Uint8Array) => Promise.resolve(ok(authority.reply(request))),
    randomHex: (bytes: number) => "5a".repeat(bytes),
    now: () => time,
  };
  return withServices(async ({ act, askTimestamps }, db) => {
    const seal = () => signHead(db, { newKey: newSigningKey, sign: signText });
    const opened = (caseId: string) =>
      act({ act: crypto.randomUUID(), type: "case.opened", payload: { ...CASE, caseId } });
    await opened("A-FAST");
    await seal();
    time = new Date().toISOString();
    await opened("B-TODAY");
    await seal();
    // The authority answers in whole seconds, and later than it is asked.
    time = new Date(Date.now() + 60_000).toISOString();
    const asked = await askTimestamps({});
    expect(asked.ok && asked.value).toMatchObject([{ code: "kept" }]);
    const anchors = [authority.root];
    const checkToken = (request: { token: Uint8Array; data: Uint8Array; between: { from?: string } }) =>
      timestamping.verifyToken({ ...request, anchors });
    const { findings, times } = await verifyLog(db, { checkSignature, checkToken });
    expect(findings).toEqual([]);
    expect(times).toMatchObject([{ size: 2 }]);
  }, ports);
});
