/** `npm run new:view`: begin one room of the workbench: its folder with a view, its texts, its tests, its line in the list. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { catalogueWith } from "./scaffold/catalogue-with.mjs";
import { change, write } from "./scaffold/write-files.mjs";
import {
  capital,
  endToEndTestFor,
  featureFor,
  featuresWith,
  namesFor,
  unitTestFor,
  viewFor,
} from "./views/templates.mjs";

const USAGE = `Begin one room of the workbench: a folder with its view, texts in both languages, a unit and an end-to-end test.

  npm run new:view NAME -- [--name WORDS] [--name-de WORDS]
  npm run new:view own-data -- --name "Own data" --name-de "Eigene Daten"`;

const text = /** @type {const} */ ({ type: "string" });
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { name: text, "name-de": text, help: { type: "boolean" } },
});
const [folder = ""] = positionals;

if (!/^[a-z]+(?:-[a-z0-9]+)*$/u.test(folder)) {
  console.log(USAGE);
  process.exitCode = 2;
} else await begin();

async function begin() {
  const home = `src/workbench/${folder}`;
  if (existsSync(home)) throw new Error(`${folder} is there already: ${home}`);
  const names = namesFor(folder);
  const name = values.name ?? capital(folder.replaceAll("-", " "));
  await write(`${home}/feature.ts`, featureFor(names));
  await write(`${home}/${folder}-view.tsx`, viewFor(names));
  await write(`tests/unit/workbench/${folder}.test.tsx`, unitTestFor(names));
  await write(`tests/e2e/${folder}.test.ts`, endToEndTestFor(names));
  await change("src/workbench/features.ts", (index) => featuresWith(index, names));
  await addTexts("en", { [names.key]: name, [`${names.key}Help`]: "To be written: what an official does here." });
  await addTexts("de", {
    [names.key]: values["name-de"] ?? name,
    [`${names.key}Help`]: "Noch zu schreiben: was man hier tut.",
  });
  console.log(`Begun: ${home}, its texts in both languages, tests/unit/workbench/${folder}.test.tsx, tests/e2e/${folder}.test.ts.
Now write the view and its texts. More places of the room, and links to them, go into ${home}/routes.ts and ${home}/links.ts.`);
}

/**
 * @param {"en" | "de"} language
 * @param {Record<string, string>} texts
 */
function addTexts(language, texts) {
  return change(`public/_locales/${language}/messages.json`, (catalogue) => catalogueWith(catalogue, texts));
}
