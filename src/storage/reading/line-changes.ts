import { writersOf } from "../../domain/acts";
import { factStates } from "../../domain/evidence/captures";
import type { Database } from "../base/database";
import { countErasures } from "./erasures";

const acts = new Set(
  ["correction", "setAside"].flatMap((field) => writersOf(factStates.name, field)).map(({ type }) => type),
);

/** How often the log's lines came to read otherwise: by erasures, and by what was said of facts after they were captured. */
export async function countLineChanges(db: Database): Promise<number> {
  const said = await db.events
    .where("type")
    .anyOf([...acts])
    .count();
  return said + (await countErasures(db));
}
