/** What tags mean in a taxonomy. */
import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { loadTaxonomy } from "./load-taxonomy.mjs";

const USAGE = `  npm run -s analyse -- tags --skos FILE --in FILE --out FILE [--language en]…

  --skos      a SKOS vocabulary: Turtle, RDF/XML or JSON-LD
  --in        {"tag": TEXT, "votes": N} a line; votes: how many people gave it, or a list of their names
  --out       {"tag", "concept", "relation", "probability", "method", "accepted"} a line, in the same order: the likeliest concept,
              accepted where it is taken unless somebody looks closer; concept and relation are null where nothing is proposed
  --language  a language that the tags are likely in (BCP 47); may be given several times
`;

/** @param {readonly string[]} args */
async function run(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      skos: { type: "string" },
      in: { type: "string" },
      out: { type: "string" },
      language: { type: "string", multiple: true },
    },
  });
  const { skos, in: from, out, language = [] } = values;
  if (skos === undefined || from === undefined || out === undefined) throw new Error(USAGE);
  const tags = readTags(await readFile(from, "utf8"));
  const taxonomy = await loadTaxonomy();
  const began = performance.now();
  const read = await taxonomy.readTaxonomy({
    name: basename(skos),
    pieces: () => createReadStream(skos, { encoding: "utf8", highWaterMark: 2 ** 18 }),
  });
  if (!read.ok) {
    const { code, line } = read.error;
    throw new Error(`${skos}: ${code}${line === undefined ? "" : `, line ${line}`}`);
  }
  for (const { code, count } of read.value.notices) console.error(`${code}: ${count}`);
  const matcher = taxonomy.openMatcher(
    read.value,
    language.map((one) => one.toLowerCase()),
  );
  const voices = voicesOf(tags, taxonomy);
  const lines = tags.map((tag, n) => {
    const holds = voices(n);
    const [best] = matcher.match(tag.tag);
    if (!best) return { tag: tag.tag, concept: null, relation: null, probability: 0, method: null, accepted: false };
    const { concept, relation, method } = best;
    const probability = Math.round(best.probability * holds * 10_000) / 10_000;
    const accepted = taxonomy.isAcceptedByDefault({ relation, probability });
    return { tag: tag.tag, concept, relation, probability, method, accepted };
  });
  await writeFile(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const accepted = lines.filter((line) => line.accepted).length;
  console.error(
    `${read.value.concepts.size} concepts, ${tags.length} tags, ${accepted} accepted, ${seconds} s: ${out}`,
  );
}

/** @typedef {{ tag: string, votes: number | readonly string[] }} Tag */

/**
 * How likely each tag holds: by how many people gave it, and who they are where that is said.
 * @param {readonly Tag[]} tags
 * @param {import("./load-taxonomy.mjs").TaxonomyModule} taxonomy
 * @returns {(n: number) => number}
 */
function voicesOf(tags, { weighVoices, weighCount }) {
  const claims = tags.flatMap(({ votes }, n) =>
    typeof votes === "number" ? [] : votes.map((by) => ({ tag: String(n), picture: "", by })),
  );
  const found = weighVoices(claims);
  return (n) => {
    const votes = tags[n]?.votes ?? 0;
    return typeof votes === "number" ? weighCount(votes) : (found.get(String(n))?.probability ?? 0);
  };
}

/**
 * @param {string} text
 * @returns {Tag[]}
 */
function readTags(text) {
  return text.split(/\r?\n/u).flatMap((line, n) => {
    if (line.trim() === "") return /** @type {Tag[]} */ ([]);
    const { tag, votes = 1 } = parse(line, n + 1);
    if (typeof tag !== "string") throw new Error(`line ${n + 1}: "tag" is no text`);
    if (typeof votes === "number" && Number.isFinite(votes)) return [{ tag, votes }];
    if (Array.isArray(votes)) return [{ tag, votes: votes.map(String) }];
    throw new Error(`line ${n + 1}: "votes" is neither a number nor a list`);
  });
}

/**
 * @param {string} line
 * @param {number} n
 * @returns {{ tag?: unknown, votes?: unknown }}
 */
function parse(line, n) {
  try {
    const value = JSON.parse(line);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Said below.
  }
  throw new Error(`line ${n}: no JSON object`);
}

export const analyseTags = { usage: USAGE, run };
