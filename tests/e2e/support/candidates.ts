import type { Browser, ElementHandle, JSHandle } from "puppeteer-core";
import type { Scope } from "./scope";

/** Elements that may have a role, by CSS: rather too many than too few. A role that is not here is looked for everywhere. */
const MAY_BE: Readonly<Record<string, string>> = {
  alert: "[role=alert]",
  button: "button, summary, input, [role=button]",
  checkbox: "input, [role=checkbox]",
  combobox: "select, input, [role=combobox]",
  dialog: "dialog, [role=dialog]",
  group: "fieldset, details, optgroup, [role=group]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
  link: "a, area, [role=link]",
  option: "option, [role=option]",
  progressbar: "progress, [role=progressbar]",
  region: "section, [role=region]",
  textbox: "input, textarea, [contenteditable], [role=textbox]",
};

/** Browsers in which each element is asked in its turn what it is: Firefox. */
export const askedOneByOne = new WeakSet<Browser>();

export const isAskedOneByOne = (scope: Scope): boolean =>
  askedOneByOne.has(("frame" in scope ? scope.frame.page() : scope).browser());

/**
 * The elements at or below which those with a role and a name can be: Firefox takes a moment for each element that it is
 * asked about, and a long page has thousands. It still says itself what each of them is; Chromium, which is asked about the
 * whole page, shows that nothing is missed here.
 */
export async function candidates(scope: Scope, role: string, name: string): Promise<ElementHandle[]> {
  const root = "frame" in scope ? scope : await scope.$("html");
  if (!root) return [];
  const found: JSHandle<Element[]> = await root.evaluateHandle(
    (within, css, words) => {
      const all = css === "" ? [within] : [...within.querySelectorAll(css)];
      const ids = (element: Element, attribute: string) => element.getAttribute(attribute)?.split(/\s+/u) ?? [];
      const sources = (element: Element): string => {
        const labels = "labels" in element ? [...((element.labels as Iterable<Element> | null) ?? [])] : [];
        const named = ids(element, "aria-labelledby").map((id) => document.getElementById(id));
        const alternatives = [...element.querySelectorAll("[aria-label], [alt], [title]"), element];
        return [
          ...[element, ...labels, ...named].map((one) => one?.textContent),
          ...alternatives.flatMap((one) => ["aria-label", "alt", "title"].map((each) => one.getAttribute(each))),
          ...["placeholder", "value"].map((each) => element.getAttribute(each)),
        ].join(" ");
      };
      const may = all.filter((element) => {
        if (words.length === 0) return true;
        const said = sources(element);
        return words.every((word) => said.includes(word));
      });
      return may.filter((element) => !may.some((other) => other !== element && other.contains(element)));
    },
    MAY_BE[role] ?? "",
    name.split(/\s+/u).filter((word) => word !== ""),
  );
  const elements = [...(await found.getProperties()).values()].map((each) => each.asElement());
  return elements.filter((each): each is ElementHandle => each !== null);
}
