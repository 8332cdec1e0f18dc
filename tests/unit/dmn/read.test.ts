import { readFile } from "node:fs/promises";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { evaluateDecision, readDmn } from "../../../src/domain/casework/dmn";
import { file, modelOf, tableFile } from "./support";

const SPEC = "www.omg.org/spec/DMN";
const NAMESPACES = [
  ["1.1", `http://${SPEC}/20151101/dmn.xsd`],
  ["1.2", `http://${SPEC}/20180521/MODEL/`],
  ["1.3", `https://${SPEC}/20191111/MODEL/`],
  ["1.4", `https://${SPEC}/20211108/MODEL/`],
  ["1.5", `https://${SPEC}/20230324/MODEL/`],
  ["1.6", `https://${SPEC}/20240513/MODEL/`],
] as const;
const plain = tableFile({ policy: "UNIQUE", rules: [["> 1", '"yes"']] });

describe("reading a model", () => {
  it.each(NAMESPACES)("of DMN %s", async (version, namespace) => {
    const model = await modelOf(plain.replaceAll(NAMESPACES[2][1], namespace));
    expect(model.source.version).toBe(version);
    expect(evaluateDecision(model, "D", { n: 2 }).value).toBe("yes");
  });

  it("with a prefix for DMN, and types with one for FEEL", async () => {
    const prefixed = plain
      .replaceAll(/<(\/?)/gu, "<$1d:")
      .replace("xmlns=", "xmlns:d=")
      .replaceAll('typeRef="', 'typeRef="feel:');
    expect(evaluateDecision(await modelOf(prefixed), "D", { n: 2 })).toMatchObject({ value: "yes", errors: [] });
  });

  it.each([
    ["", "not-xml"],
    ["words", "not-xml"],
    ["<definitions", "not-xml"],
    ["<html/>", "not-dmn"],
    ['<!DOCTYPE d [<!ENTITY a "b">]><definitions/>', "doctype"],
    ["<a>".repeat(500), "too-deep"],
    ["x".repeat(2_000_001), "too-large"],
    [file("<decision/>".repeat(100_000)), "too-many"],
    [file('<decision id="a" name="A"/><decision id="a" name="B"/>'), "same-id"],
    [file("<banana/>".repeat(20_000)), "not-dmn"],
    [file("<text>a</text>b".repeat(20_000)), "not-dmn"],
    [plain.replace("UNIQUE", "LAST"), "hit-policy"],
    [plain.replace("<inputEntry>", "<inputEntry><text>-</text></inputEntry><inputEntry>"), "ragged-table"],
  ])("refuses %.40s", async (xml, code) => {
    expect(await readDmn(xml)).toMatchObject({ ok: false, error: { code } });
  });

  it("says in which line", async () => {
    expect(await readDmn(`\n\n<!DOCTYPE x>`)).toMatchObject({ error: { code: "doctype", line: 3 } });
  });

  it("reads ten thousand rules, and finds the one that fits", async () => {
    const rules = Array.from({ length: 10_000 }, (_one, at) => [`[${at}..${at + 1})`, `${at}`]);
    const model = await modelOf(tableFile({ policy: "UNIQUE", rules }));
    const { value, trace } = evaluateDecision(model, "D", { n: 9_999.5 });
    expect(value).toBe(9_999);
    expect(trace[0]?.table?.rules).toHaveLength(1_001);
  });

  it("keeps what it does not show", async () => {
    const model = await modelOf(await readFile("tests/fixtures/dmn/boxed.dmn", "utf8"));
    expect(model.notShown).toContainEqual({ what: "extension", name: "Boxed" });
    expect(JSON.stringify(model.source.definitions)).toContain('"x:note"');
  });

  test.prop([fc.string({ maxLength: 200 })])("never throws over what it is given", async (text) => {
    await expect(readDmn(text)).resolves.toHaveProperty("ok");
  });

  test.prop([
    fc.nat({ max: plain.length }),
    fc.nat({ max: 40 }),
    fc.constantFrom("", "<", "&", '"', "<rule>", "</rule>", "xmlns:a='b'"),
  ])("never throws over a file that was damaged", async (at, length, instead) => {
    const read = await readDmn(plain.slice(0, at) + instead + plain.slice(at + length));
    if (read.ok) expect(evaluateDecision(read.value, "D", { n: 2 })).toHaveProperty("value");
  });
});
