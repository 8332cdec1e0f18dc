import { type Reading, readPageSliced, type SiteRecipe } from "../domain/reading";
import { openPauses } from "./pause";
import { lacksSyntaxes, syntaxesAtHand } from "./syntaxes-at-hand";

/** What the background hands over for the page: recipes of its host, as data. */
interface ReadRequest {
  readonly recipes?: readonly SiteRecipe[];
}

/** What the page's isolated world holds for us, for as long as the document lives. */
interface Captured {
  read(request?: ReadRequest): Promise<unknown>;
  here(): { token: string; url: string; lacks: boolean };
}

const scope = globalThis as typeof globalThis & { counterflow?: Captured };
const isHtml = (): boolean => ["text/html", "application/xhtml+xml"].includes(document.contentType);

// Not `randomUUID`: pages on plain http do not have it.
const newToken = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");

// One for the document, however often it is read: when it is gone, the tab shows another.
const token = (scope.counterflow as Captured | undefined)?.here().token ?? newToken();

/** The page stays usable meanwhile. What it is about is told by the address it had when the reading began. */
async function read({ recipes = [] }: ReadRequest = {}): Promise<unknown> {
  if (!isHtml()) return { page: "other" };
  const [url, title, readAt] = [location.href, document.title, new Date().toISOString()];
  const reading: Reading = await readPageSliced(document, url, openPauses(), {
    readAt,
    recipes,
    syntaxes: syntaxesAtHand(),
  });
  return { page: "html", token, url, title, reading };
}

scope.counterflow = { read, here: () => ({ token, url: location.href, lacks: lacksSyntaxes() }) };
