import { markup } from "../../common/markup.mjs";
import { SEPIA as c, cloud, house, ripples } from "./parts.mjs";

/** @param {import("../../common/random.mjs").Random} random */
export function harbour(random) {
  const houses = Array.from({ length: 11 }, (_, index) =>
    house({
      x: index * 76 - 20,
      y: 372,
      width: 74,
      height: random.int(84, 140),
      fill: random.pick([c.mid, c.dark, "#9a7748"]),
      glass: c.light,
      stepped: random.chance(0.5),
    }),
  );
  return markup`<rect width="800" height="600" fill="${c.sky}"/>${cloud({ x: 180, y: 120, size: 1.5, fill: c.accent })}${cloud({ x: 610, y: 80, size: 1.1, fill: c.accent })}
<g opacity=".75">${houses}</g><rect y="366" width="800" height="16" fill="${c.dark}"/><rect y="382" width="800" height="218" fill="${c.light}"/>
${ripples(random, { from: 392, to: 592, stroke: c.accent })}${barge(150, 470, 1)}${barge(430, 430, 0.72)}${barge(560, 540, 1.25)}`;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} size
 */
function barge(x, y, size) {
  return markup`<g transform="translate(${x} ${y}) scale(${size})"><path d="M78 -10V-262" stroke="${c.ink}" stroke-width="6"/><path d="M82 -252Q170 -150 186 -40L82 -30Z" fill="${c.accent}" stroke="${c.mid}" stroke-width="2"/><path d="M74 -230Q20 -130 -6 -36L74 -30Z" fill="${c.sky}" stroke="${c.mid}" stroke-width="2"/><path d="M-24 -20Q90 4 204 -26Q200 22 160 30H22Q-16 22 -24 -20Z" fill="${c.ink}"/><path d="M-18 -8Q90 14 200 -14" stroke="${c.mid}" stroke-width="4" fill="none"/><path d="M78 -262l26 8l-26 8z" fill="${c.dark}"/><path d="M0 40H180L150 62H30Z" fill="${c.mid}" opacity=".4"/></g>`;
}
