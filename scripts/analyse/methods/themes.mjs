import * as v from "valibot";
import { loadAnalysis } from "../load-analysis.mjs";
import { Id, readValue } from "../read-value.mjs";
import { Review, toReview } from "../reviews.mjs";

export const usage = `themes        {"id", "subject", "text", "source"?, "author"?, "date"?} → a line for each subject of a source: {"subject",
              "source"?, "reviews", "themes", "aspects", "wishes", "praise"}, each with quotes; --today as above`;
export const options = ["today"];

const Line = v.object({ id: Id, ...Review });

/** @type {import("../method.mjs").Method} */
export async function begin({ write, options: { today = new Date().toISOString().slice(0, 10) } }) {
  const { readCorpus, findKeyThemes, findAspects, findWishes, findSuddenPraise } = await loadAnalysis("themes");
  /** @type {Map<string, import("../reviews.mjs").ReviewOf[]>} */
  const bySource = new Map();
  return {
    take(value) {
      const read = readValue(Line, value);
      if (read.wrong !== undefined) return read.wrong;
      const review = toReview(read.value, String(read.value.id), undefined);
      bySource.set(review.source ?? "", bySource.get(review.source ?? "") ?? []);
      bySource.get(review.source ?? "")?.push(review);
      return undefined;
    },
    end() {
      for (const [source, reviews] of bySource) {
        const corpus = readCorpus(reviews);
        for (const [subject, { length }] of corpus.bySubject)
          write({
            subject,
            ...(source !== "" && { source }),
            reviews: length,
            themes: findKeyThemes(corpus, subject).value,
            aspects: findAspects(corpus, subject).value,
            wishes: findWishes(corpus, subject).value,
            praise: findSuddenPraise(corpus, subject, today).value,
          });
      }
    },
  };
}
