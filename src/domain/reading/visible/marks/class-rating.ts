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
