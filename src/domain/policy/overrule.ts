import type { WithheldKind } from "../evidence/withhold";
import { type NoteFault, shortWord } from "./faults";

/** A picture and a day of birth are never a false alarm, and no post needs them: no policy lets them be overruled. */
type Overrulable = Exclude<WithheldKind, "photo" | "birth-date">;

const OVERRULABLE: Readonly<Record<Overrulable, true>> = {
  age: true,
  sex: true,
  ethnicity: true,
  nationality: true,
  religion: true,
  belief: true,
  union: true,
  politics: true,
  health: true,
  disability: true,
  pregnancy: true,
  family: true,
  "sexual-orientation": true,
};

/** The kinds of which an official may overrule a false alarm; undefined where it is no list. Words that name none are told. */
export function readOverrule(held: unknown, setting: string, note: NoteFault): ReadonlySet<WithheldKind> | undefined {
  if (!Array.isArray(held) || held.length > 100) return undefined;
  const words: readonly unknown[] = held;
  const isKind = (word: unknown): word is Overrulable => typeof word === "string" && Object.hasOwn(OVERRULABLE, word);
  for (const word of words) if (!isKind(word)) note({ setting, code: "word", word: shortWord(word) });
  return new Set(words.filter(isKind));
}
