import type { Period } from "../own-data";

/** What is taken of several rows of own data that are joined with one subject (its contracts, say). */
export const TAKES = ["latest", "sum", "mean", "least", "most", "count"] as const;
export type Take = (typeof TAKES)[number];

/** What is looked at in each alternative. */
export type Measure =
  /** Ratings by outside communities: those of one source by its host, or of all of them where it is empty. */
  | { readonly of: "rating"; readonly host: string }
  /** A property as a source gives it, by its schema.org term (`numberOfRooms`) or the source's own word (`vacancies`). */
  | { readonly of: "fact"; readonly property: string }
  /** A column of the agency's own data, by its head. */
  | { readonly of: "own"; readonly datasetId: string; readonly head: string; readonly take: Take }
  /** How far it is from a place (WGS 84, degrees), in a straight line. */
  | { readonly of: "distance"; readonly place: string; readonly latitude: number; readonly longitude: number }
  /** What an official thinks of it, with the reason. */
  | { readonly of: "judgement" };

/** In what a measure is told, and compared. Nothing is ever converted between two of them. */
export type Unit =
  /** A rating's scale; the worst may be the greater number. */
  | { readonly as: "scale"; readonly worst: number; readonly best: number }
  /** Ordered grades, the best first. A value is a rank, counted from 1. */
  | { readonly as: "grades"; readonly grades: readonly string[] }
  /** `currency` by ISO 4217. */
  | { readonly as: "money"; readonly currency: string; readonly period: Period }
  | { readonly as: "number"; readonly unit: string }
  /** In kilometres. */
  | { readonly as: "distance" }
  /** Words: for a limit only, which asks whether they are said. */
  | { readonly as: "text" };
