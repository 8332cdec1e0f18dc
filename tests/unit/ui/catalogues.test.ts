import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import de from "../../../public/_locales/de/messages.json";
import en from "../../../public/_locales/en/messages.json";

const SOURCES = ["src", "scripts"];

/** Every word that stands in what could name a text. */
function namesInUse(): Set<string> {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:tsx?|mjs)$/u.test(file))
      .map((file) => join(folder, file)),
  );
  const texts = [...files, "manifest.json"].map((file) => readFileSync(file, "utf8"));
  return new Set(texts.flatMap((text) => text.match(/\w+/gu) ?? []));
}

it("the catalogues have the same texts", () => {
  expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
});

it("no text is kept that nobody shows", () => {
  const used = namesInUse();
  const namesOf = (key: string) => [key, key.replace(/_(?:one|other)$/u, ""), `__MSG_${key}__`];
  expect(Object.keys(en).filter((key) => !namesOf(key).some((name) => used.has(name)))).toEqual([]);
});
