import { createReadStream } from "node:fs";
import { basename } from "node:path";
import * as v from "valibot";
import { loadTaxonomy } from "../load-taxonomy.mjs";
import { readValue } from "../read-value.mjs";

export const usage = `tags          {"tag", "votes"} (how many people gave it, or a list of their names), with --skos FILE (Turtle, RDF/XML or JSON-LD) →
              {"tag", "concept", "relation", "probability", "method", "accepted"} in the same order: the likeliest concept, accepted where
              it is taken unless somebody looks closer; concept and relation are null where nothing is proposed; --language en,de:
              those that the tags are likely in (BCP 47)`;
export const options = ["skos", "language"];

const Line = v.object({
  tag: v.string(),
  votes: v.optional(v.union([v.pipe(v.number(), v.finite()), v.array(v.string())]), 1),
});

/** @typedef {v.InferOutput<typeof Line>} Tag */

/** @type {import("../method.mjs").Method} */
export async function begin({ write, options: { skos, language = "" } }) {
  if (skos === undefined) throw new Error("Tags are matched to a vocabulary: name one with --skos FILE.");
  const taxonomy = await loadTaxonomy();
  const read = await taxonomy.readTaxonomy({
    name: basename(skos),
    pieces: () => createReadStream(skos, { encoding: "utf8", highWaterMark: 2 ** 18 }),
  });
  if (!read.ok) {
    const { code, line } = read.error;
    throw new Error(`${skos}: ${code}${line === undefined ? "" : `, line ${line}`}`);
  }
  for (const { code, count } of read.value.notices) console.error(`${code}: ${count}`);
  const languages = language.toLowerCase().split(",").filter(Boolean);
  const matcher = taxonomy.openMatcher(read.value, languages);
  /** @type {Tag[]} */
  const tags = [];
  return {
    take(value) {
      const line = readValue(Line, value);
      if (line.wrong !== undefined) return line.wrong;
      tags.push(line.value);
      return undefined;
    },
    end() {
      const voices = voicesOf(tags, taxonomy);
      for (const [n, { tag }] of tags.entries()) {
        const [best] = matcher.match(tag);
        if (!best) {
          write({ tag, concept: null, relation: null, probability: 0, method: null, accepted: false });
          continue;
        }
        const { concept, relation, method } = best;
        const probability = Math.round(best.probability * voices(n) * 10_000) / 10_000;
        const accepted = taxonomy.isAcceptedByDefault({ relation, probability });
        write({ tag, concept, relation, probability, method, accepted });
      }
    },
  };
}

/**
 * How likely each tag holds: by how many people gave it, and who they are where that is said.
 * @param {readonly Tag[]} tags
 * @param {import("../load-taxonomy.mjs").TaxonomyModule} taxonomy
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
