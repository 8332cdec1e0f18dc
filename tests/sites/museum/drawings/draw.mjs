import { markup } from "../../common/markup.mjs";
import { randomFrom } from "../../common/random.mjs";
import { bridge } from "./bridge.mjs";
import { factory } from "./factory.mjs";
import { fair } from "./fair.mjs";
import { flood } from "./flood.mjs";
import { harbour } from "./harbour.mjs";
import { ice } from "./ice.mjs";
import { lighthouse } from "./lighthouse.mjs";
import { market } from "./market.mjs";
import { stillLife } from "./still-life.mjs";
import { tram } from "./tram.mjs";
import { tulips } from "./tulips.mjs";
import { umbrellas } from "./umbrellas.mjs";

/** @type {Readonly<Record<string, (random: import("../../common/random.mjs").Random) => import("./parts.mjs").Drawing>>} */
const DRAWINGS = {
  bridge,
  factory,
  fair,
  flood,
  harbour,
  ice,
  lighthouse,
  market,
  "still-life": stillLife,
  tram,
  tulips,
  umbrellas,
};

/**
 * A picture of the collection: our own drawing with the grain and the dark edges of an old print.
 * @param {{ slug: string, title: string }} picture
 */
export function draw({ slug, title }) {
  const drawing = DRAWINGS[slug];
  if (!drawing) throw new Error(`no drawing for ${slug}`);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" width="800" height="600" role="img"><title>${title}</title>
<defs><filter id="grain"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="7"/><feColorMatrix values="0 0 0 0 .2  0 0 0 0 .15  0 0 0 0 .1  0 0 0 .5 -.12"/></filter><radialGradient id="edge" cx=".5" cy=".48" r=".75"><stop offset=".55" stop-opacity="0"/><stop offset="1" stop-opacity=".38"/></radialGradient></defs>
${drawing(randomFrom(`picture ${slug}`))}
<rect width="800" height="600" filter="url(#grain)" opacity=".5"/><rect width="800" height="600" fill="url(#edge)"/>
</svg>`;
}
