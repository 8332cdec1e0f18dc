const TIMEOUT_MS = 30_000;

/** What a server answers when it is asked for a page. */
export type PageStatus =
  | {
      readonly code: "answered";
      readonly status: number;
      /** Where the page is, after all redirects. */
      readonly url: string;
      readonly etag?: string;
      readonly lastModified?: string;
      readonly retryAfter?: string;
    }
  /** It sends us on to a site that we may not reach. */
  | { readonly code: "elsewhere" }
  | { readonly code: "unreachable" };

interface Known {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/**
 * Ask for a page as the browser would, signed in or not, and whether it is still the one that is known (RFC 9110 §13.1).
 * Its body is not read: what people see is read in a tab.
 */
export async function askPage(url: string, { etag, lastModified }: Known): Promise<PageStatus> {
  const headers = new Headers({ accept: "text/html" });
  if (etag !== undefined) headers.set("if-none-match", etag);
  if (lastModified !== undefined) headers.set("if-modified-since", lastModified);
  try {
    const response = await get(url, { headers, redirect: "follow" });
    await response.body?.cancel();
    return answered(response);
  } catch {
    return (await sendsUsOn(url)) ? { code: "elsewhere" } : { code: "unreachable" };
  }
}

const get = (url: string, options: RequestInit): Promise<Response> =>
  fetch(url, {
    credentials: "include",
    // A 304 comes through, and what is asked conditionally is not answered by the browser's own cache.
    cache: "no-store",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...options,
  });

function answered({ status, url, headers }: Response): PageStatus {
  const named = (name: string, header: string) => {
    const value = headers.get(header);
    return value === null || value.length > 1_000 ? {} : { [name]: value };
  };
  return {
    code: "answered",
    status,
    url,
    ...named("etag", "etag"),
    ...named("lastModified", "last-modified"),
    ...named("retryAfter", "retry-after"),
  };
}

/** A redirect to a site that we may not reach looks like no answer at all, unless it is not followed. */
async function sendsUsOn(url: string): Promise<boolean> {
  try {
    return (await get(url, { redirect: "manual" })).type === "opaqueredirect";
  } catch {
    return false;
  }
}
