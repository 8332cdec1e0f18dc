/** @typedef {{ readonly folder: string, readonly variable: string, readonly key: string }} Names */

/**
 * What a view is called: in addresses and folders, in code, and in the catalogues.
 * @param {string} folder `own-data`
 * @returns {Names}
 */
export function namesFor(folder) {
  const variable = folder.replace(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
  return { folder, variable, key: `workbench${capital(variable)}` };
}

/** @param {string} word */
export const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** @param {Names} names */
export function featureFor({ folder, variable, key }) {
  return `import { type Feature, defineView } from "../frame/feature";
import { onePlace } from "../router/route";
import { ${capital(variable)}View } from "./${folder}-view";

const route = onePlace("${folder}");

/** Say in one sentence what this room is about. */
export const ${variable} = {
  room: { name: "${key}", address: route.format({ view: "${folder}" }) },
  views: [defineView(route, ${capital(variable)}View)],
} satisfies Feature;
`;
}

/** @param {Names} names */
export function viewFor({ variable, key }) {
  return `import { t } from "../../ui/texts";
import { Heading } from "../frame/heading";

/** Say in one sentence what an official does here. */
export function ${capital(variable)}View() {
  return (
    <div class="page">
      <header class="head">
        <Heading title={t("${key}")} />
        <p class="soft">{t("${key}Help")}</p>
      </header>
    </div>
  );
}
`;
}

/** @param {Names} names */
export function unitTestFor({ folder, key }) {
  return `// @vitest-environment jsdom
import "../support/extension";
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { t } from "../../../src/ui/texts";
import { stopAt } from "../../../src/workbench/router/stop-at";
import { takeCatalogue } from "../ui/catalogue";
import { inWorkbench } from "./in-workbench";

it("has an address of its own", () => {
  expect(stopAt("#/${folder}").place).toEqual({ view: "${folder}" });
  expect(stopAt("#/${folder}/elsewhere").place.view).toBe("not-found");
});

it.each(["en", "de"] as const)("says what it is (%s)", async (language) => {
  takeCatalogue(language);
  const root = document.createElement("div");
  await act(() => render(inWorkbench(stopAt("#/${folder}").show()), root));
  expect(root.querySelector("h1")?.textContent).toBe(t("${key}"));
  expect(t("${key}")).not.toBe("");
  render(null, root);
});
`;
}

/** @param {Names} names */
export function endToEndTestFor({ folder, key }) {
  return `import { expect, it } from "vitest";
import { axeViolations, byRole, inEachBrowser } from "./support";
import { words } from "./support/words";

inEachBrowser("the room ${folder}", (driver) => {
  it("opens under its address, and axe has nothing against it", async () => {
    const workbench = await driver().openWorkbench("#/${folder}");
    await byRole(workbench, "heading", words("${key}"));
    expect(await axeViolations(workbench)).toEqual([]);
    expect(driver().faults).toEqual([]);
  });
});
`;
}

/**
 * The list of features with one more at its end.
 * @param {string} index
 * @param {Names} names
 */
export function featuresWith(index, { folder, variable }) {
  const line = `import { ${variable} } from "./${folder}/feature";`;
  const lines = index.split("\n");
  const imports = [...lines.filter((each) => each.startsWith("import ")), line].sort(byFile);
  const rest = lines.filter((each) => !each.startsWith("import ")).join("\n");
  /** @param {string} _found @param {string} end */
  const listed = (_found, end) => (end ? `,\n  ${variable},${end}]` : `, ${variable}]`);
  return `${imports.join("\n")}\n${rest.replace(/(?<=features = \[[^\]]*?),?(?<end>\s*)\]/u, listed)}`;
}

/**
 * @param {string} one
 * @param {string} other
 */
function byFile(one, other) {
  const [from = "", otherFrom = ""] = [one, other].map((line) => line.split(" from ")[1]);
  return from < otherFrom ? -1 : 1;
}
