/** `npm run -s analyse`: the product's own methods over files. */
import { createWriteStream } from "node:fs";
import { access, constants } from "node:fs/promises";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { jsonLines } from "./analyse/json-lines.mjs";
import { METHODS } from "./analyse/methods/index.mjs";

const USAGE = `Look for patterns with the product's own methods. JSON Lines in, JSON Lines out.

  npm run -s analyse -- METHOD --in FILE --out FILE

${Object.values(METHODS)
  .map(({ usage }) => `  ${usage}`)
  .join("\n")}

Lines that cannot be read are named by their number and passed over.
Ends with 0 where every line was read, 1 where some were passed over, 2 where nothing was done.`;

/** So many lines that are wrong are named; of the others, how many there are. */
const NAMED = 20;

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      in: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean" },
      ...Object.fromEntries(
        Object.values(METHODS)
          .flatMap(({ options = [] }) => options)
          .map((name) => [name, { type: /** @type {const} */ ("string") }]),
      ),
    },
  });
  const [name = "", ...more] = positionals;
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  const { in: from, out: to, help, ...options } = values;
  if (help || !method || !from || !to || more.length > 0) {
    console.log(USAGE);
    return help ? 0 : 2;
  }
  await mustBeReadable(String(from));
  return run(method.begin, String(from), String(to), /** @type {Record<string, string | undefined>} */ (options));
}

/**
 * @param {import("./analyse/method.mjs").Method} begin
 * @param {string} from
 * @param {string} to
 * @param {Record<string, string | undefined>} options
 */
async function run(begin, from, to, options) {
  const out = createWriteStream(to);
  await once(out, "open").catch((error) => {
    throw new Error(`${to} cannot be written: ${error.code}.`, { cause: error });
  });
  const started = performance.now();
  let [read, passedOver] = [0, 0];
  const { take, end } = await begin({ write: (line) => out.write(`${JSON.stringify(line)}\n`), options });
  for await (const { number, value, wrong } of jsonLines(from)) {
    const fault = wrong ?? take(value, number);
    if (fault === undefined) read++;
    else if (++passedOver <= NAMED) console.error(`Line ${number} ${fault}; it was passed over.`);
    if (out.writableNeedDrain) await once(out, "drain");
  }
  await end?.();
  await new Promise((resolve, reject) => {
    out.on("error", reject);
    out.end(() => resolve(undefined));
  });
  if (passedOver > NAMED) console.error(`So were ${passedOver - NAMED} more.`);
  console.error(`${read} lines read in ${((performance.now() - started) / 1000).toFixed(1)} s: ${to}`);
  return passedOver > 0 ? 1 : 0;
}

/** @param {string} path */
async function mustBeReadable(path) {
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw new Error(`${path} cannot be read: there is no such file, or it is not ours to read.`, { cause: error });
  }
}
