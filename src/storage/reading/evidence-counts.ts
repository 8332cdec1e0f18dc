import type { Database } from "../base/database";
import { isMade } from "./captures";
import type { CaseCounts } from "./cases";
import { setAsideByCapture } from "./facts/facts-now";

/** How much evidence each case holds, by case ID: one pass over all links. */
export async function countsByCase(db: Database): Promise<ReadonlyMap<string, CaseCounts>> {
  const [links, captures, setAside] = await Promise.all([
    db.links.toArray(),
    db.captures.toArray(),
    setAsideByCapture(db),
  ]);
  const sizes = new Map(
    captures.filter(isMade).map(({ captureId, factCount }) => [captureId, factCount - (setAside.get(captureId) ?? 0)]),
  );
  const counts = new Map<string, CaseCounts>();
  for (const { caseId, captureId, linked } of links) {
    const size = sizes.get(captureId);
    if (!linked || size === undefined) continue;
    const { captures: made, facts } = counts.get(caseId) ?? { captures: 0, facts: 0 };
    counts.set(caseId, { captures: made + 1, facts: facts + size });
  }
  return counts;
}

/** How many facts that count were captured from each source, by host. */
export async function factsBySource(db: Database): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const setAside = await setAsideByCapture(db);
  for (const { host, captureId, factCount } of (await db.captures.toArray()).filter(isMade))
    counts.set(host, (counts.get(host) ?? 0) + factCount - (setAside.get(captureId) ?? 0));
  return counts;
}
