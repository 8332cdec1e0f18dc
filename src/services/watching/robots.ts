import { DAY_MS, type RobotsRule, later, mayRead, readRobots } from "../../domain/casework/watch";
import { hostOf } from "../../domain/evidence/sources";
import type { Ports } from "../ports";

/** The name under which a site's robots.txt may speak of us. */
export const ROBOTS_NAME = "Counterflow";
/** More than one page's rules are kept of no site. */
const MOST_KEPT = 1_000;

type Needs = Pick<Ports, "now" | "askRobots" | "siteState" | "setSiteState">;

/** Whether a site's robots.txt lets an address be read: it is asked once a day. A site that cannot say does not (RFC 9309 §2.3.1). */
export async function mayRobotsRead(url: string, ports: Needs): Promise<"open" | "forbidden" | "unreachable"> {
  const rules = await rulesOf(url, ports);
  if (!rules) return "unreachable";
  return mayRead(rules, url) ? "open" : "forbidden";
}

async function rulesOf(url: string, ports: Needs): Promise<readonly RobotsRule[] | undefined> {
  const host = hostOf(url);
  const site = await ports.siteState(host);
  const { robotsAt = "", robots } = site;
  const now = ports.now();
  if (robots && robotsAt <= now && now < later(robotsAt, DAY_MS)) return robots;
  const answer = await ports.askRobots(url);
  if (answer.code === "unreachable") return undefined;
  const asked = answer.code === "none" ? [] : readRobots(answer.text, ROBOTS_NAME);
  const kept = asked.filter(({ path }) => path.length <= 10_000).slice(0, MOST_KEPT);
  await ports.setSiteState(host, { ...site, robotsAt: now, robots: kept });
  return asked;
}
