import { openDecoder } from "../encoding/open-decoder";
import { TableError } from "../model";

/** JSON is taken into the memory as a whole. */
const MOST_BYTES = 150_000_000;

/** What a JSON text says, or a text with one JSON value a line. @throws TableError */
export async function parseJson(blob: Blob, encoding: string): Promise<unknown> {
  if (blob.size > MOST_BYTES) throw new TableError("table-too-large");
  const decoder = openDecoder(encoding);
  const text = decoder.decode(new Uint8Array(await blob.arrayBuffer())) + decoder.end();
  return parsed(text) ?? parsedLines(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parsedLines(text: string): unknown[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.map(parsed);
  if (lines.length === 0 || values.some((value) => value === undefined)) throw new TableError("table-not-json");
  return values;
}

/** Whether a text begins as JSON does. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/u.test(text);
