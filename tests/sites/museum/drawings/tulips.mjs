import { markup } from "../../common/markup.mjs";
import { COLOUR as c, cloud } from "./parts.mjs";

const ROWS = ["#d43d51", "#f2c23e", "#e8743b", "#f6e9ee", "#8d3f7c", "#d43d51", "#f2c23e", "#ee9db4"];

/** @param {import("../../common/random.mjs").Random} random */
export function tulips(random) {
  const stripes = ROWS.map((fill, index) => {
    const from = -700 + index * 275;
    return markup`<path d="M${from} 600L${330 + index * 20} 300H${344 + index * 20}L${from + 170} 600Z" fill="${fill}"/>`;
  });
  const dots = Array.from({ length: 260 }, () => ({ x: random.int(0, 800), y: random.int(380, 598) }));
  return markup`<rect width="800" height="600" fill="${c.sky}"/>${cloud({ x: 170, y: 110, size: 1.6, fill: "#fff" })}${cloud({ x: 590, y: 70, size: 1.2, fill: "#fff" })}${cloud({ x: 690, y: 190, size: 0.8, fill: "#fff" })}
<path d="M0 300Q120 286 240 300T800 296V320H0Z" fill="${c.dark}"/><rect y="300" width="800" height="300" fill="#5d8a4a"/>${stripes}${dots.map(({ x, y }) => markup`<ellipse cx="${x}" cy="${y}" rx="${(y - 330) / 50}" ry="${(y - 330) / 34}" fill="#fff" opacity=".16"/>`)}
<g transform="translate(600 300)"><path d="M-30 4L-18 -90H18L30 4Z" fill="#7d4a38"/><path d="M-22 -88Q0 -118 22 -88Z" fill="${c.ink}"/><g transform="translate(0 -92) rotate(38)" stroke="${c.ink}" stroke-width="4"><path d="M0 -84V84M-84 0H84"/></g></g>${bicycle()}`;
}

function bicycle() {
  return markup`<g transform="translate(150 520)" fill="none" stroke="${c.ink}" stroke-width="6"><circle r="52"/><circle cx="150" r="52"/><path d="M0 0L46 -74H122L150 0M46 -74L74 0L122 -74M0 0H74M122 -74L116 -104H140M46 -74L40 -92" /><path d="M24 -94H58" stroke-width="9" stroke-linecap="round"/><path d="M112 -92h48v34h-40z" fill="#c89b62" stroke="#7d5a33" stroke-width="3"/></g>${[
    "#d43d51",
    "#f2c23e",
    "#ee9db4",
  ].map(
    (fill, index) => markup`<circle cx="${274 + index * 15}" cy="${420 - (index % 2) * 8}" r="10" fill="${fill}"/>`,
  )}`;
}
