import { expect, it } from "vitest";
import { casePlaces } from "../../../src/storage/reading";
import { CASE, captureRequest, withServices } from "../services/support";
import { aProfileFact } from "../support/a-fact";

it("knows where the subjects of a case are, as their pages say", async () => {
  await withServices(async ({ openCase, capturePage }, db) => {
    await openCase(CASE);
    const { capture, ...more } = captureRequest();
    const facts = [
      aProfileFact("geo.latitude", "48.137"),
      aProfileFact("geo.longitude", "11.575"),
      aProfileFact("address.streetAddress", "Lindenweg 4"),
    ];
    await capturePage({ ...more, capture: { ...capture, facts } });
    expect(await casePlaces(db, CASE.caseId)).toEqual([
      expect.objectContaining({ name: "Lindenhof", latitude: 48.137, longitude: 11.575, address: "Lindenweg 4" }),
    ]);
    expect(await casePlaces(db, "OTHER-1")).toEqual([]);
  });
});
