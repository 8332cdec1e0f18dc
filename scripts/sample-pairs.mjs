/** `npm run sample:pairs`: writes the labelled pairs of invented homes and firms that the matcher is held against. */
import { writeFile } from "node:fs/promises";
import { firmPairs } from "./linkage/firm-pairs.mjs";
import { homePairs } from "./linkage/home-pairs.mjs";
import { seeded } from "./linkage/seeded.mjs";

const SEED = 20261129;
const EACH = 32;
const OUT = "tests/fixtures/linkage/pairs.jsonl";

const draws = seeded(SEED);
const pairs = [...homePairs(draws, EACH), ...firmPairs(draws, EACH)];
await writeFile(OUT, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(""));
console.log(`${pairs.length} pairs in ${OUT}, ${pairs.filter(({ same }) => same).length} of them one thing.`);
