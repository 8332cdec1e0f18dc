import { daysAfter } from "../common/crowd-page.mjs";
import { randomFrom } from "../common/random.mjs";

const KIND = ["Kind staff, and a clean room.", "Good food, friendly carers.", "Friendly nurses, lovely garden."];
const WORSE = ["Nobody answers the bell at night.", "Fewer nurses each time.", "If only there were more staff."];
/** Reviews in each month. */
const EACH = 10;
const MONTHS = 42;
/** From this month on it falls a little every month. */
const FALLS_FROM = 16;
const DAYS = 365.25 / 12;

/** Three and a half years with ten reviews a month: good at first, and from May 2021 on a little worse each month. */
export function sinkingHome() {
  const random = randomFrom("alder");
  const reviews = Array.from({ length: MONTHS * EACH }, (_, n) => {
    const month = Math.floor(n / EACH);
    const mean = month < FALLS_FROM ? 4.5 : 4.5 - 0.11 * (month - FALLS_FROM);
    const isLow = random.next() > mean - Math.floor(mean);
    const rating = Math.floor(mean) + (isLow ? 0 : 1);
    const text = random.pick(month < FALLS_FROM ? KIND : WORSE);
    const date = daysAfter("2020-01-01", Math.floor((month + ((n % EACH) + 0.5) / EACH) * DAYS));
    return { author: `Visitor ${n + 1}`, date, rating, text: `${text} Stay ${n + 700}.` };
  });
  return { type: "NursingHome", name: "Alder Court", language: "en", reviews };
}
