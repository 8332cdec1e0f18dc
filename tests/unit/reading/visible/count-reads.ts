import { contextOf, readAll } from "./read-html";

/**
 * How often the visible reader looks at a page: each question to the document, and as much again as comes back (elements,
 * letters). It is the same however fast the machine is and whatever else it does, as no clock is.
 */
export function countReads(html: string): number {
  const context = contextOf(html);
  let reads = 0;
  const counted = new Proxy(context.dom, {
    get(dom, name) {
      const ask = Reflect.get(dom, name) as (...words: unknown[]) => unknown;
      return (...words: unknown[]) => {
        const answer = Reflect.apply(ask, dom, words);
        reads += 1 + sizeOf(answer);
        return answer;
      };
    },
  });
  readAll({ ...context, dom: counted });
  return reads;
}

/** The texts of a page are a generator, which is counted as one: what is asked of each is counted by itself. */
const sizeOf = (answer: unknown): number =>
  typeof answer === "string" || (typeof answer === "object" && answer !== null && "length" in answer)
    ? Number(answer.length)
    : 0;
