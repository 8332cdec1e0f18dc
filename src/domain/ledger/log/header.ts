import * as v from "valibot";
import type { Stamp } from "./stamp";

const [ORIGIN, ORIGIN_LENGTH] = [/^[a-z0-9.-]+\/[a-z0-9./_-]+$/u, 200] as const;
const [TYPE, TYPE_LENGTH] = [/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/u, 100] as const;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;
const COMMITMENT = /^[0-9a-f]{64}$/u;

/** The log an entry belongs to: a schema-less URL without spaces or plus signs (C2SP tlog-checkpoint, "origin"). */
export const Origin = v.pipe(v.string(), v.maxLength(ORIGIN_LENGTH), v.regex(ORIGIN));

/** A moment in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Instant = v.pipe(v.string(), v.regex(INSTANT));

/** The version an entry's payload was written in; always at least 1. */
const Version = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * An entry without its payload: no personal data, ever. `payload` is the hex SHA-256 commitment to salt and payload.
 * In JCS form (RFC 8785) the header is a leaf of the origin's Merkle tree.
 */
export const Header = v.strictObject({
  v: Version,
  origin: Origin,
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  type: v.pipe(v.string(), v.maxLength(TYPE_LENGTH), v.regex(TYPE)),
  /** When it was made; where the machine's clock had gone back, the time of the entry before: so the order never does. */
  at: Instant,
  /** What the machine's clock said, where that was before `at`. */
  clock: v.exactOptional(Instant),
  payload: v.pipe(v.string(), v.regex(COMMITMENT)),
});
export type Header = v.InferOutput<typeof Header>;

/**
 * Whether a value is a header as the schema has it, said at once: a log is read header by header. Where it is not a plain
 * object with these fields and no other, the answer is no, whatever the schema says.
 */
export function isPlainHeader(value: unknown): value is Header {
  if (typeof value !== "object" || value === null) return false;
  const { v: version, origin, index, type, at, clock, payload } = value as Readonly<Record<string, unknown>>;
  const hasClock = Object.hasOwn(value, "clock");
  return (
    Object.keys(value).length === (hasClock ? 7 : 6) &&
    isWhole(version, 1) &&
    isWhole(index, 0) &&
    isOf(ORIGIN, origin, ORIGIN_LENGTH) &&
    isOf(TYPE, type, TYPE_LENGTH) &&
    isOf(INSTANT, at) &&
    (!hasClock || isOf(INSTANT, clock)) &&
    isOf(COMMITMENT, payload)
  );
}

const isWhole = (value: unknown, least: number): boolean => Number.isInteger(value) && (value as number) >= least;
const isOf = (shape: RegExp, value: unknown, most = Infinity): boolean =>
  typeof value === "string" && value.length <= most && shape.test(value);

/** When an entry was made, as the machine's clock had it: before `at` where an earlier entry was made by a clock that ran ahead. */
export const madeAt = ({ at, clock }: Pick<Header, "at" | "clock">): string => clock ?? at;

/** How far the clocks of an authority and of a machine may differ without either being wrong (ms). */
export const CLOCKS_DIFFER_MS = 5 * 60_000;

/** Where an entry stands in the order of things; never before those that its origin made earlier. */
export const stampOf = ({ at, origin, index }: Pick<Header, "at" | "origin" | "index">): Stamp => [at, origin, index];
