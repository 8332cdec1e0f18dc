import { at, randomFrom } from "../common/random.mjs";
import { AUTHORS } from "../care/stock/authors.mjs";
import { STOCKS } from "../care/stock/stock.mjs";
import { PINNED } from "./pinned-reviews.mjs";
import { TODAY } from "./homes.mjs";

const DAY = 86_400_000;

/**
 * All reviews of a home, newest first: those written by hand, then one for each of its marks.
 * @param {import("./homes.mjs").Home} home
 * @returns {readonly import("./pinned-reviews.mjs").Review[]}
 */
export function reviewsOf(home) {
  const random = randomFrom(`zorg ${home.slug}`);
  const pinned = PINNED[home.slug] ?? [];
  let time = Date.parse(pinned.at(-1)?.date ?? TODAY);
  const written = home.marks.map((mark) => {
    time -= random.int(2, 21) * DAY;
    return { ...writeReview(random, mark), mark, date: new Date(time).toISOString().slice(0, 10) };
  });
  return [...pinned, ...written];
}

/**
 * @param {import("./homes.mjs").Home} home
 * @returns {{ mark: number, count: number }} the mean rounded to one decimal
 */
export function aggregateOf(home) {
  const reviews = reviewsOf(home);
  const sum = reviews.reduce((total, { mark }) => total + mark, 0);
  return { mark: Math.round((sum / reviews.length) * 10) / 10, count: reviews.length };
}

/**
 * Two or three sentences in Dutch or German, of the tone of the mark.
 * @param {import("../common/random.mjs").Random} random
 * @param {number} mark
 */
function writeReview(random, mark) {
  const language = random.pick(/** @type {const} */ (["nl", "nl", "nl", "de"]));
  const tone = mark > 7 ? "good" : mark > 4 ? "mixed" : "bad";
  const { open, close, ...topics } = STOCKS[language];
  const about = random.shuffle(Object.values(topics));
  const middle = [at(about, 0), at(about, 1)].map((topic) => random.pick(topic[tone]));
  const text = [...(random.chance(0.5) ? [random.pick(open[tone])] : []), ...middle].join(" ");
  return { author: random.pick(AUTHORS[language]), text, language };
}
