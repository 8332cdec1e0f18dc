import { folded } from "../../text/clean";
import { anyOf } from "../words";
import { pattern } from "../words/pattern";

const OWNER = pattern(String.raw`(?<!\p{L})(?:${anyOf("owner")})(?!\p{L})`);
/** "the owner", "l'établissement", "Ihrer Einrichtung": nobody's name. */
const ONLY_OWNER = pattern(
  String.raw`^\P{L}*(?:(?:the|our|your|der|die|das|des|dem|ihre[rs]?|le|la|l['’]|el|il|lo|o|a|de|het|os|du)\s*)*(?:${anyOf("owner")})\P{L}*$`,
);
const SHORTEST = 4;
const LONGEST = 160;

/** Whether words say that somebody speaks for whom a review is about: "the owner", "Ann Lee, care home manager". */
export const isOwner = (said: string): boolean => said.length <= LONGEST && OWNER.test(said);

/** Whether words only say so, and name nobody. */
export const isOnlyOwner = (said: string): boolean => said.length <= LONGEST && ONLY_OWNER.test(said);

/**
 * Whether a name is that of something that is also called otherwise: one is within the other ("Elm Court", "Team Elm
 * Court", "Elm Court Care Home"), but a first name alone is not ("Anna" of "Anna's Bakery").
 */
export function isCalledSo(name: string, other: string): boolean {
  const [one, whole] = [folded(name.slice(0, LONGEST)), folded(other.slice(0, LONGEST))];
  if (one === "" || whole === "") return false;
  if (one === whole) return true;
  if (whole.length >= SHORTEST && ` ${one} `.includes(` ${whole} `)) return true;
  if (!` ${whole} `.includes(` ${one} `)) return false;
  if (one.includes(" ")) return one.length >= SHORTEST;
  return one.length >= SHORTEST && whole.startsWith(`${one} `) && !whole.startsWith(`${one} s `);
}
