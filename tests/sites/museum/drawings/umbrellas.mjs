import { markup } from "../../common/markup.mjs";
import { POSTCARD as c } from "./parts.mjs";

/** @param {import("../../common/random.mjs").Random} random */
export function umbrellas(random) {
  const rain = Array.from(
    { length: 130 },
    () => `M${random.int(-20, 800)} ${random.int(0, 560)}l-9 ${random.int(22, 44)}`,
  );
  const lamps = [90, 690].map(
    (x) =>
      markup`<path d="M${x} 470V190" stroke="${c.ink}" stroke-width="7"/><path d="M${x - 17} 150h34l-7 42h-20z" fill="#f8dfa0"/><circle cx="${x}" cy="170" r="58" fill="#f8dfa0" opacity=".25"/><path d="M${x - 20} 150h40l-20 -22z" fill="${c.ink}"/>`,
  );
  return markup`<rect width="800" height="600" fill="#b8c2c0"/><path d="M0 250H120V210H190V260H300V180H340V260H470V230H560V190H640V250H800V420H0Z" fill="#8fa09f"/><path d="M0 410H800V600H0Z" fill="#6e7f80"/><path d="M0 470Q400 440 800 470V600H0Z" fill="#869795"/>${lamps}
${sister(320, 540, "#7c2f3a", c.accent)}${sister(490, 548, "#2f4858", "#e0a84a")}<g opacity=".3" transform="matrix(1 0 0 -0.22 0 664)">${sister(320, 540, "#7c2f3a", c.accent)}${sister(490, 548, "#2f4858", "#e0a84a")}</g><path d="${rain.join("")}" stroke="#eef3f2" stroke-width="2" opacity=".55"/>`;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} coat
 * @param {string} cover
 */
function sister(x, y, coat, cover) {
  return markup`<g transform="translate(${x} ${y})"><path d="M-62 0Q-40 -110 -26 -150H26Q40 -110 62 0Z" fill="${coat}"/><path d="M-30 -140Q-36 -226 0 -230Q36 -226 30 -140Z" fill="${coat}"/><circle cy="-252" r="24" fill="#e8c9a8"/><path d="M-27 -254Q-24 -284 0 -284T27 -254Q0 -270 -27 -254Z" fill="#3b2a24"/><path d="M28 -190L46 -390" stroke="${c.ink}" stroke-width="5"/><path d="M-72 -306Q-60 -398 44 -402Q146 -398 160 -306Q132 -324 102 -306Q72 -324 44 -306Q14 -324 -14 -306Q-44 -324 -72 -306Z" fill="${cover}"/><path d="M44 -402Q4 -360 -14 -306M44 -402Q84 -360 102 -306" stroke="#fff" stroke-opacity=".35" stroke-width="3" fill="none"/></g>`;
}
