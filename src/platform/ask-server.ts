const TIMEOUT_MS = 30_000;

/** What is asked of a server of another system. */
export interface ServerQuestion {
  readonly url: string;
  /** What is sent; a question without it only asks. */
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is longer, in bytes, is not read to its end. */
  readonly most: number;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** What it answers, whatever that is. */
export type ServerAnswer =
  | {
      readonly code: "answered";
      readonly status: number;
      readonly contentType: string;
      readonly retryAfter?: string;
      /** As it was sent, also with a status that says something is wrong. */
      readonly body: Uint8Array<ArrayBuffer>;
      readonly isTooLarge: boolean;
    }
  /** It sends us on: what was asked, and a key with it, is not carried elsewhere. */
  | { readonly code: "elsewhere" }
  /** Nothing came: no connection, or it was cut off. Of what was sent, nobody knows whether it arrived. */
  | { readonly code: "unreachable" }
  /** Nothing came in time. */
  | { readonly code: "timed-out" };

/** Ask or tell a server, as nobody in particular. Nothing is sent twice. @throws what the signal was aborted with */
export async function askServer({
  url,
  body,
  headers,
  most,
  timeoutMs,
  signal,
}: ServerQuestion): Promise<ServerAnswer> {
  const timeout = AbortSignal.timeout(timeoutMs ?? TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      method: body === undefined ? "GET" : "POST",
      credentials: "omit",
      cache: "no-store",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      ...(body !== undefined && { body }),
      ...(headers && { headers }),
    });
    if (response.type === "opaqueredirect") return { code: "elsewhere" };
    const retryAfter = response.headers.get("retry-after")?.slice(0, 100);
    return {
      code: "answered",
      status: response.status,
      contentType: response.headers.get("content-type")?.slice(0, 200) ?? "",
      ...(retryAfter !== undefined && { retryAfter }),
      ...(await bodyOf(response, most)),
    };
  } catch (error) {
    signal?.throwIfAborted();
    const isLate = timeout.aborted || (error instanceof Error && error.name === "TimeoutError");
    return { code: isLate ? "timed-out" : "unreachable" };
  }
}

async function bodyOf({ body }: Response, most: number) {
  const chunks: BlobPart[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) return { body: new Uint8Array(), isTooLarge: true };
    chunks.push(chunk);
  }
  return { body: new Uint8Array(await new Blob(chunks).arrayBuffer()), isTooLarge: false };
}
