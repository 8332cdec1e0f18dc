import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "n3";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees, takePictures } from "./support";
import { openCaseFrom } from "./support/acts";
import { payloadsOf } from "./support/evidence-log";
import { capture, keepOfPages, openCase, readPage, tickAll } from "./support/panel-steps";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "CO-2026-0031";
const FOLDER = "dist/pictures/collections";
const PICTURES = ["harbour", "ice", "market", "tram", "bridge", "flood", "tulips", "lighthouse", "factory", "fair"];

/** The museum's terms: the branch, then the term, then other labels of it. Plurals, as thesauri have them. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  Subjects: [
    "Harbours",
    "Warehouses",
    "Windmills",
    "Markets",
    "Church towers",
    "Postcards",
    "Awnings",
    "Trams",
    "Stepped gables",
    "Drawbridges",
    "Boats",
    "Street lamps",
    "Bicycles",
    "Polders",
    "Lighthouses",
    "Factories",
    "Workers|labourers",
    "Chimneys",
    "Fairs",
    "Ferris wheels",
    "Lights",
    "Tulips",
    "Oranges",
    "Buttons",
    "Still lifes|still life",
    "Pears",
    "Women artists",
    "Umbrellas",
    "Sisters",
    "Gas lamps",
  ],
  Ships: ["Sailing barges", "Tjalks", "Rowing boats"],
  Nature: ["Winter", "Spring", "Sea", "Gulls", "Floods", "Rain", "Night", "Calm waters"],
  Leisure: ["Ice skating|skating"],
  Places: ["Sluiskade", "Weststraat", "Noorderbrug", "Tuinstraat", "De Trouwe Wacht"],
};
const BASE = "https://terms.stadtmuseum.example/";
const slug = (name: string): string => BASE + name.toLowerCase().replaceAll(" ", "-");
const thesaurus = [
  "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .",
  `<${BASE}> a skos:ConceptScheme ; skos:prefLabel "Harlem-Noord terms"@en .`,
  ...Object.entries(TERMS).flatMap(([branch, terms]) => [
    `<${slug(branch)}> a skos:Concept ; skos:prefLabel "${branch}"@en ; skos:topConceptOf <${BASE}> ; skos:inScheme <${BASE}> .`,
    ...terms.map((term) => {
      const [name = "", other] = term.split("|");
      const alt = other === undefined ? "" : ` ; skos:altLabel "${other}"@en`;
      return `<${slug(name)}> a skos:Concept ; skos:prefLabel "${name}"@en${alt} ; skos:broader <${slug(branch)}> ; skos:inScheme <${BASE}> .`;
    }),
  ]),
].join("\n");

inEachBrowser("the collections desk", (driver, browser) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  const file = join(folder, "terms.ttl");
  const broken = join(folder, "broken.ttl");
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    writeFileSync(file, thesaurus);
    writeFileSync(
      broken,
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<https://a.example/b> a skos:Concept ;;; "',
    );
    sites = await serveSites();
    const { tab, panel } = await readPage(driver(), `${sites.url}/museum/pictures/${PICTURES[0]}`);
    await openCaseFrom(panel, CASE, { kind: "collection", title: "Harbour and ice-winter pictures" });
    await openCase(panel, CASE);
    await keepOfPages(panel, CASE, "page");
    await tickAll(panel);
    await capture(panel, CASE);
    await tab.close();
    for (const name of PICTURES.slice(1)) {
      const { tab: next, panel: beside } = await readPage(driver(), `${sites.url}/museum/pictures/${name}`);
      await tickAll(beside);
      await capture(beside, CASE);
      await next.close();
    }
    workbench = await driver().openWorkbench("#/collections");
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await sites.close();
  });

  const choose = async (path: string): Promise<void> => {
    const input = await eventually(
      "the field",
      async () => (await workbench.$("input[type=file]:enabled")) ?? undefined,
    );
    await input.uploadFile(path);
  };
  const answeredNow = async (): Promise<number> => {
    const all = await Promise.all(
      ["tag.accepted", "tag.mapped", "tag.refused"].map((type) => payloadsOf(workbench, type)),
    );
    return all.flat().length;
  };

  it("says what is missing while there is no taxonomy", async () => {
    await sees(workbench, words("collectionsNoTaxonomies"));
    expect(await axeViolations(workbench)).toEqual([]);
    await workbench.evaluate((to) => void (location.hash = to), `#/cases/${CASE}/tags`);
    await byRole(workbench, "link", words("collectionsImport"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "link", words("collectionsImport"));
  });

  it("refuses a broken file in a sentence, and imports a sound one", async () => {
    await choose(broken);
    await sees(workbench, words("collectionsTroubleBroken"));
    await choose(file);
    await byRole(workbench, "button", words("collectionsImportThis"));
    expect(await axeViolations(workbench)).toEqual([]);
    await fill(workbench, "textbox", words("collectionsName"), "Harlem-Noord terms");
    await click(workbench, "button", words("collectionsImportThis"));
    await eventually("the import", async () => {
      const [made] = await payloadsOf<{ name: string; format: string }>(workbench, "taxonomy.imported");
      return made?.name === "Harlem-Noord terms" && made.format === "turtle" ? true : undefined;
    });
  });

  it("proposes a term for each tag, and shows the picture that was kept", async () => {
    await click(workbench, "link", "Harbour and ice-winter pictures");
    await sees(workbench, "Awnings");
    await eventually("a picture", async () => (await workbench.$(".tagdesk-thumb img")) ?? undefined);
    expect(await axeViolations(workbench)).toEqual([]);
    await takePictures(driver(), workbench, `tags-${browser}`, { folder: FOLDER, widths: [400, 1280], height: 1_400 });
  });

  it("has 40 tags accepted by keyboard alone", async () => {
    for (let n = 1; n <= 40; n++) {
      await workbench.keyboard.press("a");
      await eventually(`answer ${n}`, async () => ((await answeredNow()) >= n ? true : undefined));
    }
    const accepted = await payloadsOf<{ label: string; concept: string; relation: string }>(workbench, "tag.accepted");
    expect(accepted).toHaveLength(40);
    const of = (label: string) => accepted.find((one) => one.label === label);
    expect(of("ferris wheel")).toMatchObject({ concept: slug("Ferris wheels"), relation: "exactMatch" });
    expect(of("ice skating")).toMatchObject({ concept: slug("Ice skating") });
    expect(of("boat")).toMatchObject({ concept: slug("Boats"), relation: "exactMatch" });
    await takePictures(driver(), workbench, `answered-${browser}`, { folder: FOLDER, widths: [1280], height: 1_400 });
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("takes back, refuses, and takes a new concept, by keyboard", async () => {
    await workbench.keyboard.press("z");
    await eventually("the answer to be taken back", async () =>
      (await payloadsOf(workbench, "tag.reopened")).length === 1 ? true : undefined,
    );
    await eventually(
      "the line to wait again",
      async () => (await workbench.$("tr[aria-current] button.primary:enabled")) ?? undefined,
    );
    await workbench.keyboard.press("a");
    await eventually("the answer again", async () =>
      (await payloadsOf(workbench, "tag.accepted")).length === 41 ? true : undefined,
    );
    await workbench.keyboard.press("r");
    await eventually("a refusal", async () =>
      (await payloadsOf(workbench, "tag.refused")).length === 1 ? true : undefined,
    );
    await workbench.keyboard.press("n");
    await click(workbench, "button", words("collectionsPropose"));
    await eventually("a new concept", async () =>
      (await payloadsOf(workbench, "concept.proposed")).length === 1 ? true : undefined,
    );
    await workbench.keyboard.press("c");
    await fill(workbench, "textbox", words("collectionsFind"), "lighth");
    await eventually(
      "it to be found",
      async () => (await workbench.$('dialog input[type="radio"]:checked')) ?? undefined,
    );
    await eventually("the lighthouse alone", async () =>
      (await workbench.$eval("dialog fieldset", (box) => box.textContent)).includes("Lighthouses") ? true : undefined,
    );
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("collectionsMap"));
    await eventually("the mapping", async () =>
      (await payloadsOf<{ concept: string }>(workbench, "tag.mapped"))[0]?.concept === slug("Lighthouses")
        ? true
        : undefined,
    );
  });

  it("gives files for the catalogue", async () => {
    await workbench.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      const saved: Blob[] = [];
      Object.assign(globalThis, { savedHere: saved });
      URL.createObjectURL = (blob: Blob) => {
        saved.push(blob);
        return make(blob);
      };
    });
    for (const name of ["CSV", "SKOS (Turtle)", words("collectionsAnnotations")])
      await click(workbench, "button", name);
    const [csv = "", turtle = "", annotations = ""] = await workbench.evaluate(() =>
      Promise.all((globalThis as unknown as { savedHere: Blob[] }).savedHere.map((blob) => blob.text())),
    );
    expect(csv.split("\r\n")[0]).toContain("picture,number,title,source,tag,answer,relation,concept");
    expect(csv).toContain(slug("Ferris wheels"));
    const quads = new Parser().parse(turtle);
    const exact = quads.filter(({ predicate }) => predicate.value.endsWith("#exactMatch"));
    expect(exact.map(({ object }) => object.value)).toContain(slug("Ferris wheels"));
    const collection = JSON.parse(annotations) as {
      total: number;
      first: { items: { motivation: string; target: string; body: { value?: string; source?: string }[] }[] };
    };
    expect(collection.total).toBeGreaterThanOrEqual(41);
    const wheel = collection.first.items.find(({ body }) => body[0]?.value === "ferris wheel");
    expect(wheel).toMatchObject({ motivation: "tagging", body: [{}, { source: slug("Ferris wheels") }] });
    expect(wheel?.target).toContain("/pictures/fair");
  });
});
