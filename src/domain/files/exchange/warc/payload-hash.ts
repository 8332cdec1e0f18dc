import { type Chunks, fromUtf8, joined } from "../bytes";
import type { Tools } from "../tools";

const BLANK = [13, 10, 13, 10];
const MOST_HEAD_BYTES = 65_536;

/**
 * The SHA-256 of what is in a record that nothing but itself tells of: of a response without its HTTP head, else of all its
 * content. Undefined where it is no record, or a broken member. @see ISO 28500:2017 (WARC 1.1) §4–6
 */
export async function payloadHash(record: Chunks, tools: Tools): Promise<string | undefined> {
  const hash = tools.newHash();
  let held: Uint8Array = new Uint8Array();
  let open: Open = { heads: 1, left: 0, isRecord: false };
  try {
    for await (const chunk of record) {
      held = joined([held, chunk]);
      while (open.heads > 0) {
        const end = endOfHead(held);
        if (end === 0) break;
        open = open.isRecord ? { ...open, heads: 0, left: open.left - end } : opened(fromUtf8(held.subarray(0, end)));
        held = held.subarray(end);
      }
      if (open.heads > 0 && held.length > MOST_HEAD_BYTES) return undefined;
      if (open.heads > 0) continue;
      const content = held.subarray(0, open.left);
      hash.update(content);
      open = { ...open, left: open.left - content.length };
      held = held.subarray(content.length);
      if (held.length > BLANK.length) return undefined;
    }
  } catch {
    return undefined;
  }
  return open.isRecord && open.heads === 0 && open.left === 0 && isBlank(held) ? hash.hex() : undefined;
}

/** What is still to come of a record: so many heads, and behind them so many bytes of content. */
interface Open {
  readonly heads: number;
  readonly left: number;
  readonly isRecord: boolean;
}

/** @throws RangeError where it is none, or does not say how long its content is. */
function opened(head = ""): Open {
  const field = (name: string): string => new RegExp(`^${name}: (.*)\\r$`, "mu").exec(head)?.[1] ?? "";
  const length = field("Content-Length");
  if (!head.startsWith("WARC/1.") || !/^\d{1,15}$/u.test(length)) throw new RangeError("no record");
  return { heads: field("WARC-Type") === "response" ? 1 : 0, left: Number(length), isRecord: true };
}

const isBlank = (bytes: Uint8Array): boolean => bytes.length === BLANK.length && endOfHead(bytes) === BLANK.length;

/** Where the first blank line ends; 0 where there is none. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1))
    if (BLANK.every((byte, n) => bytes[at + n] === byte)) return at + BLANK.length;
  return 0;
}
