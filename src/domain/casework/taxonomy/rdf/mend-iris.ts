/** What may not stand between `<` and `>` in Turtle (§6.5, IRIREF). */
const AMISS = /[\p{Cc} "{}|^`\\]/gu;

/**
 * Turtle with the addresses that have signs which none may have, such as a blank, written as RFC 3986 §2.1 has it. Texts and
 * remarks are left as they are. Begins anew at each piece with what the piece before left open; an address never goes over a line.
 */
export function irisMended(onMended: () => void): (piece: string, isLast: boolean) => string {
  let left = "";
  let inText: string | undefined;
  return (piece, isLast) => {
    const text = left + piece;
    let [made, from, at] = ["", 0, 0];
    // What may go on in the next piece is kept for it.
    const safe = isLast ? text.length : Math.max(0, text.length - 8_192);
    while (at < safe) {
      const sign = text[at];
      if (inText !== undefined) {
        if (sign === "\\") at += 2;
        else if (text.startsWith(inText, at)) {
          at += inText.length;
          inText = undefined;
        } else at++;
      } else if (sign === "#" && !/[\w>:]/u.test(text[at - 1] ?? " ")) at = endOf(text, at);
      else if (sign === '"' || sign === "'") {
        inText = text.startsWith(sign.repeat(3), at) ? sign.repeat(3) : sign;
        at += inText.length;
      } else if (sign === "<") {
        const end = text.indexOf(">", at);
        const iri = end < 0 ? "" : text.slice(at + 1, end);
        if (end > 0 && !iri.includes("\n") && !iri.includes("<") && /[\p{Cc} "{}|^`]/u.test(iri)) {
          onMended();
          made += `${text.slice(from, at)}<${iri.replace(AMISS, escaped)}>`;
          from = end + 1;
          at = end + 1;
        } else at = end > 0 && !iri.includes("\n") ? end + 1 : at + 1;
      } else at++;
    }
    at = Math.min(at, text.length);
    left = text.slice(at);
    return made + text.slice(from, at);
  };
}

const endOf = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};

const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
