import browser, { type Scripting } from "webextension-polyfill";

/** The files of the reader: the one every page gets, and for the pages that may use them the rare syntaxes, what finds reviews, and what reads by recipes. */
export interface ReaderScripts {
  readonly capture: string;
  /** Tells when a page that was read changes. */
  readonly watch: string;
  readonly rare: string;
  readonly recipes: string;
  /** What finds the reviews that people see. */
  readonly reviews: string;
}

// The leading slash: Firefox resolves files relative to the caller.
const absolute = (file: string): string => (file.startsWith("/") ? file : `/${file}`);

const put = (target: Scripting.InjectionTarget, ...files: string[]) =>
  browser.scripting.executeScript({ target, files: files.map(absolute) });

/**
 * Put the reader into a page or frame, with the rare syntaxes and what finds reviews where it says that it lacks them, and with what reads
 * by recipes where there are some for its address. Gives what it is to be asked.
 */
export async function putReader<R extends { readonly recipes: readonly unknown[] }>(
  target: Scripting.InjectionTarget,
  scripts: ReaderScripts,
  requestFor: (url: string) => Promise<R>,
): Promise<R> {
  await put(target, scripts.watch, scripts.capture);
  const func = () => [globalThis.counterflow?.here(), globalThis.counterflow?.lacks()];
  const [said] = await browser.scripting.executeScript({ target, func });
  const [here, lacks] = Array.isArray(said?.result) ? (said.result as readonly unknown[]) : [];
  const lacking = [
    ...(isYes(lacks, "syntaxes") ? [scripts.rare] : []),
    ...(isYes(lacks, "reviews") ? [scripts.reviews] : []),
  ];
  if (lacking.length > 0) await put(target, ...lacking);
  const request = await requestFor(urlOf(here));
  if (request.recipes.length > 0) await put(target, scripts.recipes);
  return request;
}

// Hostile like all that comes from a page: at worst it gets a script that it has no use for, and no recipes.

const urlOf = (here: unknown): string =>
  typeof here === "object" && here !== null && "url" in here && typeof here.url === "string" ? here.url : "";

const isYes = (lacks: unknown, what: "syntaxes" | "reviews"): boolean =>
  typeof lacks === "object" && lacks !== null && Reflect.get(lacks, what) === true;
