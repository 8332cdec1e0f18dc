import { type DBCoreIndex, type DBCoreKeyRange, cmp } from "dexie";
import { KIND } from "./range-kinds";
import { type RowSealer, partsOf } from "./row-sealer";
import { isWordless } from "./sealed-tables";

/** How what is asked for is found among rows that are sealed. */
export interface Finding {
  /** Where it is, and maybe more. */
  readonly range: DBCoreKeyRange;
  /** Whether nothing else is there. */
  readonly isExact: boolean;
  /** Whether what is found comes in the order of the keys. */
  readonly isOrdered: boolean;
}

type Sealing = Pick<RowSealer, "part">;

/** Ranges over keys of an open table, as ranges over what stands for these. */
export function findRange(
  {
    table,
    index,
    primaryKey,
    sealer,
  }: {
    readonly table: string;
    readonly index: DBCoreIndex;
    readonly primaryKey: DBCoreIndex;
    readonly sealer: Sealing;
  },
  range: DBCoreKeyRange,
): Finding {
  const fields = partsOf(index.keyPath);
  const { type } = range;
  const from: unknown = range.lower;
  const to: unknown = range.upper;
  const isOpenFrom = (n: number) => fields.slice(n).every((field) => isWordless(table, field));
  const isKeyOpen =
    index.isPrimaryKey === true || partsOf(primaryKey.keyPath).every((field) => isWordless(table, field));
  if (type === KIND.never) return { range, isExact: true, isOrdered: true };
  if (type === KIND.any || !index.compound) {
    if (isOpenFrom(0)) return { range, isExact: true, isOrdered: isKeyOpen };
    if (type === KIND.any) return { range, isExact: true, isOrdered: false };
    const field = fields[0] ?? "";
    if (!isOne(range)) return { range: { ...ALL }, isExact: false, isOrdered: false };
    return { range: only(sealer.part(field, range.lower)), isExact: true, isOrdered: isKeyOpen };
  }
  const [lower, upper] = [arrayOf(from), arrayOf(to)];
  const begin: unknown[] = [];
  let n = 0;
  for (; n < fields.length && n < lower.length && n < upper.length && isSame(lower[n], upper[n]); n++)
    begin.push(sealer.part(fields[n] ?? "", lower[n]));
  if (n === fields.length && isOne(range)) return { range: only(begin), isExact: true, isOrdered: isKeyOpen };
  if (isOpenFrom(n) && (lower.length > 0 || upper.length > 0 || isOpenFrom(0)))
    return {
      range: {
        ...range,
        lower: Array.isArray(from) ? [...begin, ...lower.slice(n)] : from,
        upper: Array.isArray(to) ? [...begin, ...upper.slice(n)] : to,
      },
      isExact: true,
      isOrdered: isKeyOpen,
    };
  if (n === 0) return { range: { ...ALL }, isExact: false, isOrdered: false };
  return { range: { type: KIND.range, lower: begin, upper: [...begin, []] }, isExact: false, isOrdered: false };
}

const ALL: DBCoreKeyRange = { type: KIND.any, lower: undefined, upper: undefined };

const only = (key: unknown): DBCoreKeyRange => ({ type: KIND.equal, lower: key, upper: key });

const arrayOf = (bound: unknown): readonly unknown[] => (Array.isArray(bound) ? (bound as unknown[]) : []);

const isSame = (a: unknown, b: unknown): boolean => cmp(a, b) === 0;

const isOne = ({ lower, upper, lowerOpen, upperOpen }: DBCoreKeyRange): boolean =>
  lower !== undefined && upper !== undefined && !lowerOpen && !upperOpen && isSame(lower, upper);

/** Whether a key is in a range. */
export function isIn(key: unknown, { type, lower, upper, lowerOpen, upperOpen }: DBCoreKeyRange): boolean {
  if (type === KIND.any) return true;
  if (type === KIND.never) return false;
  const [above, below] = [lower === undefined ? 1 : cmp(key, lower), upper === undefined ? -1 : cmp(key, upper)];
  return (above > 0 || (above === 0 && !lowerOpen)) && (below < 0 || (below === 0 && !upperOpen));
}
