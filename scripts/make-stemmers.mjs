/**
 * Makes `src/domain/ground/language/snowball/stemmers` anew from a release of Snowball. Its compiler writes Python for the
 * package `snowballstemmer` (Debian: `python3-snowballstemmer`), and this turns that, line by line, into TypeScript for
 * our `Program`. A line it does not know ends it, so that nothing is taken half.
 */
import { readFileSync, writeFileSync } from "node:fs";
import prettier from "prettier";
import { toTypeScript } from "./stemmers/to-typescript.mjs";

const LANGUAGES = ["dutch", "english", "french", "german", "italian", "portuguese", "spanish"];
const TARGET = "src/domain/ground/language/snowball/stemmers";
const USAGE = `Make the stemmers from the folder of Snowball's Python package.

  node scripts/make-stemmers.mjs FOLDER     e.g. /usr/lib/python3/dist-packages/snowballstemmer`;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.log(USAGE);
  process.exitCode = 2;
} else
  for (const language of LANGUAGES) {
    const path = `${TARGET}/${language}.ts`;
    const code = toTypeScript(readFileSync(`${folder}/${language}_stemmer.py`, "utf8"));
    const options = await prettier.resolveConfig(path);
    writeFileSync(path, await prettier.format(code, { ...options, filepath: path }));
  }
