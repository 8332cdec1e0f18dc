import { markup } from "../../common/markup.mjs";
import { CYANOTYPE as c, ripples } from "./parts.mjs";

/** @param {import("../../common/random.mjs").Random} random */
export function lighthouse(random) {
  const gulls = Array.from({ length: 7 }, () => `M${random.int(60, 480)} ${random.int(70, 260)}q9 -12 18 0q9 -12 18 0`);
  return markup`<rect width="800" height="600" fill="${c.light}"/><circle cx="220" cy="170" r="66" fill="${c.accent}" opacity=".8"/><rect y="330" width="800" height="270" fill="${c.mid}"/>${ripples(random, { from: 340, to: 590, stroke: c.accent, count: 70 })}
<path d="M0 600V540Q240 500 420 520T660 400Q740 380 800 384V600Z" fill="${c.ink}"/><path d="M430 524Q560 500 664 404" stroke="${c.mid}" stroke-width="5" fill="none" stroke-dasharray="3 12"/>
<path d="M652 406L668 170H732L748 390Z" fill="${c.accent}"/><path d="M664 236L736 236L741 290L660 290ZM656 346H745L748 392L653 404Z" fill="${c.dark}"/><path d="M656 160H744V172H656Z" fill="${c.ink}"/><path d="M676 118H724V160H676Z" fill="${c.accent}" stroke="${c.ink}" stroke-width="5"/><path d="M670 120Q700 76 730 120Z" fill="${c.ink}"/><path d="M676 128L330 40V96L676 150Z" fill="${c.accent}" opacity=".4"/>
<path d="${gulls.join("")}" fill="none" stroke="${c.ink}" stroke-width="4" stroke-linecap="round"/><g transform="translate(150 390)"><path d="M-60 -6Q10 12 84 -10Q76 26 56 28H-38Q-58 20 -60 -6Z" fill="${c.ink}"/><path d="M0 0V-120L60 -16ZM-6 -100L-44 -14H-6Z" fill="${c.accent}"/></g>`;
}
