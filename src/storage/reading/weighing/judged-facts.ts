import type { CredibilityRow } from "../../../domain/casework/trust";
import type { Database } from "../../base/database";
import { isMade } from "../captures";

/** A place in the log: an entry, and the number of the fact in it. */
interface FactPlace {
  readonly origin: string;
  readonly index: number;
  readonly fact?: number | undefined;
}

/** What officials judged of single facts, as it holds now. */
export interface JudgedFacts {
  /** Undefined where nothing was judged, or the judgement was taken back. */
  readonly at: (place: FactPlace) => CredibilityRow | undefined;
}

/** All at once, for they are few: an official judges them one by one. */
export async function judgedFacts(db: Database): Promise<JudgedFacts> {
  const rows = (await db.credibilities.toArray()).filter(({ credibility }) => credibility !== null);
  const captures = await db.captures.bulkGet(rows.map(({ captureId }) => captureId));
  const judged = new Map(
    rows.flatMap((row, n) => {
      const capture = captures[n];
      return isMade(capture) ? [[keyOf({ ...capture, fact: row.fact }), row] as const] : [];
    }),
  );
  return { at: (place) => judged.get(keyOf(place)) };
}

const keyOf = ({ origin, index, fact }: FactPlace): string => `${origin} ${String(index)} ${String(fact)}`;
