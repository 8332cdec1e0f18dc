const LENGTH_BYTES = 4;

type Fields = Readonly<Record<string, unknown>>;

/**
 * A row as bytes: the length of what follows (4 bytes, the most significant first), its JSON fields with the names and lengths
 * of those that are bytes, and these. A field that is undefined is not there afterwards, as in any JSON.
 */
export function rowBytes(row: Fields): Uint8Array {
  const parts: Uint8Array[] = [];
  const plain: [name: string, value: unknown][] = [];
  const named: [name: string, length: number][] = [];
  for (const [name, value] of Object.entries(row))
    if (value instanceof Uint8Array) {
      named.push([name, value.length]);
      parts.push(value);
    } else plain.push([name, value]);
  const text = new TextEncoder().encode(JSON.stringify([Object.fromEntries(plain), named]));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, LENGTH_BYTES + text.length));
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, LENGTH_BYTES);
  let at = LENGTH_BYTES + text.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The row that `rowBytes` spelled so; only for bytes whose seal held. */
export function rowOfBytes(bytes: Uint8Array): Record<string, unknown> {
  let at = LENGTH_BYTES + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const spelled: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, at)));
  const [row, named] = spelled as [Record<string, unknown>, [name: string, length: number][]];
  const files = named.map(([name, length]): [string, Uint8Array] => [name, bytes.slice(at, (at += length))]);
  return Object.fromEntries([...Object.entries(row), ...files]);
}
