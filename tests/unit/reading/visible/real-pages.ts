import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stripMarkup } from "./strip-markup";

export interface ExpectedFact {
  kind: string;
  rating?: { value: number; best?: number };
  ratingCount?: number;
  reviewCount?: number;
  author?: string;
  date?: string;
  textStart?: string;
  visible?: boolean;
}

export interface RealPage {
  readonly name: string;
  readonly html: string;
  readonly facts: ExpectedFact[];
}

const FOLDER = resolve(import.meta.dirname, "../../../../../shared/data/pages");

/** Real pages beside the project, their markup taken away; none where the folder is absent. */
export function realPages(): RealPage[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".html"))
    .map((name) => {
      const expected = JSON.parse(readFileSync(join(FOLDER, name.replace(/html$/u, "expected.json")), "utf8")) as {
        facts: ExpectedFact[];
      };
      return { name, html: stripMarkup(readFileSync(join(FOLDER, name), "utf8")), facts: expected.facts };
    });
}
