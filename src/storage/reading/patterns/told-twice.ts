import type { StatedTwice } from "../../../domain/analysis/reviews";
import { type FactNow, captureMade, toldTwice } from "../../../domain/evidence/captures";
import { groupBy } from "../../../domain/ground/grouping";
import type { Recorded } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { readPayload } from "../../base/read-payload";

type Row = Recorded<FactNow>;

/**
 * Numbers that page and markup told differently when a listing was captured last. Where a fact was read is known to its entry alone: only entries
 * that have two overall ratings of one listing are opened.
 * @param overall The overall ratings that count, in the order of the log.
 */
export async function statedTwice(
  db: Database,
  overall: readonly Row[],
  nodeOf: (listing: string) => string,
): Promise<StatedTwice[]> {
  const byListing = [...groupBy(overall, ({ subject }) => subject).values()];
  const last = byListing.flatMap((rows) => {
    const those = rows.filter(({ captureId }) => captureId === rows.at(-1)?.captureId);
    return those.length > 1 ? [those] : [];
  });
  const found = await Promise.all(
    last.map(async (rows): Promise<StatedTwice[]> => {
      const [{ origin, index, host, subject: listing } = {}] = rows;
      if (origin === undefined || index === undefined || host === undefined || listing === undefined) return [];
      const header = await db.entries.get([origin, index]);
      const made = header && (await readPayload(db, captureMade, header));
      if (!made) return [];
      // As they hold now, each with the places where the capture's entry says it was read.
      const facts = rows.flatMap(({ n, fact }) => {
        const { provenance } = made.facts[n] ?? {};
        return provenance ? [{ n, fact: { ...fact, provenance } }] : [];
      });
      return toldTwice(facts).map(({ n, what, seen, marked, unit }) => ({
        id: `${origin} ${index} ${n}`,
        subject: nodeOf(listing),
        source: host,
        what,
        seen,
        marked,
        unit,
      }));
    }),
  );
  return found.flat();
}
