import { filingState } from "../../domain/casework/filings";
import { DAY_MS, HOUR_MS, PACE_MS, isLeftAlone, later } from "../../domain/casework/watch";
import { hostOf } from "../../domain/evidence/sources";
import { type Policy, mayFollow } from "../../domain/policy";
import type { FilingAsked } from "../../platform/kept";
import { type SentFiling, listFilings } from "../../storage/reading";
import type { Ports } from "../ports";
import type { KnownServer } from "../ports/outward";
import { type AskNeeds, askHow } from "./ask-how";
import { knownServer } from "./known-server";

type Needs = AskNeeds & Pick<Ports, "mayReach" | "oneAtATime" | "keepFilingsAsked">;

/** What runs one at a time. */
export const FOLLOWING = "following";
/** So many at one wake, each on another server. */
const MOST_AT_ONCE = 5;
/** A request that is open is asked for so often; one without a number yet, the first day, every hour. */
const EVERY_MS = 6 * HOUR_MS;
/** What cannot be had is tried again after one hour, two, four … and at least once a week. */
const SELDOM_MS = 7 * DAY_MS;
/** After so long without a word nobody asks by themselves any more; “check now” still does. */
const LONGEST_MS = 365 * DAY_MS;

/**
 * When a request is to be asked for next by itself; undefined where it is not: it is closed, refused, without a number for ever, or nothing was
 * heard of it for a year. A time that seems to lie ahead, as the clock was set back, counts as now.
 */
export function nextLook(filing: SentFiling, asked: FilingAsked | undefined, now: string): string | undefined {
  const state = filingState(filing);
  if (state === "refused" || state === "accepted" || filing.changed?.status === "closed") return undefined;
  const last = filing.changedAt ?? filing.answeredAt ?? filing.sentAt;
  if (later(last, LONGEST_MS) < now) return undefined;
  const usual = state === "numbered" ? EVERY_MS : HOUR_MS;
  if (!asked) return later(filing.sentAt, state === "numbered" ? HOUR_MS : PACE_MS);
  const wait = asked.failures === 0 ? usual : Math.min(HOUR_MS * 2 ** Math.min(asked.failures - 1, 10), SELDOM_MS);
  const due = later(asked.askedAt > now ? now : asked.askedAt, wait);
  const { notBefore } = asked;
  return notBefore !== undefined && isLeftAlone(notBefore, now) && notBefore > due ? notBefore : due;
}

/** Ask how requests stand that are due: a few, of a server one. Only ever asked; never sent. */
export async function followDue(ports: Needs): Promise<void> {
  await ports.oneAtATime(FOLLOWING, async () => {
    const hosts = new Set<string>();
    for (const { filing, server, at } of await dueFilings(ports)) {
      if (at > ports.now() || hosts.size === MOST_AT_ONCE) break;
      const host = hostOf(server.url);
      if (hosts.has(host)) continue;
      hosts.add(host);
      await askHow(filing, server, ports);
    }
  });
}

/** When one is to be asked for next: not within a minute; undefined where none is. */
export async function nextFollow(ports: Needs): Promise<string | undefined> {
  const [first] = await dueFilings(ports);
  const soonest = later(ports.now(), PACE_MS);
  return first && (first.at > soonest ? first.at : soonest);
}

interface Due {
  readonly filing: SentFiling;
  readonly server: KnownServer;
  readonly at: string;
}

async function dueFilings(ports: Needs): Promise<readonly Due[]> {
  const all = await listFilings(ports.db);
  if (all.length === 0) return [];
  const policy = await ports.policy();
  const due = await Promise.all(all.map((filing) => dueOf(filing, policy, ports)));
  return due.flatMap((one) => one ?? []).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

async function dueOf(filing: SentFiling, policy: Policy, ports: Needs): Promise<Due | undefined> {
  const { url } = filing.sent.server;
  const at = nextLook(filing, await ports.filingAsked(filing.filingId), ports.now());
  if (at === undefined || !mayFollow(policy, hostOf(url)) || !(await ports.mayReach(url))) return undefined;
  const server = await knownServer(filing.sent.server, policy, ports);
  return server && { filing, server, at };
}

/** What is kept beside the log of requests that it does not tell of any more goes. */
export async function sweepFilings(ports: Pick<Ports, "db" | "keepFilingsAsked">): Promise<void> {
  await ports.keepFilingsAsked(new Set((await listFilings(ports.db)).map(({ filingId }) => filingId)));
}
