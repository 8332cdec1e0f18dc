import browser, { type Scripting } from "webextension-polyfill";

/** The files of the reader: the one every page gets, and the rare syntaxes for the pages that may use them. */
export interface ReaderScripts {
  readonly capture: string;
  /** Tells when a page that was read changes. */
  readonly watch: string;
  readonly rare: string;
}

// The leading slash: Firefox resolves files relative to the caller.
const absolute = (file: string): string => (file.startsWith("/") ? file : `/${file}`);

const put = (target: Scripting.InjectionTarget, ...files: string[]) =>
  browser.scripting.executeScript({ target, files: files.map(absolute) });

/** Put the reader into a page or frame, with the rare syntaxes where it says that it lacks them. Gives its address. */
export async function putReader(target: Scripting.InjectionTarget, scripts: ReaderScripts): Promise<string> {
  await put(target, scripts.watch, scripts.capture);
  const [said] = await browser.scripting.executeScript({ target, func: () => globalThis.counterflow?.here() });
  const here = toHere(said?.result);
  if (here.lacks) await put(target, scripts.rare);
  return here.url;
}

/** Hostile like all that comes from a page: at worst it gets a script that it has no use for, and no recipes. */
function toHere(said: unknown): { url: string; lacks: boolean } {
  if (typeof said !== "object" || said === null) return { url: "", lacks: false };
  const url = "url" in said && typeof said.url === "string" ? said.url : "";
  return { url, lacks: "lacks" in said && said.lacks === true };
}
