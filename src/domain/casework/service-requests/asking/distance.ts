import type { ServiceRequest } from "../model";
import type { Area } from "./addresses";

const EARTH_M = 6_371_008.8;
const rad = (degrees: number): number => (degrees * Math.PI) / 180;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Metres between two points on a sphere of the Earth's mean radius (haversine); off by up to 0.6 % for its flattening. */
export function metresBetween(a: Point, b: Point): number {
  const h =
    Math.sin(rad(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(rad(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_M * Math.asin(Math.min(Math.sqrt(h), 1));
}

/** Whether a request lies in an area; undefined where it says no place. */
export function isWithin(area: Area, { latitude, longitude }: Pick<ServiceRequest, "latitude" | "longitude">) {
  if (latitude === null || longitude === null) return undefined;
  return metresBetween(area, { latitude, longitude }) <= area.radius;
}
