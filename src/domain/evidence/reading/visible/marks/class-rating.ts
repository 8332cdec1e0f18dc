import type { Rating } from "../../model";

const NAMED =
  /^(?:[\p{L}\d]+[-_]+)*(?:stars?|ratings?|rate|bubble|score|sterne?|sterren|etoiles?|estrellas?|stelle|estrelas?)[-_]*(?:value[-_]*)?(\d)(?:([-_.]?)(\d)|[-_](half))?(?:[-_](?:stars?|small|medium|large|sm|md|lg))?$/iu;

/**
 * A rating in the name of a class, as stylesheets draw stars: `rating-4`, `stars-4-5`, `bubble_45`. Up to five; two digits
 * in one mean tenths where the second is 0 or 5.
 */
export function classRating(className: string): Rating | undefined {
  for (const name of className.slice(0, 300).split(/\s+/u)) {
    const [raw, whole, mark, tenth, half] = NAMED.exec(name) ?? [];
    if (raw === undefined) continue;
    if (tenth !== undefined && (mark === "" || mark === undefined) && tenth !== "0" && tenth !== "5") continue;
    const value = Number(whole) + Number(tenth ?? 0) / 10 + (half === undefined ? 0 : 0.5);
    if (value > 0 && value <= 5) return { raw: `class ${raw}`, value };
  }
  return undefined;
}

const FILE = /(?:^|\/)([^/?#]{1,60})\.(?:svg|png|gif|webp|jpe?g)(?:[?#]|$)/iu;
const NUMBER_FIRST =
  /^(?:[\p{L}]+[-_])*([0-5](?:[._-][05])?)[-_]?(?:stars?|sterne?|etoiles?|estrellas?|stelle|sterren|estrelas?)$/iu;

/** A rating in the name of the one picture that shows it: `stars-4.svg`, `5-star.png`. */
export function fileRating(src: string): Rating | undefined {
  const name = FILE.exec(src.slice(-300))?.[1];
  if (name === undefined) return undefined;
  const [, first] = NUMBER_FIRST.exec(name) ?? [];
  const value = first === undefined ? classRating(name)?.value : Number(first.replace(/[_-]/u, "."));
  return value === undefined || value === 0 ? undefined : { raw: `class ${name}`, value };
}
