import {
  announcedFeeds,
  baseOf,
  contentTypeOf,
  type Reading,
  readPageSliced,
  type SiteRecipe,
  titleOf,
} from "../domain/evidence/reading";
import { inWords } from "./frame-words";
import { held } from "./held";
import { localTime } from "./local-time";
import { openPauses } from "./pause";
import { recipesAtHand } from "./recipes-at-hand";
import { lacksReviews, reviewsAtHand } from "./reviews-at-hand";
import { lacksSyntaxes, syntaxesAtHand } from "./syntaxes-at-hand";

/** What the background hands over for the page: recipes of its host, as data. */
interface ReadRequest {
  readonly recipes?: readonly SiteRecipe[];
  /** Only what has changed since it was read is to be read anew: the page, or one of its frames. */
  readonly onlyChanged?: boolean;
}

/** What the page's isolated world holds for us, for as long as the document lives. */
interface Captured {
  read(request?: ReadRequest): Promise<unknown>;
  readFrame(request?: ReadRequest): Promise<unknown>;
  here(): { token: string; url: string };
  lacks(): { syntaxes: boolean; reviews: boolean };
}

interface Watched {
  (token: string, of: string): (reading: Reading, tookMs: number) => void;
  stillRead(of: string): Reading | undefined;
}

const scope = globalThis as typeof globalThis & { counterflow?: Captured };
const before = held<Captured>("counterflow");
const watched = () => held<Watched>("counterflowWatch");
const isHtml = (): boolean => ["text/html", "application/xhtml+xml"].includes(contentTypeOf(document));

// Not `randomUUID`: pages on plain http do not have it.
const newToken = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");

// One for the document, however often it is read: when it is gone, the tab shows another.
const token = before?.here().token ?? newToken();

/** The page stays usable meanwhile. What it is about is told by the address it had when the reading began. */
async function read(asked: ReadRequest = {}): Promise<unknown> {
  if (!isHtml()) return { page: "other" };
  const [url, title] = [location.href, titleOf(document)];
  const reading = await readAndWatch(url, asked);
  return { page: "html", token, url, title, reading, feeds: announcedFeeds(document) };
}

/** The same for a frame within the page. */
async function readFrame(asked: ReadRequest = {}): Promise<unknown> {
  if (!isHtml()) return { page: "other" };
  // A frame without an address of its own has that of the page around it (HTML, "document base URL").
  const url = location.protocol === "about:" ? baseOf(document) : location.href;
  return { page: "frame", url, words: inWords(), reading: await readAndWatch(url, asked) };
}

/** Where the page is watched (see `watch.ts`), what changes meanwhile is told of afterwards. */
async function readAndWatch(url: string, { recipes = [], onlyChanged = false }: ReadRequest): Promise<Reading> {
  const of = JSON.stringify([location.href, recipes]);
  const last = onlyChanged ? watched()?.stillRead(of) : undefined;
  if (last) return last;
  const [began, readAt] = [performance.now(), localTime(new Date())];
  const done = watched()?.(token, of);
  const syntaxes = syntaxesAtHand();
  const byRecipe = recipesAtHand(recipes);
  const reading = await readPageSliced(document, url, openPauses(), {
    ...{ readAt, recipes, byRecipe, syntaxes, findReviews: reviewsAtHand() },
  });
  done?.(reading, performance.now() - began);
  return reading;
}

const here = () => ({ token, url: location.href });
const lacks = () => ({ syntaxes: lacksSyntaxes(), reviews: lacksReviews() });

scope.counterflow = { read, readFrame, here, lacks };
