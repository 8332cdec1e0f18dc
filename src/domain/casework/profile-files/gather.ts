import type { Place, Said } from "./model";

/** More than any profile says; what follows is left out. */
const MOST_SAID = 5_000;
const LONGEST = 20_000;

/** What a file says, gathered term by term. */
export interface Gathering {
  readonly said: readonly Said[];
  /** Whether a part was cut, or more was said than is taken. */
  readonly isCut: () => boolean;
  /** A term of schema.org with its value; nothing where that is empty. */
  readonly tell: (property: string, value: string | undefined, at: Place) => void;
  readonly recommend: (author: string, text: string, date: string, at: Place, iso?: string) => void;
}

export function openGathering(): Gathering {
  const said: Said[] = [];
  let isCut = false;
  const short = (text: string): string => {
    const trimmed = text.trim();
    if (trimmed.length > LONGEST) isCut = true;
    return trimmed.slice(0, LONGEST).toWellFormed();
  };
  const add = (one: Said): void => {
    if (said.length < MOST_SAID) said.push(one);
    else isCut = true;
  };
  return {
    said,
    isCut: () => isCut,
    tell: (property, value = "", at) => {
      const text = short(value);
      if (text !== "") add({ says: "property", property, value: text, at: { ...at, raw: short(at.raw) } });
    },
    recommend: (author, written, date, at, iso) => {
      const text = short(written);
      if (text === "") return;
      const dated =
        date.trim() === "" ? {} : { date: { raw: date.trim().slice(0, 200), ...(iso !== undefined && { iso }) } };
      add({
        says: "recommendation",
        author: short(author).slice(0, 1_000),
        text,
        ...dated,
        at: { ...at, raw: short(at.raw) },
      });
    },
  };
}

/** The parts of a whole that are there, as a list reads in every language. */
export const together = (...parts: readonly (string | undefined)[]): string =>
  parts
    .map((part = "") => part.trim())
    .filter((part) => part !== "")
    .join(", ");
