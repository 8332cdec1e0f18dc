import { markup } from "../../common/markup.mjs";
import { CYANOTYPE as c, figure, ripples } from "./parts.mjs";

/** @param {import("../../common/random.mjs").Random} random */
export function ice(random) {
  const skaters = Array.from({ length: 18 }, (_, index) => {
    const y = random.int(350, 570);
    return {
      x: 40 + index * 42 + random.int(-14, 14),
      y,
      size: ((y - 300) / 200) * 1.15 + 0.1,
      fill: c.ink,
      skirt: random.chance(0.4),
      lean: random.int(-16, 16),
    };
  }).sort((one, other) => one.y - other.y);
  return markup`<rect width="800" height="600" fill="${c.sky}"/><path d="M0 300Q200 276 400 300T800 292V600H0Z" fill="${c.accent}"/>
<path d="M230 600Q330 380 420 322H520Q640 420 800 520V600Z" fill="${c.light}" opacity=".8"/>${ripples(random, { from: 400, to: 590, stroke: c.accent, count: 26 })}
${mill()}${poplars(random)}<path d="M0 330Q150 306 300 324L230 600H0Z" fill="${c.accent}"/>${skaters.map(figure)}`;
}

function mill() {
  return markup`<g transform="translate(610 300)"><path d="M-44 6L-26 -120H26L44 6Z" fill="${c.dark}"/><path d="M-30 -118Q0 -160 30 -118Z" fill="${c.ink}"/><path d="M-54 -52H54V-44H-54Z" fill="${c.ink}"/><g transform="translate(0 -124) rotate(24)">${[
    0, 90, 180, 270,
  ].map(
    (turn) =>
      markup`<g transform="rotate(${turn})"><path d="M0 0V-122" stroke="${c.ink}" stroke-width="5"/><path d="M2 -34H24V-120H2Z" fill="${c.accent}" stroke="${c.dark}" stroke-width="2"/></g>`,
  )}</g></g>`;
}

/** @param {import("../../common/random.mjs").Random} random */
function poplars(random) {
  return Array.from({ length: 9 }, (_, index) => {
    const x = 30 + index * 42;
    return markup`<path d="M${x} 314V${random.int(196, 240)}M${x} 290l-12 -34M${x} 276l12 -34M${x} 262l-8 -26" stroke="${c.mid}" stroke-width="3"/>`;
  });
}
