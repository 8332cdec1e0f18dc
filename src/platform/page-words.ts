import browser from "webextension-polyfill";
import { answer } from "./page-script";

/** As many signs of a page's text are looked at. */
const MOST = 200_000;

/** What a page says, as it answers: hostile until it is parsed. Undefined where the browser does not let us in. */
export async function pageWords(tabId: number): Promise<unknown> {
  const said = await answer(() => browser.scripting.executeScript({ target: { tabId }, func: words, args: [MOST] }));
  return said.ok ? said.value : undefined;
}

/** Runs in the page. A page may call a field `body`: what it has is asked of what all pages have in common. */
function words(most: number): object {
  const of = (kind: object, name: string, thing: unknown): unknown =>
    Object.getOwnPropertyDescriptor(kind, name)?.get?.call(thing);
  const body = of(Document.prototype, "body", document);
  const text = body instanceof HTMLElement ? of(HTMLElement.prototype, "innerText", body) : "";
  const title = of(Document.prototype, "title", document);
  return { url: location.href, title: String(title).slice(0, 2_000), text: String(text).slice(0, most) };
}
