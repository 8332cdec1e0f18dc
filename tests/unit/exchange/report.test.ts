import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { aReview, capturedFact } from "../support/a-fact";
import { documentOf, textOf } from "./support/read-report";
import type { CaptureMade } from "../../../src/domain/evidence/captures";
import { type ExportLanguage, type ReadEntry, TEMPLATES } from "../../../src/domain/files/exchange";
import { once } from "../../../src/domain/files/exchange/bytes";
import { caseFile } from "../../../src/domain/files/exchange/case-file";
import { base64 } from "../../../src/domain/files/exchange/report/base64";
import { MOST_PICTURE_BYTES } from "../../../src/domain/files/exchange/report/pictures";
import { report } from "../../../src/domain/files/exchange/report/report";
import { wordsOf } from "../../../src/domain/files/exchange/words";
import { NINE } from "../support/ports";
import { bytesOf } from "./support/written";

const DOT = Uint8Array.of(1, 2, 3);

const headerOf = (index: number) => ({
  v: 1,
  origin: "counterflow/a",
  index,
  type: "capture.made",
  at: NINE,
  payload: "",
});

/** A capture with a picture said to be of so many bytes. */
function pictured(index: number, bytes: number): ReadEntry {
  const sha256 = String(index).padStart(64, "0");
  const capture: CaptureMade = {
    captureId: sha256,
    caseId: "PL-1",
    page: { url: `https://care.example/${index}#top`, title: `Haus ${index}` },
    readAt: NINE,
    subjects: [{ id: "#it", types: ["Thing"], identifiers: [] }],
    facts: [{ kind: "tag", subject: "#it", confidence: 1, label: `Label ${index}`, provenance: [] }],
    seen: {},
    snapshot: { tier: "screenshot", artifacts: [{ role: "screenshot", sha256, bytes, mediaType: "image/png" }] },
  };
  return {
    header: headerOf(index),
    isErased: false,
    isUnknown: false,
    payload: capture,
    about: undefined,
    label: "",
    capture,
  };
}

/** The report on these entries. */
function reportOf(
  entries: readonly ReadEntry[],
  picture: Parameters<typeof report>[1],
  templates = TEMPLATES,
  language: ExportLanguage = "en",
) {
  const info = { format: "counterflow-export/1", caseId: "PL-1", exportedAt: NINE, software: "", missing: [] } as const;
  const file = caseFile("PL-1", entries);
  return report({ info: { ...info, missing: [], templates, language }, file, keys: [], authorities: [] }, picture);
}

/** The report on these entries, and whose pictures it asked for, by their place. */
async function reportOn(entries: readonly ReadEntry[], templates = TEMPLATES, language: ExportLanguage = "en") {
  const asked: number[] = [];
  const picture: Parameters<typeof report>[1] = ({ sha256 }) => {
    asked.push(Number(sha256));
    return once(DOT);
  };
  const bytes = reportOf(entries, picture, templates, language);
  return { html: new TextDecoder().decode(await bytesOf(bytes)), asked };
}

/** The report on captures with pictures of these sizes. */
const reported = (sizes: readonly number[], templates = 3, language: ExportLanguage = "en") =>
  reportOn(
    sizes.map((bytes, n) => pictured(n, bytes)),
    templates,
    language,
  );

const HALF = MOST_PICTURE_BYTES / 2;

describe("the pictures in a report", () => {
  it("are those that there is room for; of the others it says where they are, and all that was captured", async () => {
    const { html, asked } = await reported([HALF, HALF + 1, HALF]);
    expect(asked).toEqual([0, 2]);
    expect(html.split("data:image/png;base64,AQID").length - 1).toBe(2);
    expect(html.split("<code><bdi>urn:view:").length - 1).toBe(1);
    expect(html).toContain(`<br><code><bdi>urn:view:https://care.example/1</bdi></code>`);
    for (const n of [0, 1, 2]) expect(html).toContain(`Label ${n}`);
    expect(html).toContain(`SHA-256 <code>${"1".padStart(64, "0")}</code>`);
  });

  it.each(["en", "de"] as const)("are named in the language of the report (%s)", async (language) => {
    const { html } = await reported([MOST_PICTURE_BYTES + 1], 3, language);
    expect(html).toContain(wordsOf(language).pictureElsewhere("archive/data.warc.gz"));
  });

  it("are all in it where it is one of before there was a limit", async () => {
    const { html, asked } = await reported([HALF, HALF + 1, HALF], 2);
    expect(asked).toEqual([0, 1, 2]);
    expect(html).not.toContain("<code><bdi>urn:view:");
  });

  test.prop([fc.array(fc.nat({ max: MOST_PICTURE_BYTES * 1.1 }), { maxLength: 12 })])(
    "never take more room than there is, and none is left out that fits",
    async (sizes) => {
      const { asked } = await reported(sizes);
      const held = asked.reduce((sum, n) => sum + (sizes[n] ?? 0), 0);
      expect(held).toBeLessThanOrEqual(MOST_PICTURE_BYTES);
      for (const [n, bytes] of sizes.entries())
        if (!asked.includes(n)) expect(held + bytes).toBeGreaterThan(MOST_PICTURE_BYTES);
    },
  );
});

describe("the pictures in a report of today", () => {
  it("are those that there is room for; each says what it shows, and of the others where they are", async () => {
    const { html, asked } = await reported([HALF, HALF + 1, HALF], TEMPLATES);
    // Of one subject the latest capture stands first.
    expect(asked).toEqual([2, 0]);
    const page = documentOf(html);
    expect([...page.querySelectorAll("figcaption")].map(textOf)).toEqual([
      "What was on screen of “Haus 2” (care.example) when it was captured on 2 March 2026, 09:00 UTC.",
      "What was on screen of “Haus 0” (care.example) when it was captured on 2 March 2026, 09:00 UTC.",
    ]);
    expect(html).toContain(`<br><code><bdi>urn:view:https://care.example/1</bdi></code>`);
    for (const n of [0, 1, 2]) expect(html).toContain(`Label ${n}`);
    expect(html).toContain(`<code>${"1".padStart(64, "0")}</code>`);
  });

  it("stand there once, however many captures have the same", async () => {
    const { html, asked } = await reportOn([pictured(0, HALF), { ...pictured(0, HALF), header: headerOf(1) }]);
    expect(asked).toEqual([0]);
    expect(documentOf(html).querySelectorAll("figure").length).toBe(1);
    expect(html).toContain("byte for byte, the picture shown with entry\u00A01");
  });
});

describe("a report on whatever pages say", () => {
  test.prop([fc.array(capturedFact, { minLength: 1, maxLength: 6 }), fc.constantFrom("en", "de")], { numRuns: 30 })(
    "takes none of it for HTML, and leaves no name of ours in it",
    async (facts, language) => {
      const entry = pictured(0, 1);
      const capture = { ...entry.capture, facts } as CaptureMade;
      const { html } = await reportOn([{ ...entry, capture }], TEMPLATES, language);
      const page = documentOf(html);
      expect(page.querySelectorAll("b, i, script, [onclick]").length).toBe(0);
      const main = [...page.querySelectorAll("main > section")].map(textOf).join(" ");
      expect(main).not.toMatch(/undefined|\[object|aggregate-rating|jobTitle|NaN/u);
    },
  );

  it("comes in small pieces, however many reviews there are", async () => {
    const entry = pictured(0, 1);
    const text = "Kind staff. ".repeat(20);
    const facts = Array.from({ length: 20_000 }, (_, n) => aReview({ subject: "#it", text: `${n} ${text}` }));
    const capture = { ...entry.capture, facts } as CaptureMade;
    let [most, last] = [0, ""];
    for await (const chunk of reportOf([{ ...entry, capture }], () => once(DOT))) {
      most = Math.max(most, chunk.length);
      last = new TextDecoder().decode(chunk);
    }
    expect(most).toBeLessThan(20_000);
    expect(last).toBe("</main></body></html>\n");
  });
});

describe("base64", () => {
  test.prop([fc.array(fc.uint8Array({ maxLength: 50 }))])(
    "is as Node writes it, however the bytes come",
    async (parts) => {
      const chunks = async function* () {
        for (const part of parts) yield* once(Uint8Array.from(part));
      };
      const text = new TextDecoder().decode(await bytesOf(base64(chunks())));
      expect(text).toBe(Buffer.concat(parts).toString("base64"));
    },
  );
});
