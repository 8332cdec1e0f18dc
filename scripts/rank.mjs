/** `npm run rank`: the figures of SMAA-2 over draws that a file holds, by the product's own code. */
import { parseArgs } from "node:util";
import { loadRanking } from "./ranking/load-ranking.mjs";
import { readDraws } from "./ranking/read-draws.mjs";

const USAGE = `Work out SMAA-2 over draws that are given, with the product's own code.

  npm run -s rank -- FILE.json

  FILE.json   {"utilities": [draw][alternative][criterion], "weights": [draw][criterion]}, all of them numbers
  prints      {"acceptability": [alternative][rank], "central": [alternative][criterion], "confidence": [alternative]};
              central weights and confidence are null where an alternative is never first`;

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } });
  const [file, ...more] = positionals;
  if (values.help || !file || more.length > 0) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
  } else {
    const draws = await readDraws(file);
    const { smaaFromDraws } = await loadRanking();
    console.log(JSON.stringify(smaaFromDraws(draws)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
