import { describe, expect, it } from "vitest";
import { type ChangeSeen, type SiteState, type WatchState, DAY_MS, later } from "../../../src/domain/casework/watch";
import { readPolicy } from "../../../src/domain/policy";
import type { PageStatus } from "../../../src/platform";
import { type Ports, checkDue, nextCheck, sweepStates } from "../../../src/services";
import type { Database } from "../../../src/storage/reading";
import { payloadOf } from "../../../src/storage/base/payload";
import { caseClosed, caseOpened } from "../../../src/domain/casework/cases";
import { watchEnded, watchSet } from "../../../src/domain/casework/watch";
import { aRating, aReview } from "../support/a-fact";
import { CASE, TOKEN, URL_READ, captureRequest, tabShowing } from "./support";
import { asked } from "../support/asked";
import { withDatabase } from "../support/memory-database";
import { steadyPorts } from "../support/ports";

const WATCH_ID = "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0a01";
const LISTING = "care.example #home";
const OK: PageStatus = { code: "answered", status: 200, url: URL_READ, etag: '"1"' };
const subject = { id: "#home", types: [], identifiers: [] };
const said = (value: number) => ({
  page: "html",
  token: TOKEN,
  url: URL_READ,
  title: "Lindenhof",
  reading: {
    subjects: [subject],
    facts: [aRating({ raw: `${value}`, value, best: 5, worst: 1, normalised: (value - 1) / 4 })],
    warnings: [],
  },
});

interface World {
  status: PageStatus;
  robots: string;
  rating: number;
  clock: string;
  allowed: boolean;
  policy: object;
}

/** A case with one watched listing, rated 4.3, and the web around it. */
async function watching<T>(
  use: (at: {
    world: World;
    services: ReturnType<typeof asked>;
    ports: Ports;
    opened: string[];
    told: () => Promise<ChangeSeen[]>;
    /** The names of all that is kept beside the log. */
    kept: () => string[];
    state: () => WatchState | undefined;
  }) => Promise<T>,
  often: "visit" | "day" = "day",
): Promise<T> {
  return withDatabase(async (db: Database) => {
    const world: World = {
      status: OK,
      robots: "",
      rating: 3.9,
      clock: "2026-03-03T09:00:00.000Z",
      allowed: true,
      policy: {},
    };
    const states = new Map<string, WatchState>();
    const sites = new Map<string, SiteState>();
    const opened: string[] = [];
    const ports: Ports = {
      ...tabShowing({ token: TOKEN, url: URL_READ }),
      ...steadyPorts(),
      db,
      now: () => world.clock,
      seal: () => undefined,
      ready: () => Promise.resolve(),
      policy: () => Promise.resolve(readPolicy(world.policy)),
      mayReach: () => Promise.resolve(world.allowed),
      askPage: () => Promise.resolve(world.status),
      askRobots: () => Promise.resolve(world.robots ? { code: "there", text: world.robots } : { code: "none" }),
      inQuietTab: (url, read) => {
        opened.push(url);
        return read(7);
      },
      readTab: () => Promise.resolve({ ok: true, value: said(world.rating) }),
      watchState: (id) => Promise.resolve(states.get(id)),
      setWatchState: (id, state) => Promise.resolve(void states.set(id, state)),
      siteState: (host) => Promise.resolve(sites.get(host) ?? {}),
      setSiteState: (host, state) => Promise.resolve(void sites.set(host, state)),
      keepStates: (ids, hosts) => {
        for (const id of states.keys()) if (!ids.has(id)) states.delete(id);
        for (const host of sites.keys()) if (!hosts.has(host)) sites.delete(host);
        return Promise.resolve();
      },
    };
    const services = asked(ports);
    await services.perform(caseOpened, CASE);
    const request = captureRequest();
    await services.capturePage({
      ...request,
      capture: { ...request.capture, facts: [...said(4.3).reading.facts, aReview()] },
    });
    await services.perform(watchSet, {
      watchId: WATCH_ID,
      caseId: CASE.caseId,
      listing: LISTING,
      url: URL_READ,
      conditions: [{ field: "rating", direction: "falls", by: 0.3 }],
      often,
    });
    const told = async () => {
      const headers = (await db.entries.toArray()).filter(({ type }) => type === "change.seen");
      const rows = await Promise.all(headers.map(({ origin, index }) => db.payloads.get([origin, index])));
      return rows.map((row) => payloadOf(row) as ChangeSeen);
    };
    return use({
      world,
      services,
      ports,
      opened,
      told,
      kept: () => [...states.keys(), ...sites.keys()],
      state: () => states.get(WATCH_ID),
    });
  });
}

const found = async (told: () => Promise<ChangeSeen[]>) => (await told()).map((one) => one.found);

describe("checking a watched page", () => {
  it("tells a hiring case nothing of what must be withheld", async () => {
    await watching(async ({ services, ports, told }) => {
      await services.changeCase({ caseId: CASE.caseId, kind: "hiring" });
      const page = said(3.9);
      const rating = aRating({
        raw: "3.9. I am pregnant with my second child.",
        value: 3.9,
        best: 5,
        worst: 1,
      });
      const value = { ...page, reading: { ...page.reading, facts: [rating] } };
      Object.assign(ports, { readTab: () => Promise.resolve({ ok: true, value }) });
      expect(await services.checkWatch({ watchId: WATCH_ID })).toMatchObject({ ok: true, value: { told: 1 } });
      const changes = JSON.stringify(await told());
      expect(changes).toContain("[withheld: pregnancy]");
      expect(changes).not.toContain("pregnant");
    });
  });

  it("tells what changed once, with the capture that it is compared with", async () => {
    await watching(async ({ services, told, state, opened }) => {
      expect(await services.checkWatch({ watchId: WATCH_ID })).toMatchObject({
        ok: true,
        value: { outcome: "changed", told: 1 },
      });
      expect(await services.checkWatch({ watchId: WATCH_ID })).toMatchObject({ value: { outcome: "same", told: 0 } });
      expect(await told()).toMatchObject([{ found: "changed", readBy: "asked", baseline: { index: 1 } }]);
      expect(opened).toEqual([URL_READ, URL_READ]);
      expect(state()).toMatchObject({ outcome: "same", etag: '"1"', failures: 0 });
    });
  });

  it("opens nothing where the server says that it is the same, gone, or wants somebody to sign in", async () => {
    await watching(async ({ world, services, told, opened }) => {
      for (const status of [304, 404, 410, 404, 401, 403]) {
        world.status = { ...OK, status };
        await services.checkWatch({ watchId: WATCH_ID });
      }
      expect(opened).toEqual([]);
      expect(await found(told)).toEqual(["gone", "login"]);
    });
  });

  it("tells of a trouble again where the page was fine in between", async () => {
    await watching(async ({ world, services, told }) => {
      const days: readonly PageStatus[] = [{ ...OK, status: 404 }, OK, { ...OK, status: 404 }];
      for (const [n, status] of days.entries()) {
        Object.assign(world, { status, rating: 4.3, clock: later(world.clock, n * DAY_MS) });
        await services.checkWatch({ watchId: WATCH_ID });
      }
      expect(await found(told)).toEqual(["gone", "gone"]);
    });
  });

  it("keeps away where robots.txt says so, and asks for it once a day", async () => {
    await watching(async ({ world, services, told, opened, ports }) => {
      let times = 0;
      ports.askRobots = () => {
        times++;
        return Promise.resolve(world.robots ? { code: "there", text: world.robots } : { code: "none" });
      };
      world.robots = "User-agent: *\nDisallow: /homes/";
      await services.checkWatch({ watchId: WATCH_ID });
      await services.checkWatch({ watchId: WATCH_ID });
      expect([times, opened, await found(told)]).toEqual([1, [], ["forbidden"]]);
      Object.assign(world, { robots: "", clock: later(world.clock, DAY_MS) });
      await services.checkWatch({ watchId: WATCH_ID });
      expect([times, opened.length]).toEqual([2, 1]);
    });
  });

  it("leaves a busy site alone for as long as it asks for, and then asks again", async () => {
    await watching(async ({ world, services, told }) => {
      world.status = { ...OK, status: 503, retryAfter: "7200" };
      await services.checkWatch({ watchId: WATCH_ID });
      expect(await services.checkWatch({ watchId: WATCH_ID })).toMatchObject({
        error: { code: "site-busy", until: "2026-03-03T11:00:00.000Z" },
      });
      Object.assign(world, { status: OK, clock: "2026-03-03T11:00:00.000Z" });
      await services.checkWatch({ watchId: WATCH_ID });
      expect(await found(told)).toEqual(["busy", "changed"]);
    });
  });

  it("is refused in words where it may not be", async () => {
    await watching(async ({ world, services }) => {
      world.allowed = false;
      expect(await services.checkWatch({ watchId: WATCH_ID })).toMatchObject({ error: { code: "site-not-allowed" } });
      world.policy = { watching: "barred" };
      expect(await services.checkWatch({ watchId: WATCH_ID })).toMatchObject({ error: { code: "watching-barred" } });
      for (const desk of [{ watching: "barred" }, { watching: 7 }, { allowedHosts: [] }]) {
        world.policy = { desks: { placement: desk } };
        expect(await services.checkWatch({ watchId: WATCH_ID })).toMatchObject({ error: { code: "watching-barred" } });
      }
      await services.perform(caseClosed, { caseId: CASE.caseId, outcome: "" });
      expect(await services.checkWatch({ watchId: WATCH_ID })).toMatchObject({ error: { code: "watch-missing" } });
    });
  });
});

describe("what is kept beside the log", () => {
  it("stays while the watch is on, and goes where it ends or its case is closed", async () => {
    await watching(async ({ services, ports, kept }) => {
      await services.checkWatch({ watchId: WATCH_ID });
      await sweepStates(ports);
      expect(kept()).toEqual([WATCH_ID, "care.example"]);
      await services.perform(caseClosed, { caseId: CASE.caseId, outcome: "" });
      await sweepStates(ports);
      expect(kept()).toEqual([]);
      await services.perform(caseOpened, CASE);
      await services.checkWatch({ watchId: WATCH_ID });
      expect(kept()).toHaveLength(2);
      await services.perform(watchEnded, { watchId: WATCH_ID, caseId: CASE.caseId, reason: "" });
      await sweepStates(ports);
      expect(kept()).toEqual([]);
    });
  });

  it("is not kept of a watch that ends while its page is being read", async () => {
    await watching(async ({ services, ports, kept }) => {
      const read = ports.inQuietTab.bind(ports);
      ports.inQuietTab = async (url, use) => {
        await services.perform(watchEnded, { watchId: WATCH_ID, caseId: CASE.caseId, reason: "" });
        return read(url, use);
      };
      await services.checkWatch({ watchId: WATCH_ID });
      expect(kept()).toEqual([]);
    });
  });
});

describe("checking by itself", () => {
  it("is done once a day, and told", async () => {
    await watching(async ({ world, ports, told, opened }) => {
      await checkDue(ports);
      await checkDue(ports);
      expect(opened).toHaveLength(1);
      expect(await told()).toMatchObject([{ readBy: "alarm" }]);
      expect(await nextCheck(ports)).toBe(later(world.clock, DAY_MS));
    });
  });

  it.each([
    ["was not asked for", {}, "visit"],
    ["the site is not allowed", { allowed: false }, "day"],
    ["the agency does not want it", { policy: { watching: "barred" } }, "day"],
    ["the agency does not want it for such cases", { policy: { desks: { placement: { watching: "barred" } } } }, "day"],
  ] as const)("is not done where it %s", async (_why, changes, often) => {
    await watching(async ({ world, ports, opened }) => {
      Object.assign(world, changes);
      await checkDue(ports);
      expect(opened).toEqual([]);
      expect(await nextCheck(ports)).toBeUndefined();
    }, often);
  });

  it("ends with the watch, and with its case", async () => {
    await watching(async ({ ports, services }) => {
      expect(await nextCheck(ports)).toBeDefined();
      await services.perform(caseClosed, { caseId: CASE.caseId, outcome: "" });
      expect(await nextCheck(ports)).toBeUndefined();
      await services.perform(caseOpened, CASE);
      expect(await nextCheck(ports)).toBeDefined();
      await services.perform(watchEnded, { watchId: WATCH_ID, caseId: CASE.caseId, reason: "" });
      expect(await nextCheck(ports)).toBeUndefined();
    });
  });

  it("does nothing while another check runs", async () => {
    await watching(async ({ ports, opened }) => {
      await checkDue({ ...ports, oneAtATime: () => Promise.resolve(undefined) });
      expect(opened).toEqual([]);
    });
  });
});

describe("a visit", () => {
  it("tells what changed, once, and counts as a check", async () => {
    await watching(async ({ services, told, state }) => {
      await services.readPage({ tabId: 1 });
      await services.readPage({ tabId: 1 });
      expect(await told()).toMatchObject([{ found: "changed", readBy: "visit", changes: [{ nowValue: 3.9 }] }]);
      expect(state()).toMatchObject({ outcome: "same" });
    }, "visit");
  });
});
