import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import de from "../../../public/_locales/de/messages.json";
import en from "../../../public/_locales/en/messages.json";

type Catalogue = Readonly<Record<string, { readonly message: string }>>;
const CATALOGUES: readonly Catalogue[] = [en, de];

/** Every text that a source file names. */
function namesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/u.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  return texts.flatMap(
    (text) => text.match(/(?<=")(?:workbench|log|caseView|caseList|caseFirst)[A-Z]\w*(?=")/gu) ?? [],
  );
}

const placeholders = (message: string): string[] => [...new Set(message.match(/\$\d/gu))].sort();

describe("the workbench's words", () => {
  const names = [...new Set(namesIn("src/workbench"))];

  it.each(names)("%s is said in both languages, with the same blanks to fill in", (name) => {
    const [first, second] = CATALOGUES.map((catalogue) => catalogue[name] ?? catalogue[`${name}_other`]);
    expect(first?.message).toBeTruthy();
    expect(second?.message).toBeTruthy();
    expect(placeholders(second?.message ?? "")).toEqual(placeholders(first?.message ?? ""));
  });
});
