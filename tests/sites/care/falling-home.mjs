import { daysAfter } from "../common/crowd-page.mjs";
import { randomFrom } from "../common/random.mjs";

const [BEFORE, AFTER] = [
  ["Kind staff, and a clean room.", "Good food, friendly carers.", "Friendly nurses, lovely garden."],
  ["Nobody answers the bell at night.", "Dirty room, rude answer.", "If only there were more staff."],
];
const CHANGED = "2023-03-01";

/** Four years with six reviews a month; from March 2023 on they are worse. */
export function fallingHome() {
  const random = randomFrom("millbrook");
  const reviews = Array.from({ length: 48 * 6 }, (_, n) => {
    const date = daysAfter("2021-01-01", Math.floor((n * 365.25) / 72) + Math.floor(random.next() * 3));
    const isAfter = date >= CHANGED;
    const text = random.pick(isAfter ? AFTER : BEFORE);
    return {
      author: `Relative ${n + 1}`,
      date,
      rating: random.pick(isAfter ? [2, 3, 3, 4] : [4, 5, 5, 4]),
      text: `${text} Visit ${n + 300}.`,
    };
  });
  return { type: "NursingHome", name: "Millbrook House", language: "en", reviews };
}
