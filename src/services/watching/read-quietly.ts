import type { WatchRow } from "../../domain/casework/watch";
import type { Fact } from "../../domain/evidence/reading";
import { listingKey } from "../../domain/evidence/listings";
import { hostOf } from "../../domain/evidence/sources";
import type { ReadRequest } from "../../platform";
import type { PageRead } from "../page-read";
import type { Ports } from "../ports";
import { recipesFor } from "../recipes-for";
import { wholePage } from "../whole-page";

export type QuietNeeds = Pick<
  Ports,
  "db" | "now" | "policy" | "pause" | "readTab" | "readFrames" | "inQuietTab" | "asksToSignIn"
>;

type Read =
  | { readonly code: "read"; readonly url: string; readonly facts: readonly Fact[] }
  | { readonly code: "login" | "unreadable" };

/** Pages that put themselves together need a moment after they have loaded. */
const PAUSES_MS = [0, 1_000, 3_000];

/** Read what a page says of a watched listing, in a tab that nobody looks at. */
export async function readQuietly(watch: WatchRow, ports: QuietNeeds): Promise<Read> {
  return (await ports.inQuietTab(watch.url, (tabId) => readIn(tabId, watch, ports))) ?? { code: "unreadable" };
}

async function readIn(tabId: number, watch: WatchRow, ports: QuietNeeds): Promise<Read> {
  let last: Read = { code: "unreadable" };
  for (const ms of PAUSES_MS) {
    await ports.pause(ms);
    const page = await readOnce(tabId, ports);
    if (!page) continue;
    last = { code: "read", url: page.url, facts: factsOf(page, watch) };
    if (last.facts.length > 0) return last;
  }
  return (await ports.asksToSignIn(tabId)) ? { code: "login" } : last;
}

async function readOnce(tabId: number, ports: QuietNeeds): Promise<PageRead | undefined> {
  const requestFor = async (url: string): Promise<ReadRequest> => ({
    recipes: await recipesFor(url, ports),
    onlyChanged: false,
  });
  const answer = await ports.readTab(tabId, requestFor);
  if (!answer.ok) return undefined;
  const page = await wholePage(tabId, answer.value, requestFor, ports);
  return page.ok ? page.value : undefined;
}

function factsOf({ url, reading }: PageRead, { listing }: WatchRow): readonly Fact[] {
  const host = hostOf(url);
  return reading.facts.filter(({ subject }) => listingKey(host, subject) === listing);
}
