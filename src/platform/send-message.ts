/** What a server answers to what is sent. */
export type SendAnswer =
  | { readonly code: "answered"; readonly status: number; readonly retryAfter?: string }
  /** It sends us on, which is not followed: what is sent is for this server alone. */
  | { readonly code: "elsewhere" }
  /** No connection, or no answer in time. */
  | { readonly code: "unreachable" };

/** Less than a background lives that nobody asks for anything. */
const TIMEOUT_MS = 15_000;

/** Send a message as nobody in particular. Of the answer only its status counts: no more of it is read. */
export async function sendMessage(
  url: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
): Promise<SendAnswer> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { ...headers },
      body,
      credentials: "omit",
      cache: "no-store",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    void response.body?.cancel();
    if (response.type === "opaqueredirect") return { code: "elsewhere" };
    const retryAfter = response.headers.get("retry-after")?.slice(0, 100);
    return { code: "answered", status: response.status, ...(retryAfter !== undefined && { retryAfter }) };
  } catch {
    return { code: "unreachable" };
  }
}
