import { type Reading, readPageSliced, type SiteRecipe } from "../domain/reading";
import { inWords } from "./frame-words";
import { openPauses } from "./pause";
import { lacksSyntaxes, syntaxesAtHand } from "./syntaxes-at-hand";

/** What the background hands over for the page: recipes of its host, as data. */
interface ReadRequest {
  readonly recipes?: readonly SiteRecipe[];
}

/** What the page's isolated world holds for us, for as long as the document lives. */
interface Captured {
  read(request?: ReadRequest): Promise<unknown>;
  readFrame(request?: ReadRequest): Promise<unknown>;
  here(): { token: string; url: string; lacks: boolean };
}

type Watched = (token: string) => (reading: Reading, tookMs: number) => void;

const scope = globalThis as typeof globalThis & { counterflow?: Captured; counterflowWatch?: Watched };
const before = scope.counterflow as Captured | undefined;
const isHtml = (): boolean => ["text/html", "application/xhtml+xml"].includes(document.contentType);

// Not `randomUUID`: pages on plain http do not have it.
const newToken = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");

// One for the document, however often it is read: when it is gone, the tab shows another.
const token = before?.here().token ?? newToken();

/** The page stays usable meanwhile. What it is about is told by the address it had when the reading began. */
async function read({ recipes = [] }: ReadRequest = {}): Promise<unknown> {
  if (!isHtml()) return { page: "other" };
  const [url, title] = [location.href, document.title];
  return { page: "html", token, url, title, reading: await readAndWatch(url, recipes) };
}

/** The same for a frame within the page. */
async function readFrame({ recipes = [] }: ReadRequest = {}): Promise<unknown> {
  if (!isHtml()) return { page: "other" };
  // A frame without an address of its own has that of the page around it (HTML, "document base URL").
  const url = location.protocol === "about:" ? document.baseURI : location.href;
  return { page: "frame", url, words: inWords(), reading: await readAndWatch(url, recipes) };
}

/** Where the page is watched (see `watch.ts`), what changes meanwhile is told of afterwards. */
async function readAndWatch(url: string, recipes: readonly SiteRecipe[]): Promise<Reading> {
  const [began, readAt] = [performance.now(), new Date().toISOString()];
  const done = scope.counterflowWatch?.(token);
  const reading = await readPageSliced(document, url, openPauses(), { readAt, recipes, syntaxes: syntaxesAtHand() });
  done?.(reading, performance.now() - began);
  return reading;
}

scope.counterflow = { read, readFrame, here: () => ({ token, url: location.href, lacks: lacksSyntaxes() }) };
