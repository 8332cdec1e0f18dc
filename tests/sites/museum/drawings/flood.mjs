import { markup } from "../../common/markup.mjs";
import { SILVER as c, figure, house, ripples } from "./parts.mjs";

/** @param {import("../../common/random.mjs").Random} random */
export function flood(random) {
  const row = Array.from({ length: 6 }, (_, index) =>
    house({
      x: index * 138 - 12,
      y: 470,
      width: 132,
      height: random.int(220, 280),
      fill: random.pick([c.mid, "#75756f", "#9c9c97"]),
      glass: c.ink,
      stepped: random.chance(0.5),
    }),
  );
  const mirrored = markup`<g transform="matrix(1 0 0 -0.5 0 618)" opacity=".35">${row}</g>`;
  return markup`<rect width="800" height="600" fill="${c.light}"/><path d="M0 40Q400 10 800 60V160Q400 110 0 150Z" fill="${c.mid}" opacity=".3"/>${row}<rect y="382" width="800" height="218" fill="${c.sky}"/>${mirrored}${ripples(random, { from: 400, to: 590, stroke: c.accent, count: 60 })}
<g fill="none" stroke="${c.ink}" stroke-width="6"><path d="M640 470V270"/></g><path d="M618 270H662L652 232H628Z" fill="${c.ink}"/><path d="M628 262H652L647 240H633Z" fill="${c.accent}"/>
<g transform="translate(330 520)">${figure({ x: -46, y: -14, size: 1.5, fill: c.ink })}${figure({ x: 20, y: -6, size: 1.1, fill: c.dark, skirt: true })}${figure({ x: 58, y: -6, size: 0.9, fill: c.dark })}<path d="M-118 -24Q0 4 126 -26Q112 26 76 30H-66Q-104 24 -118 -24Z" fill="${c.ink}"/><path d="M-46 -80L-120 40" stroke="${c.ink}" stroke-width="5"/></g>`;
}
