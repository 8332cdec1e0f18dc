import { childrenOf, htmlOf, localNameOf, textOf, typeOf } from "../dom/nodes";
import { anyOf } from "./words";

/** What of a word is in every name and heading after which reviews, comments and their ratings are looked for. */
const STEMS =
  `review testimonial bewert rezens erfahr avis temoign témoign opini resena reseña valora recens ervaring beoordel avalia
  depoim comment coment kommentar reactie rat star score scor grade average ster notation note etoile étoile puntuac puntua calific
  estrell estrela valuta stell voto waardering cijfer nota bubble`
    .split(/\s+/u)
    .join("|");
const GLYPHS = String.raw`[★☆⭐✩✪✫✬✭✮✯🌟]|\d\s*[/⁄]\s*\d|\d\s+(?:out of|of|von|aus|sur|de|su|van|op|em)\s+\d`;
/** An element of somebody's own may hold a shadow tree, which no text tells of. */
const CUSTOM = "<[a-z][a-z0-9]*-";
let known: RegExp | undefined;
const cue = (): RegExp => (known ??= new RegExp(`${STEMS}|${GLYPHS}|${CUSTOM}|${anyOf("heading", "reviews")}`, "iu"));

const ELEMENT = 1;

/**
 * Whether people may see reviews on a page: never no where `findReviews` would find one. By its words first, which cost next to
 * nothing, and only then by the names in its markup.
 */
export function mayShowReviews(document: Document): boolean {
  const roots = childrenOf(document).filter((node): node is Element => typeOf(node) === ELEMENT);
  return roots.some(
    (root) => localNameOf(root) !== "html" || cue().test(textOf(root) ?? "") || cue().test(htmlOf(root)),
  );
}
