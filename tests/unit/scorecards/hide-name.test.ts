import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { hideName } from "../../../src/workbench/parts/scores/hide-name";

describe("a name that is not shown yet", () => {
  it.each([
    ["Ilse Raadsveld led the team.", "[name] led the team."],
    ["ILSE led it, said Raadsveld-Maas.", "[name] led it, said [name]-Maas."],
    ["Until she else fails", "Until she else fails"],
    ["Ìlse wrote it", "[name] wrote it"],
  ])("is not in %s", (text, shown) => {
    expect(hideName(text, "Ilse Raadsveld", "[name]")).toBe(shown);
  });

  it("of two letters, or none, hides nothing", () => {
    expect(hideName("Li wrote it", "Li", "[name]")).toBe("Li wrote it");
    expect(hideName("She wrote it", "", "[name]")).toBe("She wrote it");
  });

  const word = fc.stringMatching(/^[a-z]{3,9}$/u);
  test.prop([word, word, fc.array(word)])("is in no word of a text", (first, last, others) => {
    const shown = hideName([...others, first, last, ...others].join(" "), `${first} ${last}`, "[]");
    expect(shown.split(" ")).not.toEqual(expect.arrayContaining([first]));
    expect(shown.split(" ")).not.toEqual(expect.arrayContaining([last]));
  });
});
