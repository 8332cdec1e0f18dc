/**
 * What an act is called in code: `case.merged` → `caseMerged`.
 * @param {string} type
 */
export const variableFor = (type) => type.replace(/[.-]([a-z])/gu, (_, letter) => letter.toUpperCase());

/** @param {string} name */
export const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * The act's own file. `up` leads from its folder to `src/domain`.
 * @param {string} type
 * @param {string} up
 */
export function actFor(type, up) {
  const variable = variableFor(type);
  return `import * as v from "valibot";
import { CaseId } from "${up}/ground/case-names";
import { ok } from "${up}/ground/result";
import { defineAct } from "${up}/ledger/log";

const ${capital(variable)}V1 = v.strictObject({ caseId: CaseId });

/** Say in one sentence what happened. */
export const ${variable} = defineAct({
  type: "${type}",
  from: ["workbench"],
  versions: [${capital(variable)}V1],
  about: ({ caseId }) => ({ caseId }),
  project: () => [],
  writes: [],
  holds: (_tables, payload) => Promise.resolve(ok(payload)),
  goesOutWith: ["case"],
});
`;
}

/**
 * How people read it.
 * @param {string} type
 * @param {string} module
 */
export function wordsFor(type, module) {
  const variable = variableFor(type);
  return `import { ${variable} } from "../../../domain/${module}";
import { t } from "../../../ui/texts";
import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const ${variable}Words = entryWords(${variable}, {
  name: "logType${capital(variable)}",
  line: ({ caseId = "" }) => caseId,
  Detail: ({ payload: { caseId } }) => <Fields fields={[[t("caseViewCase"), <CaseLink caseId={caseId} />]]} />,
});
`;
}

/** Its first payload, which the random histories take part in; \`npm run freeze\` fills in the fingerprint. */
export const fixture = () =>
  JSON.stringify({
    fingerprint: "",
    written: [{ says: "everything", payload: { caseId: "PL-2026-0142" }, about: { caseId: "PL-2026-0142" } }],
  });

/**
 * A module's index with one more act in its list.
 * @param {string} index
 * @param {string} type
 */
export function indexWith(index, type) {
  const variable = variableFor(type);
  const line = `import { ${variable} } from "./${type.replaceAll(".", "-")}";\n`;
  const list = /(export const \w+Acts = \[)([^\]]*?),?\s*(\] as const;)/u;
  const exported = /^export \{ ([\w, \n]+) \};$/mu;
  return `${line}${index}`
    .replace(list, (_, begin, known, end) => `${begin}${known}, ${variable}${end}`)
    .replace(exported, (_, known) => `export { ${known}, ${variable} };`);
}

/**
 * The page of the log's format with one more row in its table of types.
 * @param {string} page
 * @param {string} type
 */
export const pageWithRow = (page, type) =>
  page.replace(/(\n\| `payload\.erased`)/u, `\n| \`${type}\` | \`caseId\` |$1`);
