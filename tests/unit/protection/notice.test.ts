import { describe, expect, it } from "vitest";
import { type NoticeKnown, noticeOf, registerHead, registerRow } from "../../../src/domain/keeping/protection";

const NOTHING: NoticeKnown = {
  caseId: "HR-1",
  day: "30 November 2026",
  agency: {},
  purpose: "",
  basis: undefined,
  kinds: [],
  hasCopies: false,
  hosts: [],
  retention: undefined,
  noticeText: "",
};

const KNOWN: NoticeKnown = {
  ...NOTHING,
  agency: { name: "City", controller: "City of Lindenau, Town Hall", dataProtectionOfficer: "dpo@lindenau.example" },
  purpose: "Filling a post",
  basis: { point: "f", special: "", law: "Section 26 BDSG", words: "" },
  kinds: ["profile", "review"],
  hasCopies: true,
  hosts: ["profiles.example"],
  retention: { due: "30 May 2027" },
  noticeText: "Ask for Mrs Brandt.",
};

describe("the notice under Article 14", () => {
  it("makes nothing up: what is not known is to be filled in", () => {
    for (const language of ["en", "de"] as const) {
      const { sections } = noticeOf(NOTHING, language);
      const rights = sections.filter(({ parts }) => parts.some((part) => typeof part === "string"));
      expect(rights).toHaveLength(1);
      expect(sections).toHaveLength(11);
      for (const { parts } of sections) expect(parts.some((part) => typeof part !== "string")).toBe(true);
    }
  });

  it("does not take the agency's name for whom to reach", () => {
    const [controller] = noticeOf({ ...NOTHING, agency: { name: "City" } }, "en").sections;
    expect(controller?.parts).toEqual([expect.objectContaining({ blank: expect.any(String) as string })]);
  });

  it("says what is known, in both languages", () => {
    for (const language of ["en", "de"] as const) {
      const text = JSON.stringify(noticeOf(KNOWN, language));
      for (const said of ["Town Hall", "dpo@lindenau.example", "Filling a post", "Section 26 BDSG", "profiles.example"])
        expect(text).toContain(said);
      expect(text).toContain("30 May 2027");
      expect(text).toContain("Ask for Mrs Brandt.");
    }
    expect(JSON.stringify(noticeOf(KNOWN, "de"))).toContain("Art. 6 Abs. 1 Buchst. f DSGVO");
  });

  it("asks for the interests where it rests on them, and tells of withdrawing consent where on that", () => {
    const basis = { point: "a", special: "", law: "", words: "" } as const;
    const text = JSON.stringify(noticeOf({ ...KNOWN, basis }, "en"));
    expect(text).toContain("withdraw");
    expect(text).not.toContain("legitimate interests");
    expect(JSON.stringify(noticeOf(KNOWN, "en"))).toContain("legitimate interests");
  });
});

describe("the register of processing", () => {
  const known = {
    kind: "Hiring",
    cases: 2,
    policyPurpose: "",
    policyBasis: "",
    policyMonths: undefined,
    bases: [],
    facts: [],
    hasCopies: false,
    hosts: [],
  };

  it("has a cell for each of its head, and marks what is not known", () => {
    for (const language of ["en", "de"] as const) {
      const [head, row] = [registerHead(language), registerRow(known, {}, language)];
      expect(row).toHaveLength(head.length);
      expect(row.slice(2, -1).every((cell) => cell.startsWith("["))).toBe(true);
    }
  });

  it("says where only some cases have a legal basis", () => {
    const basis = { point: "e", special: "", law: "", words: "" } as const;
    expect(registerRow({ ...known, bases: [basis] }, {}, "en")[5]).toBe(
      "Art. 6(1)(e) GDPR (of some cases, others have none)",
    );
    expect(registerRow({ ...known, bases: [basis, basis] }, {}, "en")[5]).toBe("Art. 6(1)(e) GDPR");
  });
});
