import { markup } from "../../common/markup.mjs";
import { POSTCARD as c, figure, house } from "./parts.mjs";

const CLOTHS = ["#c8553d", "#557a6f", "#d9a441", "#8a5a6b"];

/** @param {import("../../common/random.mjs").Random} random */
export function market(random) {
  const houses = Array.from({ length: 9 }, (_, index) =>
    house({
      x: index * 92 - 14,
      y: 400,
      width: 90,
      height: random.int(120, 190),
      fill: random.pick(["#cf9b78", "#b9785c", "#d8b58e", "#9fa894"]),
      glass: "#f6ecdb",
      stepped: random.chance(0.6),
    }),
  );
  const people = Array.from({ length: 16 }, () => ({
    x: random.int(20, 780),
    y: random.int(492, 590),
    size: random.int(9, 13) / 10,
    fill: random.pick([c.ink, c.dark, "#6b4038", "#34504c"]),
    skirt: random.chance(0.55),
  })).sort((one, other) => one.y - other.y);
  return markup`<rect width="800" height="600" fill="${c.sky}"/><g fill="${c.mid}"><path d="M372 400V150H448V400Z"/><path d="M366 152L410 20L454 152Z" fill="${c.dark}"/><circle cx="410" cy="190" r="20" fill="#f6ecdb"/><path d="M410 190V176M410 190H420" stroke="${c.ink}" stroke-width="3"/></g>
${houses}<path d="M0 398H800V600H0Z" fill="#d9cbb2"/><path d="M0 440H800M0 480H800M0 530H800" stroke="#c6b596" stroke-width="2"/>${[60, 250, 440, 630].map((x, index) => stall(x, 500, CLOTHS[index] ?? c.accent))}${people.map(figure)}`;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} cloth
 */
function stall(x, y, cloth) {
  const stripes = [0, 1, 2, 3].map(
    (index) => markup`<path d="M${x + index * 36} ${y - 92}h18l${index * 2 - 2} 40h-22z" fill="${cloth}"/>`,
  );
  return markup`<path d="M${x} ${y}V${y - 80}M${x + 130} ${y}V${y - 80}" stroke="${c.ink}" stroke-width="4"/><path d="M${x - 2} ${y - 92}H${x + 132}L${x + 142} ${y - 52}H${x - 12}Z" fill="#fbf3e4"/>${stripes}<path d="M${x - 8} ${y - 34}h146v26h-146z" fill="#8b6a49"/>${[
    0, 1, 2, 3, 4, 5,
  ].map(
    (fruit) => markup`<circle cx="${x + 8 + fruit * 23}" cy="${y - 38}" r="10" fill="${CLOTHS[fruit % 3] ?? cloth}"/>`,
  )}`;
}
