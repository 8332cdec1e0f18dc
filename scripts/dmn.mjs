/** `npm run dmn`: what a decision comes to, by the product's own code. */
import { parseArgs } from "node:util";
import { loadDmn } from "./dmn/load-dmn.mjs";
import { readModel } from "./dmn/read-model.mjs";
import { textOf } from "./files/text-of.mjs";

const USAGE = `Work out a decision of a DMN file, with the product's own code.

  npm run -s dmn -- MODEL.dmn --decision NAME --input FILE.json [--now 2026-11-30T12:00:00Z]

  FILE.json   an object: the values of input data by name; dates, times and durations are ISO texts
  --now       what now() and today() give; without it they give null
  prints      {"value", "errors", "trace"}, and "stopped" where it took more than it may, or a decision needs itself`;

const options = /** @type {const} */ ({
  help: { type: "boolean" },
  decision: { type: "string" },
  input: { type: "string" },
  now: { type: "string" },
});

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [file, ...more] = positionals;
  if (values.help || !file || more.length > 0 || !values.decision) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
  } else {
    const dmn = await loadDmn();
    const model = await readModel(dmn, file);
    const inputs = values.input ? JSON.parse(await textOf(values.input)) : {};
    const evaluation = dmn.evaluateDecision(model, values.decision, inputs, values.now ? { now: values.now } : {});
    console.log(JSON.stringify(evaluation, null, 2));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
