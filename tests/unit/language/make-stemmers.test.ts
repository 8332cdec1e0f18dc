import { describe, expect, it } from "vitest";
import { toTypeScript } from "../../../scripts/stemmers/to-typescript.mjs";

/** In the shape of what Snowball's compiler writes. */
const python = (...body: string[]): string => `# Generated from tiny.sbl by Snowball 3.1.1 - https://snowballstem.org/

from .basestemmer import BaseStemmer


class TinyStemmer(BaseStemmer):
    g_v = {"a", "é"}

    I_p1 = 0
    B_found = False

    def _stem(self):
${body.map((line) => `        ${line}`).join("\n")}

    a_0 = [
        Among("", -1, 2),
        Among("s", 0, 1),
        Among("es", 1, 1)
    ]

    as_1 = ("x", "not y")


class lab0(BaseException): pass
`;

const flat = (code: string): string => code.replace(/\s+/gu, " ");

describe("a stemmer made from Snowball's Python", () => {
  it("keeps its tables and its steps", () => {
    const code = flat(
      toTypeScript(
        python(
          "v_1 = self.limit - self.cursor",
          "try:",
          "    among_var = self.find_among_b(TinyStemmer.a_0)",
          "    if among_var == 0 or self.cursor != self.I_p1:",
          "        raise lab0()",
          "    elif not self.in_grouping(TinyStemmer.g_v):",
          '        self.slice_from("not == a")',
          "    else:",
          "        self.slice_from(TinyStemmer.as_1[among_var - 1])",
          "except lab0: pass",
          "self.cursor = self.limit - v_1",
          "return True",
        ),
      ),
    );
    expect(code).toContain(
      'const g_v = letters("aé"); const a_0 = endings([[2, ""], [1, "s es"]]); const as_1 = ["x", "not y"];',
    );
    expect(code).toContain("export class Tiny extends Program { private I_p1 = 0; private B_found = false;");
    expect(code).toContain(
      "protected override run(): boolean { let v_1 = 0; let among_var = 0; v_1 = this.limit - this.cursor; " +
        "lab0: { among_var = this.find_among_b(a_0); if (among_var === 0 || this.cursor !== this.I_p1) { break lab0; } " +
        'else if (!this.in_grouping(g_v)) { this.slice_from("not == a"); } else { this.slice_from(as_1[among_var - 1]); } } ' +
        "this.cursor = this.limit - v_1; return true; }",
    );
  });

  it.each(["for i in range(3):", "self.current = lambda: 1, 2; x", "with self:", "import os"])(
    "is not made at all where a line is not known: %s",
    (line) => {
      expect(() => toTypeScript(python("self.find_among(TinyStemmer.a_0)", line))).toThrow("not understood");
    },
  );

  it("is not made where a table's entry has a routine, or is looked for both ways", () => {
    const simple = python("self.find_among(TinyStemmer.a_0)");
    expect(() => toTypeScript(simple.replace('"s", 0, 1', '"s", 0, 1, __r_x'))).toThrow("not understood");
    expect(() =>
      toTypeScript(python("self.find_among(TinyStemmer.a_0)", "self.find_among_b(TinyStemmer.a_0)")),
    ).toThrow("both directions");
    expect(() => toTypeScript("print(1)")).toThrow("Not a stemmer");
  });
});
