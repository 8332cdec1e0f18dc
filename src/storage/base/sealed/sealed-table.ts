import Dexie, {
  type DBCoreIndex,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
  cmp,
} from "dexie";
import { type Finding, findRange, isIn } from "./find-range";
import { KIND } from "./range-kinds";
import { type Place, listedCursor } from "./listed-cursor";
import type { RowKeys } from "./row-keys";
import type { Row, RowSealer } from "./row-sealer";

/** The keys that are asked for together, as a range that Dexie spans over all of them says it (`any-of.ts`). */
export type SpannedRange = DBCoreKeyRange & { readonly anyOf?: readonly unknown[] };

interface Asked {
  readonly trans: DBCoreTransaction;
  readonly index: DBCoreIndex;
  readonly range: SpannedRange;
  readonly isReverse: boolean;
  readonly isUnique?: boolean;
  readonly limit?: number | undefined;
}

/** How many rows a cursor reads at first, and at most at once: most want one, or all. */
const [FIRST, MOST] = [4, 512];

/**
 * A table whose rows are sealed, as one whose rows are not: every question is asked of what stands for keys, every row opened. Where each
 * has a key of its own, that one comes and goes with it.
 */
export function sealedTable(down: DBCoreTable, sealer: RowSealer, own?: RowKeys): DBCoreTable {
  const { primaryKey } = down.schema;
  const finding = (index: DBCoreIndex, range: DBCoreKeyRange): Finding =>
    findRange({ table: down.name, index, primaryKey, sealer }, range);

  const opened = (rows: readonly (Row | undefined)[]): Row[] =>
    rows.flatMap((row) => {
      const open = row && sealer.open(row);
      return open ? [open] : [];
    });

  /** Does something with rows, once it is known what opens them. */
  const withKeys = <T>(
    trans: DBCoreTransaction,
    rows: readonly (Row | undefined)[],
    use: () => T,
  ): PromiseLike<T> | T => (own ? own.learn(trans, rows).then(use) : use());

  /** Everything in a range, in the order of the keys. */
  function places(asked: Asked): PromiseLike<Place[]> {
    const { trans, index, range, isReverse, isUnique = false, limit } = asked;
    if (range.anyOf && !isOne(range)) return placesOfEach(asked, range.anyOf);
    const found = finding(index, range);
    const isDirect = found.isExact && found.isOrdered && !isUnique && (!index.multiEntry || isOne(range));
    return down
      .query({
        trans,
        values: true,
        query: { index, range: found.range },
        ...(isDirect && { limit: limit ?? Infinity, direction: isReverse ? "prev" : "next" }),
      })
      .then(({ result }) =>
        withKeys(trans, result as Row[], () => {
          const all = placesIn(result as Row[], index, range);
          return isDirect ? all : arranged(all, asked);
        }),
      );
  }

  function placesOfEach(asked: Asked, keys: readonly unknown[]): PromiseLike<Place[]> {
    const { type: _type, ...rest } = asked.range;
    const each = keys.map((key) =>
      places({ ...asked, limit: undefined, range: { ...without(rest), type: KIND.equal, lower: key, upper: key } }),
    );
    return Dexie.Promise.all(each).then((lists) => arranged(lists.flat(), asked));
  }

  function placesIn(rows: readonly Row[], index: DBCoreIndex, range: DBCoreKeyRange): Place[] {
    if (!index.multiEntry)
      return opened(rows)
        .map((value) => ({
          key: index.isPrimaryKey ? sealer.keyOf(value) : keyIn(index, value),
          primaryKey: sealer.keyOf(value),
          value,
        }))
        .filter(({ key }) => key !== undefined && isIn(key, range));
    const seen = new Set<string>();
    return opened(rows).flatMap((value) => {
      const own = sealer.keyOf(value);
      const name = JSON.stringify(own);
      if (seen.has(name)) return [];
      seen.add(name);
      const keys = keyIn(index, value);
      const each = [...new Set(Array.isArray(keys) ? (keys as unknown[]) : [keys])];
      return each.filter((key) => isIn(key, range)).map((key) => ({ key, primaryKey: own, value }));
    });
  }

  /** The keys alone, where no row has to be opened for them. */
  function keysOf(asked: Asked): PromiseLike<unknown[]> {
    const { trans, index, range, isReverse, limit } = asked;
    const found = finding(index, range);
    const isPlain = found.isExact && found.isOrdered && (!index.multiEntry || isOne(range));
    if (!isPlain) return places(asked).then((all) => all.map(({ primaryKey: key }) => key));
    return down
      .query({
        trans,
        values: false,
        query: { index, range: found.range },
        limit: limit ?? Infinity,
        direction: isReverse ? "prev" : "next",
      })
      .then(({ result }) => result as unknown[]);
  }

  function deleteRange(request: DBCoreMutateRequest & { type: "deleteRange" }): PromiseLike<DBCoreMutateResponse> {
    const { trans, range } = request;
    const found = finding(primaryKey, range);
    if (found.isExact && own)
      return down
        .query({ trans, values: false, query: { index: primaryKey, range: found.range }, limit: Infinity })
        .then(({ result }) => own.held(trans, result as unknown[]))
        .then((ids) => own.drop(trans, ids))
        .then(() => down.mutate({ ...request, range: found.range }));
    if (found.isExact) return down.mutate({ ...request, range: found.range });
    return places({ trans, index: primaryKey, range, isReverse: false }).then((all) =>
      down.mutate({ type: "delete", trans, keys: all.map(({ primaryKey: key }) => sealer.key(key)) }),
    );
  }

  const mutate = (request: DBCoreMutateRequest): PromiseLike<DBCoreMutateResponse> => {
    const { trans } = request;
    if (request.type === "deleteRange") return deleteRange(request);
    if (request.type === "delete") {
      const keys: unknown[] = request.keys;
      const kept = keys.map((key) => sealer.key(key));
      const done = down.mutate({ ...request, keys: kept }).then((answer) => ({ ...answer, results: keys }));
      if (!own) return done;
      return own
        .held(trans, kept)
        .then((ids) => own.drop(trans, ids))
        .then(() => done);
    }
    const values = request.values as readonly Row[];
    const { keys: _keys, ...rest } = request;
    const write = (ids: readonly string[]) =>
      down.mutate({ ...rest, values: values.map((value, n) => sealer.seal(value, ids[n])) }).then((done) => {
        const keys = values.map((value, n) => (done.failures[n] ? undefined : sealer.keyOf(value)));
        return { ...done, results: keys, lastResult: keys.at(-1) };
      });
    if (!own) return write([]);
    const places = values.map((value) => sealer.key(sealer.keyOf(value)));
    const before = request.type === "put" ? own.held(trans, places) : Dexie.Promise.resolve([]);
    return before.then((ids) =>
      own.make(trans, places).then((made) =>
        write(made.map(({ id }) => id)).then((done) => {
          const unused = made.flatMap(({ id }, n) => (done.failures[n] ? [id] : []));
          return own.replace(trans, [...ids, ...unused]).then(() => done);
        }),
      ),
    );
  };

  return {
    name: down.name,
    schema: down.schema,
    mutate: (request) => mutate(request) as Promise<DBCoreMutateResponse>,
    get: (request) =>
      down
        .get({ ...request, key: sealer.key(request.key) })
        .then((row: Row | undefined) => withKeys(request.trans, [row], () => opened([row])[0])),
    getMany: (request) =>
      down
        .getMany({
          ...request,
          keys: (request.keys as unknown[]).map((key) => (key === null || key === undefined ? key : sealer.key(key))),
        })
        .then((rows: (Row | undefined)[]) =>
          withKeys(request.trans, rows, () => rows.map((row) => row && sealer.open(row))),
        ),
    query({ trans, values, limit, direction = "next", query: { index, range } }) {
      const isUnique = direction.endsWith("unique");
      const asked = { trans, index, range, isReverse: direction.startsWith("prev"), isUnique, limit };
      const found = values ? places(asked).then((all) => all.map(({ value }) => value)) : keysOf(asked);
      return found.then((result) => ({ result })) as Promise<{ result: unknown[] }>;
    },
    openCursor({ trans, reverse: isReverse = false, unique: isUnique = false, query: { index, range } }) {
      const asked: Asked = { trans, index, range, isReverse, isUnique };
      const { isExact, isOrdered } = finding(index, range);
      if (!index.isPrimaryKey || !isExact || !isOrdered || asked.range.anyOf) {
        const readAll = (after: Place | undefined) => (after ? Dexie.Promise.resolve([]) : places(asked));
        return listedCursor(trans, isReverse, readAll) as ReturnType<DBCoreTable["openCursor"]>;
      }
      let limit = FIRST;
      const readOn = (after: Place | undefined) => {
        const rest = after ? { ...asked, range: behind(range, after.key, isReverse) } : asked;
        if (after) limit = Math.min(limit * 4, MOST);
        return places({ ...rest, limit });
      };
      return listedCursor(trans, isReverse, readOn) as ReturnType<DBCoreTable["openCursor"]>;
    },
    count({ trans, query: { index, range } }) {
      const found = finding(index, range);
      if (found.isExact) return down.count({ trans, query: { index, range: found.range } });
      return places({ trans, index, range, isReverse: false }).then((all) => all.length) as Promise<number>;
    },
  };
}

const isOne = ({ lower, upper }: DBCoreKeyRange): boolean =>
  lower !== undefined && upper !== undefined && cmp(lower, upper) === 0;

const keyIn = (index: DBCoreIndex, row: Row): unknown => index.extractKey?.(row);

const without = ({ anyOf: _keys, ...range }: Omit<SpannedRange, "type">): Omit<DBCoreKeyRange, "type"> => range;

/** What is left of a range behind a key. */
const behind = (range: DBCoreKeyRange, key: unknown, isReverse: boolean): DBCoreKeyRange =>
  isReverse
    ? { ...range, type: KIND.range, upper: key, upperOpen: true }
    : { ...range, type: KIND.range, lower: key, lowerOpen: true };

function arranged(all: Place[], { isReverse, isUnique = false, limit = Infinity }: Asked): Place[] {
  const sorted = all.sort((a, b) => cmp(a.key, b.key) || cmp(a.primaryKey, b.primaryKey));
  // Of places with one key, the first is meant either way round (IDBCursorDirection "prevunique").
  const some = isUnique ? sorted.filter(({ key }, n) => n === 0 || cmp(sorted[n - 1]?.key, key) !== 0) : sorted;
  if (isReverse) some.reverse();
  return some.slice(0, limit);
}
