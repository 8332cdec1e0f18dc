import type { Database } from "../base/database";

/** Whether an origin's log goes on before and after an entry. */
export interface Neighbours {
  readonly previous: boolean;
  readonly next: boolean;
}

export async function neighboursOf(db: Database, origin: string, index: number): Promise<Neighbours> {
  const count = (at: number) => db.entries.where("[origin+index]").equals([origin, at]).count();
  const [before, after] = await Promise.all([count(index - 1), count(index + 1)]);
  return { previous: before > 0, next: after > 0 };
}
