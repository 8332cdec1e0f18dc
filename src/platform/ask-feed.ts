import { FEED_LIMITS } from "../domain/casework/feeds";

const TIMEOUT_MS = 30_000;

/** What a server answers when it is asked for a feed. */
export type FeedAnswer =
  | {
      readonly code: "answered";
      readonly status: number;
      /** Where it is, after all redirects. */
      readonly url: string;
      readonly contentType: string;
      readonly cacheControl: string;
      readonly etag?: string;
      readonly lastModified?: string;
      readonly retryAfter?: string;
      /** What was sent, as far as it is not longer than any feed may be; nothing of another status than 200. */
      readonly body?: Uint8Array<ArrayBuffer>;
      readonly isTooLarge: boolean;
    }
  /** It sends us on to a site that we may not reach, or round and round. */
  | { readonly code: "elsewhere" }
  | { readonly code: "unreachable" };

interface Known {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

const ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1";

/** Ask for a feed as nobody in particular, and whether it is still the one that is known (RFC 9110 §13.1). */
export async function askFeed(url: string, { etag, lastModified }: Known): Promise<FeedAnswer> {
  const headers = new Headers({ accept: ACCEPT });
  if (etag !== undefined) headers.set("if-none-match", etag);
  if (lastModified !== undefined) headers.set("if-modified-since", lastModified);
  try {
    return await answered(await get(url, { headers, redirect: "follow" }));
  } catch {
    return (await sendsUsOn(url)) ? { code: "elsewhere" } : { code: "unreachable" };
  }
}

const get = (url: string, options: RequestInit): Promise<Response> =>
  fetch(url, {
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...options,
  });

async function answered(response: Response): Promise<FeedAnswer> {
  const { status, url, headers } = response;
  const named = (name: string, header: string) => {
    const value = headers.get(header);
    return value === null || value.length > 1_000 ? {} : { [name]: value };
  };
  const body = status === 200 ? await bodyOf(response) : undefined;
  if (status !== 200) await response.body?.cancel();
  return {
    code: "answered",
    status,
    url,
    contentType: headers.get("content-type")?.slice(0, 200) ?? "",
    cacheControl: headers.get("cache-control")?.slice(0, 1_000) ?? "",
    ...named("etag", "etag"),
    ...named("lastModified", "last-modified"),
    ...named("retryAfter", "retry-after"),
    ...(body && { body }),
    isTooLarge: status === 200 && body === undefined,
  };
}

/** What is longer is not read to its end: leaving the loop gives it up. */
async function bodyOf({ body }: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: BlobPart[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > FEED_LIMITS.bytes) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** A redirect to a site that we may not reach looks like no answer at all, unless it is not followed. */
async function sendsUsOn(url: string): Promise<boolean> {
  try {
    return (await get(url, { redirect: "manual" })).type === "opaqueredirect";
  } catch {
    return false;
  }
}
