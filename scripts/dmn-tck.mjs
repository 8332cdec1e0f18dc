/** `npm run dmn:tck`: the cases of the DMN TCK below a folder, by the product's own code. */
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadDmn } from "./dmn/load-dmn.mjs";
import { readCases } from "./dmn/read-cases.mjs";
import { readModel } from "./dmn/read-model.mjs";
import { textOf } from "./files/text-of.mjs";
import { isSame } from "./dmn/same-value.mjs";

const USAGE = `Run the cases of the DMN TCK (https://github.com/dmn-tck/tck) below a folder, with the product's own code.

  npm run -s dmn:tck -- FOLDER

  prints   a line for each result that is not as expected, and {"passed", "failed"} of cases last`;

const NOW = "2026-11-30T12:00:00Z";

const [folder, ...more] = process.argv.slice(2);
if (!folder || more.length > 0 || folder === "--help") {
  console.log(USAGE);
  process.exitCode = folder === "--help" ? 0 : 2;
} else {
  try {
    console.log(JSON.stringify(await run(folder)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

/** @param {string} root */
async function run(root) {
  const dmn = await loadDmn();
  const files = (await readdir(root, { recursive: true })).filter((one) => one.endsWith(".xml")).sort();
  const counts = { passed: 0, failed: 0 };
  for (const file of files) {
    const xml = await textOf(join(root, file));
    if (!/<(?:\w+:)?testCases\b/u.test(xml)) continue;
    const { model, cases } = readCases(xml);
    const read = await attempt(() => readModel(dmn, join(root, dirname(file), model)));
    for (const one of cases) {
      const faults =
        typeof read === "string" ? [read] : one.results.flatMap((result) => faultsOf(dmn, read, one, result));
      counts[faults.length === 0 ? "passed" : "failed"]++;
      for (const fault of faults) console.log(`${file} ${one.id}: ${fault}`);
    }
  }
  return counts;
}

/**
 * @param {import("./dmn/load-dmn.mjs").Dmn} dmn
 * @param {import("../src/domain/casework/dmn").DmnModel} model
 * @param {import("./dmn/read-cases.mjs").Case} testCase
 * @param {import("./dmn/read-cases.mjs").Expected} result
 */
function faultsOf(dmn, model, testCase, { name, expected, errorResult }) {
  const known = [...model.decisions, ...model.services].some((one) => one.name === name || one.id === name);
  const called = known ? name : testCase.called || name;
  const { value, errors } = dmn.evaluateDecision(model, called, testCase.inputs, { now: NOW });
  if (isSame(value, errorResult ? null : expected)) return [];
  const because = errors[0] ? ` (${errors[0].code}: ${errors[0].message})` : "";
  return [`${name} is ${JSON.stringify(value)}, not ${JSON.stringify(errorResult ? null : expected)}${because}`];
}

/**
 * @template T
 * @param {() => Promise<T>} work
 */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
