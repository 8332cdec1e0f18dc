import { PACE_MS, type WatchRow, dueAt, isLeftAlone, later } from "../../domain/casework/watch";
import { hostOf } from "../../domain/evidence/sources";
import { type Policy, mayWatchPage } from "../../domain/policy";
import { caseById, watchesOn } from "../../storage/reading";
import type { Ports } from "../ports";
import { type CheckNeeds, checkPage } from "./check-page";

type Needs = CheckNeeds & Pick<Ports, "mayReach" | "oneAtATime">;

/** What runs one at a time. */
export const CHECKING = "watching";

/** Check the page that has waited longest, if one is due: one, and nothing where another check is under way. */
export async function checkDue(ports: Needs): Promise<void> {
  await ports.oneAtATime(CHECKING, async () => {
    const [first] = await dueByThemselves(ports);
    if (first && first.at <= ports.now()) await checkPage(first.watch, "alarm", ports);
  });
}

/** When a page is to be checked by itself next: not within a minute; undefined where none is. */
export async function nextCheck(ports: Needs): Promise<string | undefined> {
  const [first] = await dueByThemselves(ports);
  const soonest = later(ports.now(), PACE_MS);
  return first && (first.at > soonest ? first.at : soonest);
}

interface Due {
  readonly watch: WatchRow;
  readonly at: string;
}

/** The watches that are to be checked by themselves, the first due first: those of open cases, on sites that the official allows, where the agency does. */
async function dueByThemselves(ports: Needs): Promise<readonly Due[]> {
  const byThemselves = (await watchesOn(ports.db)).filter(({ often }) => often !== "visit");
  if (byThemselves.length === 0) return [];
  const policy = await ports.policy();
  if (!policy.mayWatch) return [];
  const found = await Promise.all(byThemselves.map((watch) => dueOf(watch, policy, ports)));
  return found.flatMap((due) => due ?? []).sort((a, b) => (a.at < b.at ? -1 : 1));
}

async function dueOf(watch: WatchRow, policy: Policy, ports: Needs): Promise<Due | undefined> {
  const found = await caseById(ports.db, watch.caseId);
  if (found && !mayWatchPage(policy, found.kind, hostOf(watch.url))) return undefined;
  if (!(await ports.mayReach(watch.url))) return undefined;
  const now = ports.now();
  const at = dueAt(watch.often, await ports.watchState(watch.watchId), now);
  const { notBefore } = await ports.siteState(hostOf(watch.url));
  if (at === undefined) return undefined;
  return { watch, at: isLeftAlone(notBefore, now) && notBefore !== undefined && notBefore > at ? notBefore : at };
}
