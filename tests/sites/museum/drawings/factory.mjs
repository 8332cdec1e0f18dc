import { markup } from "../../common/markup.mjs";
import { SILVER as c, figure, grid } from "./parts.mjs";

/** @param {import("../../common/random.mjs").Random} random */
export function factory(random) {
  const saw = Array.from({ length: 5 }, (_, index) => `M${180 + index * 112} 440V330L${292 + index * 112} 270V440Z`);
  const panes = grid(2, 18).map(
    ([row, column]) =>
      markup`<rect x="${196 + column * 30}" y="${374 + row * 30}" width="20" height="18" fill="${random.chance(0.4) ? c.accent : c.light}"/>`,
  );
  const workers = Array.from({ length: 22 }, (_, index) =>
    figure({
      x: 30 + index * 35 + random.int(-8, 8),
      y: 545 + random.int(-26, 34),
      size: random.int(9, 12) / 10,
      fill: random.pick([c.ink, "#333", c.dark]),
    }),
  );
  return markup`<rect width="800" height="600" fill="${c.sky}"/><path d="M0 170Q400 60 800 200V0H0Z" fill="${c.light}"/>${chimney(108, 90)}${chimney(690, 130)}<path d="${saw.join("")}" fill="${c.dark}"/>${panes}<path d="M0 440V390H180V440Z" fill="${c.mid}"/><path d="M0 438H800V600H0Z" fill="${c.mid}"/><path d="M0 470Q400 450 800 474V600H0Z" fill="${c.light}" opacity=".6"/>
<text x="462" y="359" text-anchor="middle" font-family="Georgia, 'DejaVu Serif', serif" font-size="23" letter-spacing="6" font-weight="700" fill="${c.accent}">HOVELING &amp; ZN.</text>${workers}`;
}

/**
 * @param {number} x
 * @param {number} top
 */
function chimney(x, top) {
  const smoke = [0, 1, 2, 3, 4, 5].map(
    (puff) =>
      markup`<ellipse cx="${x + 18 + puff * 34}" cy="${top - 12 - puff * 13}" rx="${20 + puff * 9}" ry="${14 + puff * 6}" fill="${c.mid}" opacity="${0.6 - puff * 0.08}"/>`,
  );
  return markup`${smoke}<path d="M${x - 6} 442L${x} ${top}H${x + 34}L${x + 42} 442Z" fill="${c.ink}"/><path d="M${x - 4} ${top}H${x + 38}V${top + 12}H${x - 4}ZM${x - 2} ${top + 60}H${x + 38}V${top + 68}H${x - 2}Z" fill="${c.dark}"/>`;
}
