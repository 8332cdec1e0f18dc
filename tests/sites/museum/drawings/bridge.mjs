import { markup } from "../../common/markup.mjs";
import { SEPIA as c, cloud, figure, house, ripples } from "./parts.mjs";

/** @param {import("../../common/random.mjs").Random} random */
export function bridge(random) {
  const far = Array.from({ length: 10 }, (_, index) =>
    house({
      x: index * 84 - 10,
      y: 350,
      width: 80,
      height: random.int(50, 100),
      fill: c.light,
      glass: c.sky,
      stepped: random.chance(0.4),
    }),
  );
  return markup`<rect width="800" height="600" fill="${c.sky}"/>${cloud({ x: 560, y: 110, size: 1.7, fill: c.accent })}${far}<rect y="346" width="800" height="254" fill="${c.light}"/>${ripples(random, { from: 420, to: 590, stroke: c.accent })}
<path d="M0 400H230V470H0ZM570 400H800V470H570Z" fill="${c.dark}"/><path d="M0 390H236V404H0ZM564 390H800V404H564Z" fill="${c.ink}"/>
<g stroke="${c.ink}" fill="none"><path d="M236 396V130M206 396V130" stroke-width="11"/><path d="M84 216L420 84" stroke-width="12"/><path d="M236 396L436 236" stroke-width="14"/><path d="M420 84L436 236" stroke-width="3"/><path d="M84 216V330" stroke-width="3"/><path d="M260 372l6 -22M300 340l6 -22M340 308l6 -22M380 276l6 -22" stroke-width="4"/></g><rect x="60" y="196" width="46" height="36" fill="${c.dark}"/>
<g stroke="${c.ink}"><path d="M570 396V300M620 396V300" stroke-width="6"/><path d="M570 340H620" stroke-width="4"/></g>${figure({ x: 150, y: 392, size: 1.1, fill: c.ink })}${figure({ x: 118, y: 392, size: 1, fill: c.ink, skirt: true })}${figure({ x: 690, y: 392, size: 1.1, fill: c.ink })}
<g transform="translate(430 520)"><path d="M-70 -20Q10 0 90 -22Q84 22 56 28H-40Q-66 20 -70 -20Z" fill="${c.ink}"/><path d="M10 -16V-190" stroke="${c.ink}" stroke-width="5"/><path d="M14 -184Q78 -110 86 -34L14 -28Z" fill="${c.accent}"/></g>`;
}
