import { line } from "../../text/clean";
import type { View } from "../view";
import { isThingPlace } from "./author-place";
import type { Part } from "./block-parts";
import { isComment } from "./comment";
import { isName, isPhrase } from "./not-a-name";
import { isOtherLink } from "./person-link";

const CAPITAL = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{L}[\p{L}\p{M}.'’-]*){0,3}$/u;
const NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u;
/** What people call themselves where they must tell no name: "emil77", "rosa_l", "CookingPat". */
const USER = /^(?=.*(?:\d|_|\p{Ll}\p{Lu}))\p{L}[\p{L}\p{M}\p{N}_.-]{2,29}$/u;
const INITIALS = /^(?:\p{Lu}[\p{L}\p{M}'’-]+\s)?(?:\p{Lu}\.?\s?){1,3}$/u;
/** What pages draw where somebody has no picture. */
const AVATAR = /^\p{L}{1,2}$/u;
const AHEAD = 3;
const SHORT = 60;

/**
 * Where nothing says who wrote a review: the name after its initial, as pages draw it; what stands first, if it is short, in
 * bold or a box of its own, and looks like a name; or a name in a heading. `named` are the parts that may be names,
 * `signed` those that may be one letter, too.
 */
export function leading(view: View, block: Element, named: readonly Part[], signed: readonly Part[]): Part | undefined {
  return afterAvatar(signed) ?? inFront(view, block, named) ?? headed(view, block, named);
}

/** Whether a text is the initial of the name that follows. */
export function isAvatar(initial: string, name: string): boolean {
  if (!AVATAR.test(initial)) return false;
  const words = name.toLowerCase().split(/[\s.]+/u);
  const first = initial.charAt(0).toLowerCase();
  const last = initial.charAt(1).toLowerCase();
  return (
    name.length > initial.length && words[0]?.startsWith(first) === true && words.at(-1)?.startsWith(last) === true
  );
}

function afterAvatar(parts: readonly Part[]): Part | undefined {
  return parts
    .slice(0, AHEAD)
    .find(
      ({ text, heading }, index) =>
        index > 0 && !heading && isName(line(text)) && isAvatar(line(parts[index - 1]?.text ?? ""), line(text)),
    );
}

function inFront(view: View, block: Element, parts: readonly Part[]): Part | undefined {
  const first = parts
    .slice(0, AHEAD)
    .find(
      ({ text, heading }) => (CAPITAL.test(line(text)) || USER.test(line(text))) && !heading && !isPhrase(line(text)),
    );
  if (first === undefined || isThingPlace(view, first.element)) return undefined;
  // The first link of a block is its title or what is reviewed; under a heading it is rather somebody's.
  const isHeaded = parts.slice(0, parts.indexOf(first)).some(({ heading }) => heading);
  if (!isHeaded && isOtherLink(view, block, first.element)) return undefined;
  const isApart =
    (view.brief(first.box)?.length ?? SHORT * 2) <= SHORT || view.brief(first.element) === line(first.text);
  return isApart ? first : undefined;
}

/** A name in a heading, which its initials tell from a title: "Giulia B.", "A.B."; comments are headed by names only. */
function headed(view: View, block: Element, parts: readonly Part[]): Part | undefined {
  const isOfComment = isComment(view, block);
  return parts
    .slice(0, AHEAD)
    .find(
      ({ text, heading }) =>
        heading && (INITIALS.test(line(text)) || (isOfComment && NAMES.test(line(text)) && !isPhrase(line(text)))),
    );
}
