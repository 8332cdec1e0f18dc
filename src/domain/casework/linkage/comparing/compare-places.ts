import type { SignalLevel } from "../model";
import type { PreparedRecord } from "../reading/prepared";
import type { Evidence } from "./evidence";

/** Up to how many metres apart, how that is called, and what it says in bits. */
const STEPS: readonly (readonly [number, SignalLevel, number])[] = [
  [75, "equal", 7],
  [300, "high", 4.5],
  [1_000, "middle", 2],
  [3_000, "low", -0.5],
  [20_000, "near", -4],
  [Number.POSITIVE_INFINITY, "other", -8],
];
/** The earth's mean radius in metres (IUGG). */
const RADIUS = 6_371_009;

/** How far apart two points are. Sources put the same house up to some hundred metres apart. */
export function comparePlaces({ geo: a }: PreparedRecord, { geo: b }: PreparedRecord): Evidence[] {
  if (!a || !b) return [];
  const metres = metresBetween(a.latitude, a.longitude, b.latitude, b.longitude);
  const [, level, weight] = STEPS.find(([most]) => metres <= most) ?? [0, "other", -8];
  return [{ field: "geo", level, weight, a: pointOf(a), b: pointOf(b) }];
}

const pointOf = ({ latitude, longitude }: { latitude: number; longitude: number }): string =>
  `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;

/** Along the great circle (haversine), the same in both directions. */
function metresBetween(fromNorth: number, fromEast: number, toNorth: number, toEast: number): number {
  const radians = Math.PI / 180;
  const [north, east] = [Math.abs(toNorth - fromNorth) * radians, Math.abs(toEast - fromEast) * radians];
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(fromNorth * radians) * Math.cos(toNorth * radians) * Math.sin(east / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(Math.sqrt(half), 1));
}
