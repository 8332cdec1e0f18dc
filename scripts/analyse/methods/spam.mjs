import * as v from "valibot";
import { loadAnalysis } from "../load-analysis.mjs";
import { Id, readValue } from "../read-value.mjs";
import { Review, scaleOf, toReview } from "../reviews.mjs";

export const usage = `spam          {"id", "author", "subject", "date", "rating", "text", "source"?} → {"id", "flags": []}, one for each; a flag
              names what is unlike the rest, and accuses nobody; --today DATE for another day than today`;
export const options = ["today"];

const Line = v.object({ id: Id, ...Review });

/** @type {import("../method.mjs").Method} */
export async function begin({ write, options: { today = new Date().toISOString().slice(0, 10) } }) {
  const { findAnomalies } = await loadAnalysis("reviews");
  /** @type {v.InferOutput<typeof Line>[]} */
  const lines = [];
  return {
    take(value) {
      const read = readValue(Line, value);
      if (read.wrong !== undefined) return read.wrong;
      lines.push(read.value);
      return undefined;
    },
    end() {
      const scale = scaleOf(lines);
      // The same id may stand on several lines: each is told by its place.
      const reviews = lines.map((line, place) => toReview(line, String(place), scale));
      /** @type {Map<string, Set<string>>} */
      const flags = new Map();
      for (const { value } of findAnomalies(reviews, today))
        for (const { kind, reviews: places } of value)
          for (const place of places) flags.set(place, (flags.get(place) ?? new Set()).add(kind));
      lines.forEach(({ id }, place) => write({ id, flags: [...(flags.get(String(place)) ?? [])] }));
    },
  };
}
