/** `npm run new:act`: begin one kind of entry, whole: the act, its words, its history, its row in the format's page. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, relative } from "node:path";
import { parseArgs } from "node:util";
import { actFor, capital, fixture, indexWith, pageWithRow, variableFor, wordsFor } from "./acts/templates.mjs";
import { catalogueWith } from "./scaffold/catalogue-with.mjs";
import { change, write } from "./scaffold/write-files.mjs";

const MODULES = foldersOf("src/domain")
  .flatMap((storey) => foldersOf(`src/domain/${storey}`).map((folder) => `${storey}/${folder}`))
  .filter((module) => existsSync(`src/domain/${module}/index.ts`));
const ROOMS = foldersOf("src/workbench").filter((room) => existsSync(`src/workbench/${room}/words/index.ts`));
const USAGE = `Begin one kind of entry: the act, how people read it, what random histories make of it, its row in docs/formats/log.md.

  npm run new:act TYPE -- --in MODULE --room ROOM [--name WORDS] [--name-de WORDS]
  npm run new:act case.merged -- --in casework/cases --room cases --name "Cases merged" --name-de "Vorgänge zusammengelegt"

MODULE is one of ${MODULES.join(", ")}.
ROOM is one of ${ROOMS.join(", ")}.`;

const text = /** @type {const} */ ({ type: "string" });
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { in: text, room: text, name: text, "name-de": text, help: { type: "boolean" } },
});
const [type = ""] = positionals;
const { in: module = "", room = "" } = values;

if (!/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/u.test(type) || !MODULES.includes(module) || !ROOMS.includes(room)) {
  console.log(USAGE);
  process.exitCode = 2;
} else await begin();

async function begin() {
  const file = type.replaceAll(".", "-");
  const act = `src/domain/${module}/${file}.ts`;
  if (existsSync(act)) throw new Error(`${type} is there already: ${act}`);
  const key = `logType${capital(variableFor(type))}`;
  const name = values.name ?? capital(type.replaceAll(/[.-]/gu, " "));
  const up = relative(dirname(act), "src/domain");
  await write(act, actFor(type, up));
  await write(`src/workbench/${room}/words/${file}.tsx`, wordsFor(type, module));
  await write(`tests/fixtures/entries/${type}.v1.json`, fixture());
  await change(`src/domain/${module}/index.ts`, (index) => indexWith(index, type));
  await change("docs/formats/log.md", (page) => pageWithRow(page, type));
  await change("public/_locales/en/messages.json", (texts) => catalogueWith(texts, { [key]: name }));
  await change("public/_locales/de/messages.json", (texts) =>
    catalogueWith(texts, { [key]: values["name-de"] ?? name }),
  );
  console.log(`Begun: ${act}, with words, texts in both languages, a history and a row in docs/formats/log.md.
Now say in the act what it says, what must hold and what it changes; then \`npm run freeze\` and \`npm run test:contract\`.`);
}

/** @param {string} path */
function foldersOf(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
