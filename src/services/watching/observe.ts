import { type Outcome, type WatchRow, type WatchState, isLeftAlone, leftAloneUntil } from "../../domain/casework/watch";
import type { Fact } from "../../domain/evidence/reading";
import { clearAddress } from "../../domain/ground/secrets";
import type { Ports } from "../ports";
import { hostOf } from "../../domain/evidence/sources";
import { mayRobotsRead } from "./robots";
import { isOtherPage } from "./other-page";
import { type QuietNeeds, readQuietly } from "./read-quietly";

/** How a page was found when nobody visited it. */
export interface Found {
  readonly outcome: Exclude<Outcome, "changed">;
  readonly movedTo?: string;
  readonly facts?: readonly Fact[];
  readonly validators?: Pick<WatchState, "etag" | "lastModified">;
}

export type ObserveNeeds = QuietNeeds & Pick<Ports, "now" | "askPage" | "askRobots" | "siteState" | "setSiteState">;

const GONE = [404, 410];
const SIGN_IN = [401, 403];
const BUSY = [429, 503];

/**
 * Look at a page that is watched: not where its site asks to be left alone or its robots.txt says no; not closer than its
 * server's word where that is that it is gone, the same as before, or wants somebody to sign in; else in a tab that nobody
 * looks at, as people would see it.
 */
export async function observe(watch: WatchRow, before: WatchState | undefined, ports: ObserveNeeds): Promise<Found> {
  const host = hostOf(watch.url);
  if (isLeftAlone((await ports.siteState(host)).notBefore, ports.now())) return { outcome: "busy" };
  const robots = await mayRobotsRead(watch.url, ports);
  if (robots !== "open") return { outcome: robots };
  const status = await ports.askPage(watch.url, knownOf(watch, before));
  if (status.code === "elsewhere") return { outcome: "moved", movedTo: "" };
  if (status.code === "unreachable") return { outcome: "unreachable" };
  const { etag, lastModified } = status;
  const validators = { etag, lastModified };
  if (status.status === 304) return { outcome: "same", validators: knownOf(watch, before) };
  if (GONE.includes(status.status)) return { outcome: "gone" };
  if (SIGN_IN.includes(status.status)) return { outcome: "login" };
  if (BUSY.includes(status.status)) return leaveAlone(host, status.retryAfter, ports);
  if (status.status >= 400) return { outcome: "unreachable" };
  const read = await readQuietly(watch, ports);
  if (read.code !== "read") return movedOr(watch, status.url, read.code);
  const facts = read.facts;
  if (isOtherPage(watch.url, read.url))
    return { outcome: "moved", movedTo: read.url, ...(facts.length > 0 && { facts }), validators };
  return facts.length > 0 ? { outcome: "same", facts, validators } : { outcome: "unshown" };
}

/** What is known is the page as it was compared with what the watch looks for now. */
function knownOf({ setAt }: WatchRow, before: WatchState | undefined): Pick<WatchState, "etag" | "lastModified"> {
  if (!before || before.checkedAt < setAt) return {};
  const { etag, lastModified } = before;
  return { etag, lastModified };
}

async function leaveAlone(host: string, retryAfter: string | undefined, ports: ObserveNeeds): Promise<Found> {
  const site = await ports.siteState(host);
  await ports.setSiteState(host, { ...site, notBefore: leftAloneUntil(retryAfter, ports.now()) });
  return { outcome: "busy" };
}

/** A page that cannot be read, or asks to sign in: where it is another one by now, signing in is what stands in between. */
function movedOr(watch: WatchRow, url: string, code: "login" | "unreadable"): Found {
  if (code === "login" || !isOtherPage(watch.url, url)) return { outcome: code };
  return { outcome: "moved", movedTo: clearAddress(url).address };
}
