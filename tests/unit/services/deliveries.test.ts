import { createHmac } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { caseClosed, caseOpened } from "../../../src/domain/casework/cases";
import { decisionMade } from "../../../src/domain/casework/decision";
import {
  type ToldUpTo,
  type Trying,
  afterAttempt,
  deliveryResumed,
  mayTry,
} from "../../../src/domain/keeping/deliveries";
import { readPolicy } from "../../../src/domain/policy";
import type { SendAnswer } from "../../../src/platform";
import { deliverPending, nextDelivery } from "../../../src/services";
import { appendIfHolds } from "../../../src/services/append-if-holds";
import { type Database, VaultLocked, listDeliveries } from "../../../src/storage/reading";
import { withDatabase } from "../support/memory-database";
import { CASE, tabShowing } from "./support";

const BYTES = "0123456789abcdef0123456789abcdef";
const KEY = `whsec_${btoa(BYTES)}`;
const OLD = `whsec_${btoa("an-older-key-that-is-still-known")}`;
const ENDPOINT = "https://cases.agency.example/hooks";
const CASE_SYSTEM = { endpoint: ENDPOINT, secrets: [KEY, OLD], events: ["decision", "report", "status"] };

interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

let at: number;
let sent: Sent[];
let answers: SendAnswer[];
let policy: object;
let kept: { upTo: ToldUpTo | undefined; trying: Trying | undefined };
let mayReach: boolean;

beforeEach(() => {
  at = Date.parse("2026-03-02T09:00:00.000Z");
  [sent, answers, mayReach] = [[], [], true];
  policy = { caseSystem: CASE_SYSTEM };
  kept = { upTo: undefined, trying: undefined };
});

let salt = 0;
const portsOn = (db: Database) => ({
  ...tabShowing(null),
  db,
  now: () => new Date(at).toISOString(),
  randomHex: (bytes: number) => (salt++).toString(16).padStart(bytes * 2, "0"),
  seal: () => undefined,
  ready: () => Promise.resolve(),
  policy: () => Promise.resolve(readPolicy(policy)),
  mayReach: () => Promise.resolve(mayReach),
  sendMessage: (url: string, message: Omit<Sent, "url">) => {
    sent.push({ url, ...message });
    return Promise.resolve(answers.shift() ?? { code: "answered" as const, status: 202 });
  },
  toldUpTo: () => Promise.resolve(kept.upTo),
  setToldUpTo: (upTo: ToldUpTo | undefined) => {
    kept.upTo = upTo;
    return Promise.resolve();
  },
  trying: () => Promise.resolve(kept.trying),
  setTrying: (trying: Trying | undefined) => {
    kept.trying = trying;
    return Promise.resolve();
  },
});

const beside = (use: (ports: ReturnType<typeof portsOn>) => Promise<void>) => withDatabase((db) => use(portsOn(db)));
const open = (ports: ReturnType<typeof portsOn>, caseId: string, kind: "placement" | "hiring" = "placement") =>
  appendIfHolds(ports, caseOpened, { ...CASE, kind, caseId });
const bodies = () => sent.map(({ body }) => JSON.parse(body) as Record<string, unknown> & { data: object });

describe("telling the case system", () => {
  it("begins with what happens after the agency has named an endpoint", async () => {
    await beside(async (ports) => {
      await open(ports, "PL-1");
      await deliverPending(ports);
      expect(sent).toEqual([]);
      await open(ports, "PL-2");
      await deliverPending(ports);
      expect(bodies()).toMatchObject([{ subject: "PL-2", type: "counterflow.case.opened" }]);
      await deliverPending(ports);
      expect(sent).toHaveLength(1);
    });
  });

  it("sends CloudEvents that are signed as Standard Webhooks are, by every key", async () => {
    await beside(async (ports) => {
      await deliverPending(ports);
      await open(ports, "PL-2");
      await deliverPending(ports);
      const [one] = sent;
      expect(one?.url).toBe(ENDPOINT);
      expect(one?.headers["content-type"]).toBe("application/cloudevents+json; charset=utf-8");
      expect(bodies()[0]).toEqual({
        specversion: "1.0",
        id: one?.headers["webhook-id"],
        source: expect.stringMatching(/^urn:counterflow:log:/u) as unknown,
        type: "counterflow.case.opened",
        subject: "PL-2",
        time: "2026-03-02T09:00:00.000Z",
        datacontenttype: "application/json",
        data: {
          caseId: "PL-2",
          status: "open",
          kind: "placement",
          entry: {
            origin: expect.any(String) as unknown,
            index: 0,
            leaf: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown,
          },
        },
      });
      const told = `${one?.headers["webhook-id"]}.${one?.headers["webhook-timestamp"]}.${one?.body}`;
      expect(one?.headers["webhook-timestamp"]).toBe("1772442000");
      const by = (key: string) => `v1,${createHmac("sha256", key).update(told).digest("base64")}`;
      expect(one?.headers["webhook-signature"]).toBe(`${by(BYTES)} ${by("an-older-key-that-is-still-known")}`);
    });
  });

  it("tries again later under the same name what could not be taken, and holds up what came after", async () => {
    await beside(async (ports) => {
      await deliverPending(ports);
      await open(ports, "PL-1");
      await open(ports, "PL-2");
      answers = [
        { code: "answered", status: 429, retryAfter: "120" },
        { code: "answered", status: 500 },
        { code: "unreachable" },
      ];
      await deliverPending(ports);
      expect(sent).toHaveLength(1);
      expect(await nextDelivery(ports)).toBe("2026-03-02T09:02:00.000Z");
      // Not even where somebody asks: the server has said until when.
      await deliverPending(ports, true);
      expect(sent).toHaveLength(1);
      at += 120_000;
      await deliverPending(ports);
      expect(sent).toHaveLength(2);
      await deliverPending(ports);
      expect(sent).toHaveLength(2);
      await deliverPending(ports, true);
      expect(sent).toHaveLength(3);
      at += 3_600_000;
      await deliverPending(ports);
      expect(bodies().map(({ subject }) => subject)).toEqual(["PL-1", "PL-1", "PL-1", "PL-1", "PL-2"]);
      expect(new Set(sent.slice(0, 4).map(({ headers }) => headers["webhook-id"])).size).toBe(1);
      expect(new Set(sent.slice(0, 4).map(({ body }) => body)).size).toBe(1);
      expect(await listDeliveries(ports.db)).toMatchObject([
        { caseId: "PL-2", state: "made", attempts: 1, status: 202 },
        { caseId: "PL-1", state: "made", attempts: 4, status: 202 },
      ]);
      expect(kept.trying).toBeUndefined();
    });
  });

  it("stops at what is refused, goes on with the rest, and sends it again only when asked to, once", async () => {
    await beside(async (ports) => {
      await deliverPending(ports);
      await open(ports, "PL-1");
      await open(ports, "PL-2");
      answers = [{ code: "answered", status: 422 }];
      await deliverPending(ports);
      expect(await listDeliveries(ports.db)).toMatchObject([
        { caseId: "PL-2", state: "made" },
        { caseId: "PL-1", state: "failed", reason: "refused", status: 422 },
      ]);
      const deliveryId = sent[0]?.headers["webhook-id"] ?? "";
      expect((await appendIfHolds(ports, deliveryResumed, { deliveryId })).ok).toBe(true);
      await deliverPending(ports);
      await deliverPending(ports);
      expect(sent.map(({ headers }) => headers["webhook-id"])).toEqual([
        deliveryId,
        sent[1]?.headers["webhook-id"],
        deliveryId,
      ]);
      expect(await appendIfHolds(ports, deliveryResumed, { deliveryId })).toMatchObject({
        error: { code: "delivery-taken" },
      });
    });
  });

  it("does not follow a redirect", async () => {
    await beside(async (ports) => {
      await deliverPending(ports);
      await open(ports, "PL-1");
      answers = [{ code: "elsewhere" }];
      await deliverPending(ports);
      expect(await listDeliveries(ports.db)).toMatchObject([{ state: "failed", reason: "redirected", status: null }]);
    });
  });

  it("sends once more, under the same name, what it was killed over before the answer was written", async () => {
    await beside(async (ports) => {
      await deliverPending(ports);
      await open(ports, "PL-1");
      const killed = { ...ports, isLogLost: () => Promise.resolve(true) };
      await deliverPending(killed);
      await deliverPending(ports);
      await deliverPending(ports);
      expect(sent).toHaveLength(2);
      expect(sent[1]?.headers["webhook-id"]).toBe(sent[0]?.headers["webhook-id"]);
    });
  });

  it("sends nothing where the agency names no endpoint, what it says cannot be read, the browser may not, or it is locked", async () => {
    await beside(async (ports) => {
      await deliverPending(ports);
      await open(ports, "PL-1");
      mayReach = false;
      expect(await deliverPending(ports)).toEqual({ code: "site-not-allowed" });
      mayReach = true;
      policy = { caseSystem: { ...CASE_SYSTEM, secrets: "no" } };
      expect(await deliverPending(ports)).toEqual({ code: "no-endpoint" });
      await expect(deliverPending({ ...ports, ready: () => Promise.reject(new VaultLocked()) })).rejects.toThrow(
        VaultLocked,
      );
      expect(sent).toEqual([]);
      // It could be read again: what happened meanwhile goes.
      policy = { caseSystem: CASE_SYSTEM };
      await deliverPending(ports);
      expect(sent).toHaveLength(1);
      // It was taken away: what happens then never goes.
      policy = {};
      await deliverPending(ports);
      await open(ports, "PL-2");
      policy = { caseSystem: CASE_SYSTEM };
      await deliverPending(ports);
      expect(sent).toHaveLength(1);
    });
  });

  it("sends only what the agency has named", async () => {
    policy = { caseSystem: { ...CASE_SYSTEM, events: ["decision"] } };
    await beside(async (ports) => {
      await deliverPending(ports);
      await open(ports, "PL-1");
      await appendIfHolds(ports, decisionMade, decided("PL-1"));
      await appendIfHolds(ports, caseClosed, { caseId: "PL-1", outcome: "Birch Lodge" });
      await deliverPending(ports);
      expect(bodies()).toMatchObject([
        { type: "counterflow.decision.made", data: { title: "Birch Lodge it is", chosen: ["Birch Lodge"] } },
      ]);
      expect(sent[0]?.body).not.toContain("secret reason");
    });
  });

  it("names nobody in hiring cases", async () => {
    await beside(async (ports) => {
      await deliverPending(ports);
      await open(ports, "HR-1", "hiring");
      await appendIfHolds(ports, decisionMade, decided("HR-1"));
      await deliverPending(ports);
      expect(sent).toHaveLength(2);
      expect(sent[1]?.body).not.toContain("Birch");
      expect(sent[1]?.body).toContain("decisionId");
    });
  });
});

const decided = (caseId: string) => ({
  decisionId: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b11",
  caseId,
  supersedes: null,
  change: "",
  title: "Birch Lodge it is",
  why: "A secret reason",
  against: "",
  dissent: "",
  decidedBy: "M. Weber",
  lookAgain: "" as const,
  options: [
    {
      node: "listing care.example 1",
      name: "Birch Lodge",
      verdict: "chosen" as const,
      reason: "secret reason",
    },
  ],
  compared: null,
  cited: [],
});

describe("after an attempt", () => {
  const NOW = "2026-03-02T09:00:00.000Z";
  const again = (answer: Parameters<typeof afterAttempt>[0], attempts = 1) => {
    const after = afterAttempt(answer, attempts, NOW);
    return after.is === "again" ? (Date.parse(after.notBefore) - Date.parse(NOW)) / 1_000 : after;
  };

  it("waits ever longer, and never too long", () => {
    expect([1, 2, 3, 10, 19].map((n) => again({ code: "unreachable" }, n))).toEqual([30, 60, 120, 15_360, 21_600]);
    expect(again({ code: "unreachable" }, 20)).toMatchObject({ is: "failed", reason: "given-up" });
  });

  it.each([
    ["5", 5],
    ["0", 1],
    ["Mon, 02 Mar 2026 09:01:00 GMT", 60],
    ["Mon, 02 Mar 2020 09:01:00 GMT", 1],
    ["999999999", 604_800],
    ["99999999999", 30],
    ["soon", 30],
    ["-5", 30],
  ])("waits as long as the server asks: %s", (retryAfter, seconds) => {
    expect(again({ code: "answered", status: 503, retryAfter })).toBe(seconds);
  });

  it.each([400, 401, 404, 410, 413, 422])("does not ask again after %d", (status) => {
    expect(again({ code: "answered", status })).toEqual({ is: "failed", reason: "refused", status });
  });
  it.each([408, 425, 429, 500, 503])("asks again after %d", (status) => {
    expect(again({ code: "answered", status })).toBe(30);
  });

  it("is not held up by a clock that was set back", () => {
    const trying: Trying = {
      deliveryId: "msg_0123456789abcdef0123456789abcdef",
      attempts: 1,
      triedAt: NOW,
      notBefore: "2030-01-01T00:00:00.000Z",
      status: 429,
      isAsked: true,
    };
    expect(mayTry(trying, NOW, false)).toBe(true);
    expect(mayTry({ ...trying, notBefore: "2026-03-02T09:01:00.000Z" }, NOW, true)).toBe(false);
  });
});
