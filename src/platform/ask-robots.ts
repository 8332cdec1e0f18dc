import { ROBOTS_MOST } from "../domain/casework/watch";

const TIMEOUT_MS = 30_000;

/** What a site's robots.txt is: there, not there, or not to be had now. */
export type RobotsAnswer =
  { readonly code: "there"; readonly text: string } | { readonly code: "none" } | { readonly code: "unreachable" };

/**
 * Ask the site of an address for its robots.txt. Where the site says that there is none, it forbids nothing; where it
 * cannot say (5xx, no answer, 429), it forbids everything (RFC 9309 §2.3.1).
 */
export async function askRobots(url: string): Promise<RobotsAnswer> {
  try {
    const response = await fetch(new URL("/robots.txt", url), {
      credentials: "omit",
      cache: "no-cache",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return { code: "there", text: await beginningOf(response) };
    await response.body?.cancel();
    return { code: response.status >= 500 || response.status === 429 ? "unreachable" : "none" };
  } catch {
    return { code: "unreachable" };
  }
}

async function beginningOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    // What is longer is not read: leaving the loop gives it up.
    if (text.length > ROBOTS_MOST) break;
  }
  return text;
}
