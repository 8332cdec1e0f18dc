import { type Result, fail, ok } from "../domain/ground/result";
import { isHostAllowed } from "./hosts";

interface AskFailure {
  readonly code: "not-allowed" | "unreachable" | "no-service";
  readonly detail?: string;
}

const TIMEOUT_MS = 30_000;
/** Real replies have some thousand bytes. */
const MOST_BYTES = 200_000;

/** Send a time-stamp request to an authority, with nothing that says who asks; its answer's bytes (RFC 3161 §3.4). */
export async function askAuthority(
  url: string,
  request: Uint8Array<ArrayBuffer>,
): Promise<Result<Uint8Array, AskFailure>> {
  if (!(await isHostAllowed(url))) return fail({ code: "not-allowed" });
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/timestamp-query" },
      body: request,
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) return fail({ code: "no-service", detail: `HTTP ${response.status}` });
    const bytes = await readAtMost(response, MOST_BYTES);
    return bytes ? ok(bytes) : fail({ code: "no-service", detail: "too long" });
  } catch (error) {
    return fail({ code: "unreachable", detail: String(error) });
  }
}

async function readAtMost({ body }: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
