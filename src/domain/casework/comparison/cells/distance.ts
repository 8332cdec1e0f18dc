import { arcsine, cosine, sine } from "./trigonometry";

/** The mean radius of the earth in kilometres (IUGG, R1). */
const RADIUS_KM = 6371.0088;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The distance of two places in a straight line over the ground, in kilometres: the great circle on a sphere, true to about half a
 * per cent of the ellipsoid's. By the chord between the two unit vectors, in nothing but exact operations, so that it has the same
 * digits everywhere.
 */
export function greatCircleKm(a: Point, b: Point): number {
  const [p, q] = [unitVector(a), unitVector(b)];
  const [x, y, z] = [p[0] - q[0], p[1] - q[1], p[2] - q[2]];
  return 2 * RADIUS_KM * arcsine(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
}

function unitVector({ latitude, longitude }: Point): readonly [number, number, number] {
  const flat = cosine(latitude);
  return [flat * cosine(longitude), flat * sine(longitude), sine(latitude)];
}
