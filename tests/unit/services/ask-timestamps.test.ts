import { afterAll, describe, expect, it } from "vitest";
import type { AskOutcome, Authority } from "../../../src/domain/ledger/authorities";
import * as timestamping from "../../../src/domain/ledger/timestamp";
import { fail, ok } from "../../../src/domain/ground/result";
import { checkSignature, newSigningKey, signText } from "../../../src/platform/signing";
import type { Ports } from "../../../src/services";
import { type Database, verifyLog } from "../../../src/storage/reading";
import { signHead } from "../../../src/storage/writing";
import { makeAuthority } from "../../authority/authority";
import { CASE, withServices } from "./support";

const honest = makeAuthority();
const other = makeAuthority("Root of others");
afterAll(() => {
  honest.remove();
  other.remove();
});

const URL_ASKED = "https://time.example/stamp";
const authority: Authority = { url: URL_ASKED, certificate: honest.root };
const seal = (db: Database) => signHead(db, { newKey: newSigningKey, sign: signText });
const sent: Uint8Array[] = [];

/** A log with one signed entry, and an authority that answers as told; how asking it went. */
function asking(
  answer: Ports["askAuthority"],
  use: (db: Database, ask: () => Promise<readonly AskOutcome[]>) => Promise<void>,
  configured: readonly Authority[] = [authority],
): Promise<void> {
  const authorities = () =>
    Promise.resolve({ authorities: [...configured], isAuthoritiesFixed: false, interval: 60, isIntervalFixed: false });
  return withServices(
    async ({ openCase, askTimestamps }, db) => {
      await openCase(CASE);
      await seal(db);
      await use(db, async () => {
        const asked = await askTimestamps({});
        return asked.ok ? asked.value : [];
      });
    },
    {
      authorities,
      askAuthority: answer,
      randomHex: (bytes) => "5a".repeat(bytes),
      now: () => new Date().toISOString(),
    },
  );
}

const answerOf =
  (from = honest): Ports["askAuthority"] =>
  (_url, request) => {
    sent.push(request);
    return Promise.resolve(ok(from.reply(request)));
  };

const check = (db: Database, anchors = [honest.root]) =>
  verifyLog(db, { checkSignature, checkToken: (request) => timestamping.verifyToken({ ...request, anchors }) });

describe("asking for the time", () => {
  it("keeps a good token whole, once for each checkpoint, and the check says how far it reaches", () =>
    asking(answerOf(), async (db, ask) => {
      expect(await ask()).toEqual([{ url: URL_ASKED, code: "kept" }]);
      expect(await ask()).toEqual([{ url: URL_ASKED, code: "nothing-new" }]);
      const [row, ...more] = await db.timestamps.toArray();
      expect(more).toEqual([]);
      const found = await check(db);
      expect(found).toMatchObject({ entries: 1, strangers: 0, findings: [] });
      expect(found.times).toEqual([
        expect.objectContaining({ origin: row!.origin, size: 1, time: row!.time, authority: "Time of stamps" }),
      ]);
    }));

  it("sends a hash and nothing else of the log", () =>
    asking(answerOf(), async (db, ask) => {
      await ask();
      const { origin } = (await db.checkpoints.toCollection().first())!;
      const text = Buffer.from(sent.at(-1)!).toString("latin1");
      for (const word of [origin, CASE.caseId, CASE.title]) expect(text).not.toContain(word);
      expect(sent.at(-1)!.length).toBeLessThan(100);
    }));

  it("asks nobody where nobody is configured", () =>
    asking(
      () => Promise.reject(new Error("asked")),
      async (_db, ask) => expect(await ask()).toEqual([]),
      [],
    ));

  it.each<[string, Ports["askAuthority"]]>([
    ["unreachable", () => Promise.resolve(fail({ code: "unreachable" }))],
    ["reply-unreadable", () => Promise.resolve(ok(new TextEncoder().encode("<html>")))],
    ["not-trusted", answerOf(other)],
    ["nonce-differs", (_url, request) => Promise.resolve(ok(honest.reply(otherNonce(request))))],
    ["imprint-differs", (_url, request) => Promise.resolve(ok(honest.reply(otherImprint(request))))],
  ])("keeps nothing where it is %s", (code, answer) =>
    asking(answer, async (db, ask) => {
      expect(await ask()).toMatchObject([{ url: URL_ASKED, code }]);
      expect(await db.timestamps.count()).toBe(0);
    }),
  );
});

describe("several who ask at once", () => {
  /** An authority that answers when it is told to. */
  function held() {
    const waiting: (() => void)[] = [];
    const answer: Ports["askAuthority"] = async (url, request) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return answerOf()(url, request);
    };
    const letGo = async () => {
      while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      waiting.shift()?.();
    };
    return { answer, letGo, waiting };
  }

  it("send one request, and all get its outcome", () => {
    const { answer, letGo, waiting } = held();
    return asking(answer, async (db, ask) => {
      const all = [ask(), ask(), ask()];
      await letGo();
      expect(await Promise.all(all)).toEqual(Array(3).fill([{ url: URL_ASKED, code: "kept" }]));
      expect(waiting).toEqual([]);
      expect(await db.timestamps.count()).toBe(1);
      expect(await ask()).toEqual([{ url: URL_ASKED, code: "nothing-new" }]);
    });
  });

  it("are not held up by one that went wrong", () => {
    let isBroken = true;
    const answer: Ports["askAuthority"] = (url, request) =>
      isBroken ? Promise.reject(new Error("broken")) : answerOf()(url, request);
    return asking(answer, async (_db, ask) => {
      const both = await Promise.allSettled([ask(), ask()]);
      expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
      isBroken = false;
      expect(await ask()).toEqual([{ url: URL_ASKED, code: "kept" }]);
    });
  });

  it("ask whoever was named since, once the first are through", () => {
    const { answer, letGo } = held();
    const configured: Authority[] = [authority];
    return asking(
      answer,
      async (_db, ask) => {
        const first = ask();
        await new Promise((resolve) => setTimeout(resolve, 5));
        configured.push({ ...authority, url: "https://second.example/" });
        const second = ask();
        await letGo();
        await letGo();
        expect(await first).toEqual([{ url: URL_ASKED, code: "kept" }]);
        expect(await second).toEqual([
          { url: URL_ASKED, code: "nothing-new" },
          { url: "https://second.example/", code: "kept" },
        ]);
      },
      configured,
    );
  });
});

const NONCE = 16;
const otherNonce = (request: Uint8Array) => changed(request, request.indexOf(0x5a, request.length - NONCE - 5) + 2);
// The imprint's 32 bytes end where the nonce (18 bytes with its head) and certReq (3 bytes) begin.
const otherImprint = (request: Uint8Array) => changed(request, request.length - 3 - (NONCE + 2) - 1);
const changed = (bytes: Uint8Array, at: number) => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));

describe("the check of the log", () => {
  it("names a kept token in which the time, the checkpoint or the statement was changed", () =>
    asking(answerOf(), async (db, ask) => {
      await ask();
      const row = (await db.timestamps.toCollection().first())!;
      const broken = [expect.objectContaining({ code: "timestamp-broken", size: 1 })];
      await db.timestamps.put({ ...row, time: "2020-01-01T00:00:00.000Z" });
      expect((await check(db)).findings).toEqual(broken);
      const year = Buffer.from(row.token).indexOf(`${row.time.slice(0, 4)}${row.time.slice(5, 7)}`);
      await db.timestamps.put({ ...row, token: changed(row.token, year) });
      expect((await check(db)).findings).toEqual(broken);
      await db.timestamps.put(row);
      await db.checkpoints.clear();
      expect((await check(db)).findings).toEqual(broken);
    }));

  it("counts tokens of an authority that is trusted no more, and does not call the log broken for them", () =>
    asking(answerOf(), async (db, ask) => {
      await ask();
      expect(await check(db, [other.root])).toMatchObject({ times: [], strangers: 1, findings: [] });
      expect(await check(db, [])).toMatchObject({ times: [], strangers: 1, findings: [] });
    }));
});
