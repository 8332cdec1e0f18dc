import { type Reading, readPage } from "../domain/reading";

/** What the page's isolated world holds for us, for as long as the document lives. */
interface Captured {
  read(): unknown;
  here(): { token: string; url: string };
}

const scope = globalThis as typeof globalThis & { counterflow?: Captured };
const isHtml = (): boolean => ["text/html", "application/xhtml+xml"].includes(document.contentType);

// Not `randomUUID`: pages on plain http do not have it.
const newToken = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");

// One for the document, however often it is read: when it is gone, the tab shows another.
const token = (scope.counterflow as Captured | undefined)?.here().token ?? newToken();

function read(): unknown {
  if (!isHtml()) return { page: "other" };
  const url = location.href;
  const reading: Reading = readPage(document, url, { readAt: new Date().toISOString() });
  return { page: "html", token, url, title: document.title, reading };
}

scope.counterflow = { read, here: () => ({ token, url: location.href }) };
