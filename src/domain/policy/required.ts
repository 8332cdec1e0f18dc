import * as v from "valibot";
import { type NoteFault, shortWord } from "./faults";
import { PolicyShape } from "./shape";

const Names = v.array(v.string());

/**
 * Whether everything is there that the agency says must be (`required`). Browsers drop a setting that does not fit their schema
 * before we see it, and with it what it bars: so that it is missed, the policy may name it a second time.
 */
export function hasRequired(set: Readonly<Record<string, unknown>>, note: NoteFault): boolean {
  const { required } = set;
  if (required === undefined || required === null) return true;
  if (!v.is(Names, required)) {
    note({ setting: "required", code: "form" });
    return false;
  }
  const unknown = required.filter((name) => !Object.hasOwn(PolicyShape.entries, name));
  const missing = required.filter((name) => !unknown.includes(name) && (set[name] === undefined || set[name] === null));
  for (const name of unknown) note({ setting: "required", code: "word", word: shortWord(name) });
  for (const name of missing) note({ setting: name, code: "missing" });
  return unknown.length === 0 && missing.length === 0;
}
