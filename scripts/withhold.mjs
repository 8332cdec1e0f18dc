/** `npm run withhold`: what a hiring desk must not store of what a file says, by the product's own code. */
import { parseArgs } from "node:util";
import { loadWithhold } from "./withhold/load-withhold.mjs";
import { answerLine } from "./withhold/answer-line.mjs";
import { textOf } from "./files/text-of.mjs";

const USAGE = `Say what a hiring desk must not store, with the product's own code.

  npm run -s withhold -- FILE.jsonl

  FILE.jsonl  a line {"text", "language"?} or {"property", "value"} for each; empty lines are passed over
  prints      for each of them a line {"kinds", "spans": [[from, to, kind]]}, offsets in UTF-16 units of the text or the value;
              a line that cannot be read gives {"kinds": [], "spans": [], "error"} and is told on stderr, and the command ends with 1`;

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } });
  const [file, ...more] = positionals;
  if (values.help || !file || more.length > 0) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
  } else {
    const text = await textOf(file);
    const withhold = await loadWithhold();
    for (const [at, line] of text.split(/\r?\n/u).entries()) {
      if (line.trim() === "") continue;
      const answer = answerLine(withhold, line);
      if ("error" in answer) {
        console.error(`Line ${at + 1} of ${file}: ${answer.error}`);
        process.exitCode = 1;
      }
      console.log(JSON.stringify(answer));
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
