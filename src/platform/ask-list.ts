import { MOST_LIST_BYTES } from "../domain/casework/case-list";

/** What a server answers when it is asked for a list of cases. */
export type ListAnswer =
  | { readonly code: "answered"; readonly text: string }
  /** It answered with another status than 200. */
  | { readonly code: "list-refused"; readonly status: number }
  /** It sends us on, which is not followed. */
  | { readonly code: "list-elsewhere" }
  | { readonly code: "list-too-large" }
  /** No connection, or no answer in time. */
  | { readonly code: "list-unreachable" };

const TIMEOUT_MS = 20_000;

/** Ask for a list as nobody in particular; what is longer than any list may be is not read to its end. */
export async function askList(url: string): Promise<ListAnswer> {
  try {
    const response = await fetch(url, {
      headers: { accept: "text/csv, application/jsonl, application/x-ndjson;q=0.9, */*;q=0.1" },
      credentials: "omit",
      cache: "no-store",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.type === "opaqueredirect") return { code: "list-elsewhere" };
    if (response.status !== 200) {
      await response.body?.cancel();
      return { code: "list-refused", status: response.status };
    }
    return await textOf(response);
  } catch {
    return { code: "list-unreachable" };
  }
}

async function textOf({ body }: Response): Promise<ListAnswer> {
  const chunks: BlobPart[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_LIST_BYTES) return { code: "list-too-large" };
    chunks.push(chunk);
  }
  return { code: "answered", text: await new Blob(chunks).text() };
}
