import { ESLint } from "eslint";
import { beforeAll, expect, it } from "vitest";

const IN_A_PAGE = "src/capture/held.ts";
const ELSEWHERE = "src/ui/texts.ts";

const FORBIDDEN = [
  "export const is = (element: Element) => element.nodeType;",
  "export const is = (node: Node) => node.textContent;",
  "export const is = () => document.body;",
  'export const is = (form: HTMLFormElement | HTMLDivElement) => form.getAttribute("a");',
  "export const is = <E extends HTMLElement>({ style }: E) => style;",
  'export const is = (of?: ParentNode) => of?.querySelector("a");',
];
const ALLOWED = [
  "export const is = (text: Text, input: HTMLInputElement) => text.data + input.value;",
  'export const is = (element: Element) => Element.prototype.matches.call(element, "a");',
  "export const is = (root: ShadowRoot) => root.host;",
  'interface Node { readonly body: string } export const is = (node: Node) => node["body"];',
];

let linter: ESLint;
beforeAll(() => {
  linter = new ESLint({
    ruleFilter: ({ ruleId }) => ruleId === "counterflow/no-page-members",
    // Types are of the text that is asked about: on a runner (CI) the parser would take those of the file on disk.
    overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
  });
});
const isRefused = async (text: string, filePath: string): Promise<boolean> => {
  const [result] = await linter.lintText(text, { filePath });
  return result!.messages.some(({ ruleId }) => ruleId === "counterflow/no-page-members");
};

it.each(FORBIDDEN)("a script that runs in a page may not ask: %s", async (text) => {
  expect(await isRefused(text, IN_A_PAGE)).toBe(true);
  expect(await isRefused(text, ELSEWHERE)).toBe(false);
});

it.each(ALLOWED)("it may ask what no page can replace: %s", async (text) => {
  expect(await isRefused(text, IN_A_PAGE)).toBe(false);
});
