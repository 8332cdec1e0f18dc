const PLAIN_DOUBLE = /[^"\\\p{Cc}]+/uy;
const PLAIN_SINGLE = /[^'"\\\p{Cc}]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** How far to look behind a quote for what shows that it ends its string. */
const AHEAD = 200;

/**
 * A string token of nearly-JSON as a JSON string, and where it ends. Mends raw line breaks and control characters, bad
 * escapes, single quotes, and inner quotes that nobody escaped: a quote only ends the string if what follows it may
 * follow a string.
 */
export function readString(
  text: string,
  start: number,
  quote: string,
  isKey: boolean,
): [json: string | undefined, end: number] {
  const plain = quote === '"' ? PLAIN_DOUBLE : PLAIN_SINGLE;
  let json = '"';
  let at = start + 1;
  while (at < text.length) {
    plain.lastIndex = at;
    if (plain.test(text)) {
      json += text.slice(at, plain.lastIndex);
      at = plain.lastIndex;
      continue;
    }
    if (text.charAt(at) === quote && endsString(text, at + 1, isKey)) return [`${json}"`, at + 1];
    const [escaped, end] = readOdd(text, at);
    json += escaped;
    at = end;
  }
  return [undefined, at]; // Without its end nobody knows what of it was meant.
}

function readOdd(text: string, at: number): [json: string, end: number] {
  const sign = text.charAt(at);
  if (sign !== "\\") return [JSON.stringify(sign).slice(1, -1), at + 1];
  ESCAPE.lastIndex = at;
  if (ESCAPE.test(text)) return [text.slice(at, ESCAPE.lastIndex), ESCAPE.lastIndex];
  const next = text.charAt(at + 1);
  if (next === "'") return ["'", at + 2];
  if (next === "\n" || next === "\r") return ["\\n", at + 2];
  return ["\\\\", at + 1];
}

/** Whether what stands behind a quote may stand behind a string: `:` after a key; `,` `}` `]` or the end after a value. */
function endsString(text: string, at: number, isKey: boolean): boolean {
  const rest = text.slice(at, at + AHEAD).replace(/^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)+/u, "");
  const next = rest.charAt(0);
  if (next === "") return at + AHEAD >= text.length;
  if (isKey) return next === ":";
  if (next === "}" || next === "]") return true;
  if (next === ",") return /^,\s*(?:["'{[\]}\d\-/]|true|false|null|[A-Za-z_@]\w*\s*:|$)/u.test(rest);
  if (next !== '"' || !/^"[^"\n]{1,60}"\s*:/u.test(rest)) return false;
  return /^\s*\n|^\s+"@?[a-z]\w*"/iu.test(text.slice(at, at + AHEAD));
}
