import { markup } from "../common/markup.mjs";
import { randomFrom } from "../common/random.mjs";

const WHO = [
  "The harbour office",
  "A retired pilot",
  "The lock keeper",
  "Our neighbour",
  "The old ferry company",
  "Nobody in the street",
  "The newspaper of the day",
  "The council",
];
const DID = [
  "kept a list of",
  "wrote long letters about",
  "never quite trusted",
  "measured, year by year,",
  "argued over",
  "paid far too much for",
  "was proud of",
  "forgot",
];
const WHAT = [
  "the height of the water",
  "the lamps along the quay",
  "the new drawbridge",
  "the storm of the year before",
  "the price of tarred rope",
  "the lime trees on the dike",
  "the bells and their ringers",
  "the ice in the side canal",
];
const WHEN = [
  "before the line to the coast was built",
  "until the winter ended",
  "as long as the ferry ran",
  "and nobody asked why",
  "which may surprise us now",
  "though the books say little of it",
  "for almost forty years",
  "as a drawing in the archive shows",
];

/**
 * An article about a harbour, of about that many bytes: paragraphs, headings and links, nothing else.
 * @param {number} bytes
 */
export function article(bytes) {
  const random = randomFrom(`article ${bytes}`);
  const sections = [];
  for (let length = 600; length < bytes; length += sections.at(-1)?.text.length ?? bytes) {
    sections.push(section(random, sections.length + 1));
  }
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>A short history of a small harbour</title>
<style>body { font: 18px/1.6 Georgia, "DejaVu Serif", serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #222; }</style>
</head>
<body>
<h1>A short history of a small harbour</h1>
${sections}
</body>
</html>
`;
}

/**
 * @param {import("../common/random.mjs").Random} random
 * @param {number} number
 */
function section(random, number) {
  const paragraphs = Array.from(
    { length: random.int(2, 4) },
    () => markup`<p>${sentences(random)} <a href="#s${number}">${number}</a></p>\n`,
  );
  return markup`<h2 id="s${number}">${number}. ${random.pick(WHAT)}</h2>\n${paragraphs}`;
}

/** @param {import("../common/random.mjs").Random} random */
function sentences(random) {
  return Array.from(
    { length: random.int(3, 6) },
    () => `${random.pick(WHO)} ${random.pick(DID)} ${random.pick(WHAT)} ${random.pick(WHEN)}.`,
  ).join(" ");
}
