import * as v from "valibot";
import type { Stamp } from "./stamp";

/** The log an entry belongs to: a schema-less URL without spaces or plus signs (C2SP tlog-checkpoint, "origin"). */
export const Origin = v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9.-]+\/[a-z0-9./_-]+$/u));

/** A moment in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u));

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
  type: v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/u)),
  /** When it was made; where the machine's clock had gone back, the time of the entry before: so the order never does. */
  at: Instant,
  /** What the machine's clock said, where that was before `at`. */
  clock: v.exactOptional(Instant),
  payload: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
});
export type Header = v.InferOutput<typeof Header>;

/** When an entry was made, as the machine's clock had it: before `at` where an earlier entry was made by a clock that ran ahead. */
export const madeAt = ({ at, clock }: Pick<Header, "at" | "clock">): string => clock ?? at;

/** How far the clocks of an authority and of a machine may differ without either being wrong (ms). */
export const CLOCKS_DIFFER_MS = 5 * 60_000;

/** Where an entry stands in the order of things; never before those that its origin made earlier. */
export const stampOf = ({ at, origin, index }: Pick<Header, "at" | "origin" | "index">): Stamp => [at, origin, index];
