import { queryDocument } from "../../domain/evidence/reading";
import type { CopyLoader } from "../../domain/evidence/snapshot";
import { dataAddress } from "./data-address";
import { drawn } from "./drawn";
import { sheetText } from "./sheet-text";

const LARGEST = 15_000_000;
const LARGEST_IN_ALL = 45_000_000;
const PATIENCE_MS = 6_000;
/** All of them together; what has not come by then is missing. */
const PATIENCE_IN_ALL_MS = 20_000;
const PICTURE =
  /^(?:image\/[a-z0-9.+-]+|font\/[a-z0-9.+-]+|application\/(?:x-)?font[a-z0-9.+-]*|application\/vnd\.ms-fontobject)$/u;

/** Fetches what a copy needs: what the browser has already, first; never as somebody who is signed in. */
export function openLoader(stop: AbortSignal): CopyLoader {
  const late = AbortSignal.timeout(PATIENCE_IN_ALL_MS);
  let left = LARGEST_IN_ALL;

  async function get(url: string): Promise<Response | undefined> {
    try {
      const signal = AbortSignal.any([stop, late, AbortSignal.timeout(PATIENCE_MS)]);
      // A blob has neither cache nor cookies, and Firefox refuses to be told.
      const how: RequestInit = url.startsWith("blob:") ? {} : { cache: "force-cache", credentials: "omit" };
      const response = await fetch(url, { ...how, signal });
      const size = Number(response.headers.get("content-length") ?? 0);
      return response.ok && size <= Math.min(LARGEST, left) ? response : undefined;
    } catch {
      return undefined; // Another site's that it does not share, gone, or too slow: the copy does without it.
    }
  }

  async function data(url: string): Promise<string | undefined> {
    const response = await get(url);
    if (!response) return undefined;
    try {
      const blob = await response.blob();
      if (blob.size > Math.min(LARGEST, left)) return undefined;
      left -= blob.size;
      return await dataAddress(blob, typeOf(blob.type, url));
    } catch {
      return undefined;
    }
  }

  return {
    data,
    sheet: async (url, encoding) => {
      try {
        const response = await get(url);
        const type = response?.headers.get("content-type") ?? "";
        // Browsers take nothing else for a style sheet either, in a page that follows the standard.
        if (!response || !type.includes("css")) return undefined;
        return sheetText(new Uint8Array(await response.arrayBuffer()), type, encoding);
      } catch {
        return undefined;
      }
    },
    drawing: drawn,
    drawingFile: async (url) => {
      try {
        const text = await (await get(url))?.text();
        const file = text === undefined ? undefined : new DOMParser().parseFromString(text, "image/svg+xml");
        return file && queryDocument(file, "parsererror").length === 0 ? file : undefined;
      } catch {
        return undefined;
      }
    },
    parsed,
  };
}

/** Only pictures and fonts may become part of a copy; servers often do not say that a font is one. */
function typeOf(type: string, url: string): string | undefined {
  const [plain = ""] = type.toLowerCase().split(";");
  if (PICTURE.test(plain.trim())) return plain.trim();
  const [, font] = /\.(woff2?|ttf|otf)(?:[?#]|$)/iu.exec(url) ?? [];
  return font === undefined ? undefined : `font/${font.toLowerCase()}`;
}

/** What the browser makes of a style sheet's text. */
function parsed(text: string, baseURL: string): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet({ baseURL });
    sheet.replaceSync(text);
    return sheet;
  } catch {
    return undefined;
  }
}
