import { at, randomFrom } from "../common/random.mjs";
import { markup } from "../common/markup.mjs";

/**
 * A drawing of the house: storeys and windows by its size, in its own colours.
 * @param {import("./homes.mjs").Home} home
 */
export function facade(home) {
  const random = randomFrom(`facade ${home.slug}`);
  const [wall, roof, door] = home.colours;
  const storeys = Math.min(5, 2 + Math.floor(home.beds / 36));
  const width = 150 + Math.min(110, home.beds);
  const top = 190 - storeys * 30;
  const left = (360 - width) / 2;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 220" role="img" aria-label="Drawing of ${home.name}">
<rect width="360" height="220" fill="#eaf1f0"/><circle cx="${random.int(40, 320)}" cy="46" r="22" fill="#fbe7b4"/>
<path d="M0 150 Q90 ${random.int(110, 140)} 180 150 T360 ${random.int(130, 155)} V220 H0Z" fill="#cfe0d2"/>
${roofOf(home, { left, width, top, roof })}
<rect x="${left}" y="${top}" width="${width}" height="${196 - top}" fill="${wall}"/>
${windows(random, { left, width, top, storeys, door })}
<rect x="172" y="166" width="18" height="30" rx="8" fill="${door}"/><circle cx="186" cy="182" r="1.4" fill="#fff8e6"/>
<path d="M0 196H360V220H0Z" fill="#b9d0b4"/><path d="M174 196h14l14 24h-42z" fill="#efe6d4"/>
${tree(left - 26, random)}${tree(left + width + 22, random)}
</svg>`;
}

/**
 * @param {import("./homes.mjs").Home} home
 * @param {{ left: number, width: number, top: number, roof: string }} shape
 */
function roofOf(home, { left, width, top, roof }) {
  if (home.beds > 70)
    return markup`<rect x="${left - 5}" y="${top - 8}" width="${width + 10}" height="9" fill="${roof}"/>`;
  const ridge = top - 34;
  return markup`<path d="M${left - 9} ${top + 1}L${left + 26} ${ridge}H${left + width - 26}L${left + width + 9} ${top + 1}Z" fill="${roof}"/><rect x="${left + width - 60}" y="${ridge - 14}" width="13" height="20" fill="${roof}"/>`;
}

/**
 * @param {import("../common/random.mjs").Random} random
 * @param {{ left: number, width: number, top: number, storeys: number, door: string }} shape
 */
function windows(random, { left, width, top, storeys, door }) {
  const columns = Math.floor(width / 30);
  const step = width / columns;
  const places = Array.from({ length: storeys * columns }, (_, index) => [
    index % columns,
    Math.floor(index / columns),
  ]);
  return places
    .map((place) => ({ x: left + (at(place, 0) + 0.5) * step, y: top + 8 + at(place, 1) * 30, row: at(place, 1) }))
    .filter(({ x, row }) => row < storeys - 1 || Math.abs(x - 181) > 20)
    .map(({ x, y }) => {
      const glass = random.chance(0.25) ? "#fff1c2" : "#f7fbfb";
      const box = random.chance(0.3) && markup`<rect x="${x - 8}" y="${y + 17}" width="16" height="3" fill="${door}"/>`;
      return markup`<rect x="${x - 7}" y="${y}" width="14" height="17" rx="1" fill="${glass}" stroke="${door}" stroke-opacity=".45"/>${box}`;
    });
}

/**
 * @param {number} x
 * @param {import("../common/random.mjs").Random} random
 */
function tree(x, random) {
  const height = random.int(38, 62);
  return markup`<path d="M${x} 198V${198 - height}" stroke="#7a6148" stroke-width="3"/><ellipse cx="${x}" cy="${190 - height}" rx="17" ry="${height / 2}" fill="#7fa583"/><ellipse cx="${x + 5}" cy="${184 - height}" rx="10" ry="${height / 3}" fill="#93b793"/>`;
}
