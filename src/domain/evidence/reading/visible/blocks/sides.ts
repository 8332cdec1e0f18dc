import { line, paragraphs } from "../../text/clean";
import { grouped } from "../grouped";
import type { Said } from "./said";
import type { Part } from "./block-parts";

/** How pages head the two sides of a review, in the seven languages. */
const GOOD =
  "pros?|positives?|advantages|the good|vorteile|pro|positiv|gut am arbeitgeber finde ich|avantages|points forts|positif|ventajas|lo mejor|a favor|puntos fuertes|vantaggi|punti di forza|voordelen|pluspunten|sterke punten|vantagens|prós|pontos positivos|pontos fortes|what do you like best[^?]{0,60}\\?";
const BAD =
  "cons?|negatives?|disadvantages|the bad|nachteile|contra|negativ|schlecht am arbeitgeber finde ich|inconvénients|points faibles|négatif|desventajas|inconvenientes|lo peor|en contra|puntos débiles|contro|svantaggi|punti di debolezza|nadelen|minpunten|zwakke punten|desvantagens|contras|pontos negativos|pontos fracos|what do you dislike[^?]{0,60}\\?";
const MORE =
  "advice to management|verbesserungsvorschläge|conseils à la direction|consejos para la dirección|consigli al management|advies aan management|conselhos para a presidência";
const SIDE = new RegExp(`^(?:(${GOOD})|(${BAD})|${MORE})\\s*:?$`, "iu");
const LONGEST = 100;

/** Whether a text heads one side of a review. */
export const isSide = (text: string): boolean => text.length <= LONGEST * 2 && SIDE.test(line(text, LONGEST));

/** The text of a review that tells the good and the bad apart: each side under its heading, as the page has it. */
export function sidesOf(parts: readonly Part[]): Said | undefined {
  const heads = parts.flatMap(({ text }, index) => (isSide(text) ? [index] : []));
  const has = (side: number): boolean => heads.some((at) => SIDE.exec(line(parts[at]?.text ?? "", LONGEST))?.[side]);
  if (!has(1) || !has(2)) return undefined;
  const said = heads.flatMap((at, index) => {
    const box = parts[at + 1]?.box;
    const within = parts.slice(at + 1, heads[index + 1]).filter((part) => part.box === box);
    const text = [...grouped(within, ({ element }) => element).values()]
      .flat()
      .map((part) => part.text)
      .join("");
    return text.trim() === "" ? [] : [`${line(parts[at]?.text ?? "", LONGEST)}\n${text.trim()}`];
  });
  const first = parts[heads[0] ?? 0];
  return first === undefined || said.length === 0
    ? undefined
    : { text: paragraphs(said.join("\n")), element: first.box };
}
