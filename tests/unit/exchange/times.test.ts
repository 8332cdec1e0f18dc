import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, type Verdict, checkWords, sourceOf, verdictWords } from "../../../src/domain/files/exchange";
import { fileChunks } from "../../../src/domain/files/exchange/verify/open-file";
import { openZip } from "../../../src/domain/files/exchange/zip/open-zip";
import { Database } from "../../../src/storage/reading";
import { makeAuthority } from "../../authority/authority";
import { stamped } from "./support/stamped";
import { CASE, aCase, bundled, bytesOf, codesOf, looked, written } from "./support/written";

const authority = makeAuthority();
const forger = makeAuthority("Root of forgers");
const LONG_AGO = ["20000101000000Z", "20990101000000Z"] as const;
forger.certificate({ name: "ever", span: LONG_AGO });
// The authority's own certificate is what the reader accepts: its root is as young as the tests.
const accepted = authority.certificate({ name: "ever", span: LONG_AGO });
authority.certificate({ name: "pool", key: "brainpool", span: LONG_AGO });
authority.certificate({ name: "gone", span: ["20200101000000Z", "20210101000000Z"] });

/** When the case of these tests was written, and its file. */
const NINE = "20260302090000Z";
const LABEL = "Office of True Time";
let db: Database;
let bundle: Bundle;

beforeAll(async () => {
  db = new Database("times");
  await aCase(db);
  bundle = await bundled(db, CASE);
});
afterAll(async () => {
  authority.remove();
  forger.remove();
  await db.delete();
});

async function found(stamp: { at?: string; by?: typeof authority; signer?: string }, anchors?: string) {
  const { at = NINE, by = authority, signer = "ever" } = stamp;
  const bytes = await written(db, stamped(bundle, by, { at, label: LABEL, signer }));
  const verdict = await looked(bytes, undefined, anchors);
  if (!verdict.ok) throw new Error(verdict.error.code);
  return { bytes, verdict: verdict.value };
}

const status = ({ checks }: Verdict) => checks.find(({ id }) => id === "timestamps")?.status;
const reasons = ({ checks }: Verdict) =>
  checks.flatMap(({ findings }) => findings.flatMap((one) => ("reason" in one ? [one.reason] : [])));

describe("what a file brings along", () => {
  it("confirms no time, whatever certificate and name lie in it", async () => {
    const { verdict } = await found({ by: forger });
    expect([status(verdict), verdict.times, codesOf(verdict)]).toEqual(["unaccepted", [], []]);
    expect(verdict.unaccepted).toMatchObject([{ authority: "Time of ever", because: "authority-not-accepted" }]);
    for (const language of ["en", "de"]) {
      const w = verdictWords(language);
      const check = verdict.checks.find(({ id }) => id === "timestamps")!;
      const said = [checkWords(check, w), ...verdict.unaccepted.map(w.stated)].join(" ");
      expect(said).toContain("--anchors");
      expect(said).not.toContain(LABEL);
    }
  });

  it("confirms no time of an authority beside the accepted ones, and says nothing against the file", async () => {
    const { verdict } = await found({ by: forger }, accepted);
    expect([status(verdict), verdict.times, codesOf(verdict)]).toEqual(["unaccepted", [], []]);
  });

  it("claims no time in report and statement either", async () => {
    const { bytes } = await found({ by: forger });
    const zip = await openZip(sourceOf(new Blob([bytes])));
    if (!zip.ok) throw new Error(zip.error.code);
    for (const name of ["report.html", "statement.txt"]) {
      const text = new TextDecoder().decode(await bytesOf(fileChunks(zip.value, `counterflow/${name}`)));
      expect(text).not.toContain("Time confirmed by");
      expect(text).toContain("a checker");
    }
  });
});

describe("an authority that the reader accepts", () => {
  it("confirms its time, under the name in its certificate", async () => {
    const { verdict } = await found({}, accepted);
    expect([status(verdict), verdict.unaccepted, codesOf(verdict)]).toEqual(["held", [], []]);
    expect(verdict.times).toMatchObject([{ authority: "Time of ever", time: "2026-03-02T09:00:00.000Z", size: 8 }]);
  });

  it.each([
    ["before the newest entry it speaks for", "20090101000000Z", "time-too-early"],
    ["minutes before it, beyond what clocks differ by", "20260302085400Z", "time-too-early"],
    ["after the file was written", "20260302090600Z", "time-in-future"],
  ])("is refused where it states a time %s", async (_, at, reason) => {
    for (const anchors of [accepted, undefined]) {
      const { verdict } = await found({ at }, anchors);
      expect([status(verdict), reasons(verdict), verdict.times]).toEqual(["failed", [reason], []]);
      const w = verdictWords("en");
      expect(
        verdict.checks.flatMap(({ findings }) => findings.map((finding) => w.finding(finding))).join(),
      ).not.toContain(reason);
    }
  });

  it("is refused where its certificate was not valid then", async () => {
    const { verdict } = await found({ signer: "gone" }, accepted);
    expect([status(verdict), reasons(verdict)]).toEqual(["failed", ["certificate-expired"]]);
  });

  it("confirms nothing where it signs in a way that cannot be checked here, which is said", async () => {
    const { verdict } = await found({ signer: "pool" }, accepted);
    expect([status(verdict), verdict.times, codesOf(verdict)]).toEqual(["unaccepted", [], []]);
    expect(verdict.unaccepted.map((time) => verdictWords("en").stated(time)).join()).toContain(
      "cannot be checked here",
    );
  });
});
