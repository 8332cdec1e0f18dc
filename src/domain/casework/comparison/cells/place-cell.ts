import { type Cell } from "../cell";
import { exact, unknown } from "./made";
import type { PlaceInput } from "../inputs";
import type { Measure } from "../measure";
import { greatCircleKm } from "./distance";

/** Two statements of one place may lie this far from each other (km): a gate and a front door. */
const SAME_PLACE_KM = 0.3;

/** To ten metres: coordinates are seldom truer. */
const toTenMetres = (km: number): number => Math.round(km * 100) / 100;

/** How far an alternative is, by the place that was stated last. */
export function placeCell(places: readonly PlaceInput[], from: Extract<Measure, { of: "distance" }>): Cell {
  const [latest, ...others] = [...places].sort(latestFirst);
  if (!latest) return unknown("nothing-known", []);
  const cell = exact(toTenMetres(greatCircleKm(from, latest)), [latest]);
  const elsewhere = others.filter((other) => greatCircleKm(latest, other) > SAME_PLACE_KM);
  if (elsewhere.length === 0) return cell;
  return { ...cell, marks: ["places-differ"], leftOut: elsewhere.map((input) => ({ input, why: "read-earlier" })) };
}

const latestFirst = (a: PlaceInput, b: PlaceInput): number =>
  a.at === b.at ? (a.host < b.host ? -1 : a.host > b.host ? 1 : 0) : a.at < b.at ? 1 : -1;
