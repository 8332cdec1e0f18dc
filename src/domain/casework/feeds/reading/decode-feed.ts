const DECLARED = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/u;
const CHARSET = /charset\s*=\s*["']?([\w.:-]{1,40})/iu;

/**
 * The text of a feed's bytes: by its byte order mark, else by the charset that the server says, else by the XML
 * declaration (RFC 7303 §3), else as UTF-8; what is neither of these, nor UTF-8, is read as windows-1252.
 */
export function decodeFeed(bytes: Uint8Array, contentType = ""): string {
  const marked = markOf(bytes);
  if (marked) return decoded(bytes, marked) ?? "";
  const [, said] = CHARSET.exec(contentType) ?? [];
  const [, declared] = DECLARED.exec(decoded(bytes.subarray(0, 400), "windows-1252") ?? "") ?? [];
  for (const name of [said, declared]) {
    const text = name === undefined ? undefined : decoded(bytes, name, true);
    if (text !== undefined) return text;
  }
  return decoded(bytes, "utf-8", true) ?? decoded(bytes, "windows-1252") ?? "";
}

/** UTF-16 and UTF-8 by their marks, UTF-16 also by how “<?” and “<r” look in it. */
function markOf([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return "utf-16be";
  return undefined;
}

/** Undefined where there is no such encoding, or (`isStrict`) the bytes are not of it. */
function decoded(bytes: Uint8Array, encoding: string, isStrict = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes);
  } catch {
    return undefined;
  }
}
