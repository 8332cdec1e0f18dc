import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOMS, STOREYS } from "../../scripts/layers/rooms.mjs";

const PAGE = readFileSync("ARCHITECTURE.md", "utf8");

/** The names in a text that stand in backticks, without a folder's slash. */
const named = (text: string): string[] => [...text.matchAll(/`([^`]+?)\/?`/gu)].map(([, name = ""]) => name);

/** The table of rooms: by each room what it may use. */
const table = new Map(
  [...PAGE.matchAll(/^\| (`[^|]+`) +\|[^|]+\| ([^|]+)\|$/gmu)].flatMap(([, rooms = "", uses = ""]) =>
    named(rooms).map((room) => [room, named(uses).sort()] as const),
  ),
);

const foldersOf = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe("ARCHITECTURE.md", () => {
  it("names every room of src, and no other", () => {
    expect([...table.keys()].sort()).toEqual(foldersOf("src").sort());
    expect(Object.keys(ROOMS).sort()).toEqual(foldersOf("src").sort());
  });
  it.each(Object.entries(ROOMS))("says what %s may use as the rules have it", (room, { uses }) => {
    const allowed = uses.flatMap((one) => {
      const [, folder = "", names = ""] = /^(.*)\/\((.*)\)$/u.exec(one) ?? [];
      return names === "" ? [one] : names.split("|").map((name) => `${folder}/${name}`);
    });
    expect(table.get(room)).toEqual(allowed.sort());
  });
  it("names the storeys of the domain in their order, each of which is there", () => {
    const [line = ""] = /`ground`[^.]*/u.exec(PAGE) ?? [];
    expect(named(line)).toEqual(STOREYS);
    expect(foldersOf("src/domain").sort()).toEqual([...STOREYS].sort());
  });
  it("names only files and folders that there are", () => {
    const paths = named(PAGE).filter((name) => /^[a-z-]+(?:\/[a-z-]+)+(?:\.\w+)?$/u.test(name));
    const missing = paths.filter((path) => ![path, join("src", path), join("src/domain", path)].some(existsSync));
    expect(missing).toEqual([]);
  });
  it("is one page", () => {
    expect(PAGE.length).toBeLessThan(9_000);
  });
});
