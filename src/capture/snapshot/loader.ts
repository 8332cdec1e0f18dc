import type { CopyLoader } from "../../domain/evidence/snapshot";

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
    sheet: async (url) => {
      try {
        const response = await get(url);
        // Browsers take nothing else for a style sheet either, in a page that follows the standard.
        return response?.headers.get("content-type")?.includes("css") ? await response.text() : undefined;
      } catch {
        return undefined;
      }
    },
    drawing: drawn,
  };
}

/** Only pictures and fonts may become part of a copy; servers often do not say that a font is one. */
function typeOf(type: string, url: string): string | undefined {
  const [plain = ""] = type.toLowerCase().split(";");
  if (PICTURE.test(plain.trim())) return plain.trim();
  const [, font] = /\.(woff2?|ttf|otf)(?:[?#]|$)/iu.exec(url) ?? [];
  return font === undefined ? undefined : `font/${font.toLowerCase()}`;
}

/** A blob as a `data:` address in base64, made outside of the page's thread. */
function dataAddress(blob: Blob, type: string | undefined): Promise<string | undefined> {
  if (type === undefined) return Promise.resolve(undefined);
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => {
      const [, base64] = (reader.result as string).split(",");
      done(base64 === undefined ? undefined : `data:${type};base64,${base64}`);
    };
    reader.onerror = () => {
      done(undefined);
    };
    reader.readAsDataURL(blob);
  });
}

/** What a script has drawn on a canvas; nothing where the browser does not show what came from another site. */
async function drawn(element: Element): Promise<string | undefined> {
  try {
    const canvas = element as HTMLCanvasElement;
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done);
    });
    return blob ? await dataAddress(blob, "image/png") : undefined;
  } catch {
    return undefined;
  }
}
