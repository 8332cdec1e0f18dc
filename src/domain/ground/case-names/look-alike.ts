import { inAscii } from "../digits";
import { fold } from "../text";

/** Letters that look like Latin ones, in either case: Cyrillic and Greek (Unicode Technical Standard 39, confusables). */
const [FOREIGN, LATIN] = ["авекмнорстухіјѕαβεζηικμνορτυχ", "abekmhopctyxijsabezhikmnoptyx"];

/**
 * Whether two different case IDs may pass for one: by the case of their letters, their width or form (NFKC), digits and letters
 * of other scripts, or by O and 0, I, l and 1.
 */
export function areLookAlike(one: string, other: string): boolean {
  return one !== other && (asHeard(one) === asHeard(other) || asDrawn(one) === asDrawn(other));
}

/** What IDs that may pass for one have in common: at least one of these. */
export const lookAlikeKeys = (id: string): readonly string[] => [`heard ${asHeard(id)}`, `drawn ${asDrawn(id)}`];

function asHeard(id: string): string {
  return Array.from(fold(plain(id)), (letter) => {
    const at = FOREIGN.indexOf(letter);
    return at < 0 ? letter : LATIN.charAt(at);
  }).join("");
}

const asDrawn = (id: string): string => plain(id).replace(/[1I]/gu, "l").replaceAll("0", "O");

const plain = (id: string): string => inAscii(id.normalize("NFKC"));
