import type { MappedColumn } from "../mapping";
import type { AddressPart, Meaning, Period } from "../meaning";

type Heads = string | readonly string[];

const listed = (heads: Heads): readonly string[] => (typeof heads === "string" ? [heads] : heads);

export const column = (heads: Heads, meaning: Meaning): MappedColumn => ({
  heads: listed(heads),
  meaning,
  isKey: false,
});
export const key = (heads: Heads, meaning: Meaning): MappedColumn => ({ heads: listed(heads), meaning, isKey: true });

export const name: Meaning = { as: "name" };
export const text: Meaning = { as: "text" };
export const date: Meaning = { as: "date" };
export const phone: Meaning = { as: "phone" };
export const web: Meaning = { as: "web" };
export const currency: Meaning = { as: "currency" };
export const id = (scheme: string): Meaning => ({ as: "identifier", scheme });
export const address = (part: AddressPart): Meaning => ({ as: "address", part });
export const money = (code: string, period: Period = ""): Meaning => ({ as: "money", currency: code, period });
export const number = (unit = ""): Meaning => ({ as: "number", unit });
export const grade = (...grades: readonly string[]): Meaning => ({ as: "grade", grades });
export const place = (part: "latitude" | "longitude"): Meaning => ({ as: "coordinates", part });
