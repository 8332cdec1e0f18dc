import { readFileSync } from "node:fs";
import { setTexts } from "../../../src/ui/texts";

/** Gives components the texts of a language, with their blanks filled in as the browser does. */
export function takeCatalogue(language: "en" | "de"): void {
  const path = `public/_locales/${language}/messages.json`;
  const catalogue = JSON.parse(readFileSync(path, "utf8")) as Record<string, Message | undefined>;
  setTexts({
    language,
    getText: (key, blanks) => {
      const { message = "", placeholders = {} } = catalogue[key] ?? {};
      return message
        .replace(/\$([A-Z_]+)\$/gu, (all, name: string) => placeholders[name.toLowerCase()]?.content ?? all)
        .replace(/\$(\d)/gu, (_all, n: string) => blanks[Number(n) - 1] ?? "");
    },
  });
}

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string } | undefined>>;
}
