import { type FindGroup, type FindQuery, type IsMarked, markerOf, parseQuery } from "../../domain/casework/find";
import {
  type Database,
  type Find,
  type FindLack,
  type FoundRow,
  findLack,
  foundRows,
  openFind,
} from "../../storage/reading";
import { useLiveOrOld } from "../frame/use-live";

/** Of one group: how many were found, and the best of them. */
export interface ShownGroup {
  readonly group: FindGroup;
  readonly count: number;
  readonly rows: readonly FoundRow[];
}

/** What was found for what was typed. */
export interface Found {
  readonly query: FindQuery;
  readonly isMarked: IsMarked;
  readonly groups: readonly ShownGroup[];
  readonly lack: FindLack;
}

interface Asked {
  readonly text: string;
  /** Whether its last word is still being typed. */
  readonly isTyping: boolean;
  /** So many of each group. */
  readonly most: number;
}

/** What was read of an index is good for the next asking, as long as the page lives. */
const finds = new WeakMap<Database, Find>();

function findIn(db: Database): Find {
  const find = finds.get(db) ?? openFind(db);
  finds.set(db, find);
  return find;
}

/** What is found for what is typed, now and whenever there is more; what was found before stays until then (`isOld`). */
export const useFound = (asked: Asked) =>
  useLiveOrOld((db) => found(db, asked), [asked.text, asked.isTyping, asked.most]);

async function found(db: Database, { text, isTyping, most }: Asked): Promise<Found> {
  const query = parseQuery(text, { isTyping });
  const [refs, lack] = await Promise.all([findIn(db)(query, { most }), findLack(db)]);
  const groups = await Promise.all(
    refs.map(async ({ group, count, refs: names }) => ({ group, count, rows: await foundRows(db, names) })),
  );
  return { query, isMarked: markerOf(query), groups, lack };
}
