import { markup } from "../../common/markup.mjs";
import { NIGHT as c, figure } from "./parts.mjs";

const LAMPS = ["#f7c65b", "#ef6a5a", "#7fd1c7", "#f4f0e0"];

/** @param {import("../../common/random.mjs").Random} random */
export function fair(random) {
  const stars = Array.from(
    { length: 60 },
    () =>
      markup`<circle cx="${random.int(0, 800)}" cy="${random.int(0, 330)}" r="${random.int(1, 2)}" fill="#f4f0e0" opacity=".7"/>`,
  );
  const crowd = Array.from({ length: 24 }, (_, index) =>
    figure({
      x: index * 35 + random.int(-6, 6),
      y: random.int(560, 600),
      size: 1.2,
      fill: c.ink,
      skirt: random.chance(0.5),
    }),
  );
  return markup`<rect width="800" height="600" fill="${c.sky}"/><rect y="330" width="800" height="270" fill="${c.light}" opacity=".7"/>${stars}${wheel()}${tent(90, "#ef6a5a")}${tent(640, "#7fd1c7")}<path d="M0 500H800V600H0Z" fill="${c.dark}"/><path d="M0 300Q200 380 400 320T800 300" stroke="${c.ink}" stroke-width="3" fill="none"/>${Array.from({ length: 20 }, (_, index) => markup`<circle cx="${20 + index * 40}" cy="${322 + Math.round(22 * Math.sin(index / 2.1))}" r="7" fill="${LAMPS[index % 4] ?? c.accent}"/>`)}${crowd}`;
}

function wheel() {
  const spokes = Array.from({ length: 12 }, (_, index) => {
    const turn = (index / 12) * 2 * Math.PI;
    const [x, y] = [Math.round(400 + 190 * Math.cos(turn)), Math.round(250 + 190 * Math.sin(turn))];
    return markup`<path d="M400 250L${x} ${y}" stroke="#8f93c4" stroke-width="3"/><circle cx="${x}" cy="${y}" r="6" fill="${c.accent}"/><path d="M${x - 15} ${y + 10}h30l-5 22h-20z" fill="${LAMPS[index % 4] ?? c.accent}"/>`;
  });
  return markup`<path d="M400 250L310 520M400 250L490 520" stroke="#8f93c4" stroke-width="9"/><circle cx="400" cy="250" r="190" fill="none" stroke="#aeb2dd" stroke-width="6"/><circle cx="400" cy="250" r="150" fill="none" stroke="#8f93c4" stroke-width="2"/>${spokes}<circle cx="400" cy="250" r="17" fill="${c.accent}"/>`;
}

/**
 * @param {number} x
 * @param {string} cloth
 */
function tent(x, cloth) {
  return markup`<path d="M${x - 70} 510V410H${x + 70}V510Z" fill="#f4e6c8"/><path d="M${x - 84} 412L${x} 330L${x + 84} 412Z" fill="${cloth}"/><path d="M${x - 40} 412L${x} 330L${x + 40} 412Z" fill="#f4e6c8"/><path d="M${x - 24} 510V440H${x + 24}V510Z" fill="${c.accent}"/><path d="M${x} 330V300l24 9l-24 9" fill="${cloth}" stroke="${c.ink}" stroke-width="3"/>`;
}
