import { markup } from "../../common/markup.mjs";
import { SILVER as c, figure, house } from "./parts.mjs";

/** @param {import("../../common/random.mjs").Random} random */
export function tram(random) {
  const left = [0, 1, 2].map((index) =>
    house({
      x: -30 + index * 96,
      y: 470 - index * 26,
      width: 100,
      height: 300 - index * 66,
      fill: [c.dark, "#6a6a68", c.mid][index] ?? c.mid,
      glass: c.light,
      stepped: index === 1,
    }),
  );
  const right = [0, 1, 2].map((index) =>
    house({
      x: 720 - index * 100,
      y: 470 - index * 26,
      width: 110,
      height: 320 - index * 80,
      fill: ["#5c5c5b", c.mid, "#a3a39f"][index] ?? c.mid,
      glass: c.sky,
      stepped: index !== 1,
    }),
  );
  return markup`<rect width="800" height="600" fill="${c.sky}"/>${right.reverse()}${left.reverse()}<path d="M0 600V470L330 412H470L800 470V600Z" fill="${c.light}"/><path d="M270 600L390 412M530 600L412 412M345 600L398 412M455 600L405 412" stroke="${c.dark}" stroke-width="4"/>
<path d="M0 120Q400 190 800 90M400 160V250" stroke="${c.ink}" stroke-width="2" fill="none"/>${car()}${figure({ x: 190, y: 560, size: 1.7, fill: c.ink, skirt: true })}${figure({ x: 232, y: 566, size: 1.2, fill: c.dark })}${figure({ x: 640, y: 540, size: 1.5, fill: c.ink })}${figure({ x: 590 + random.int(0, 20), y: 470, size: 0.9, fill: c.dark, skirt: true })}`;
}

function car() {
  return markup`<g transform="translate(400 540)"><path d="M-92 -8Q-96 -230 -80 -262Q0 -292 80 -262Q96 -230 92 -8Z" fill="${c.ink}"/><path d="M-86 -118H86V-16H-86Z" fill="${c.dark}"/><path d="M-90 -124H90V-110H-90Z" fill="${c.accent}"/><g fill="${c.accent}"><path d="M-74 -232H-28V-134H-74Z"/><path d="M-20 -236H20V-134H-20Z"/><path d="M28 -232H74V-134H28Z"/></g><circle cy="-66" r="18" fill="${c.accent}"/><text y="-248" text-anchor="middle" font-family="Georgia, 'DejaVu Serif', serif" font-size="24" font-weight="700" fill="${c.accent}">3</text><path d="M-70 -8H70L60 18H-60Z" fill="${c.ink}"/></g>`;
}
