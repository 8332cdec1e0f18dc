import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, findNatsServer, startCluster } from "../../scripts/team/cluster.mjs";
import { type Driver, axeViolations, click, eventually, inEachBrowser, launchDriver, sees } from "./support";
import { openCaseFrom } from "./support/acts";
import { actFrom } from "./support/compared-case";
import { payloadsOf, readLog } from "./support/evidence-log";
import { giveForkedLog } from "./support/forked-log";
import { sendFrom } from "./support/message";
import { fill } from "./support/roles";
import { proposed, putInUse } from "./support/rules-in-use";
import { words } from "./support/words";

const CASE = "TEAM-2026-3";
const NOTE = "The lift has been out of order since May";
const TEAM = "north";
const OUTCOME = "Take the home off the list";

// Debian's package; where it is missing, so is what is to be tried.
describe.skipIf(!findNatsServer())("with nats-server", () => {
  inEachBrowser("two officials of a team", (driver, name) => {
    const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
    const invitation = join(folder, "team.json");
    const noteId = "0b9c8f3a-51f0-4d0e-9d3c-0a3f5c1e7d11";
    let cluster: Cluster;
    let other: Driver;
    let here: Page;
    let there: Page;

    beforeAll(async () => {
      cluster = await startCluster();
      other = await launchDriver(name);
      here = await driver().openWorkbench("#/team");
      there = await other.openWorkbench("#/team");
    });
    afterAll(async () => {
      await other.close();
      await cluster.stop();
      rmSync(folder, { recursive: true });
    });

    it("begin one, by an invitation", async () => {
      await here.bringToFront();
      await (await eventually("the form", async () => (await here.$(".team-found > summary")) ?? undefined)).click();
      await fill(here, "textbox", words("teamFoundName"), TEAM);
      await fill(here, "textbox", words("teamAddresses"), cluster.addresses.join("\n"));
      await fill(here, "textbox", words("teamCredentials"), cluster.credentials);
      expect(await axeViolations(here)).toEqual([]);
      await click(here, "button", words("teamFoundDo"));
      await nameOneself(here, "E. Sanders");
      await keepSavedFile(here);
      await click(here, "button", words("teamInviteDo"));
      writeFileSync(invitation, await savedFile(here));
      expect(await axeViolations(here)).toEqual([]);

      await there.bringToFront();
      await (await fileField(there)).uploadFile(invitation);
      await nameOneself(there, "P. van Laar");
      await eventually("the colleague's name", () => hasText(there, "E. Sanders"));
      expect(await axeViolations(there)).toEqual([]);
    });

    it("share a case, and decide it with one of three servers down", async () => {
      await openCaseFrom(here, CASE, { kind: "placement", title: "A place in the north" });
      await actFrom(here, "note.added", { noteId, caseId: CASE, text: NOTE });
      await putInUse(here, [{ id: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b09", outcome: OUTCOME, signatures: 2 }]);
      await proposed(here, 1);
      expect(await payloadsOf(there, "case.opened")).toEqual([]);
      await here.bringToFront();
      await go(here, `#/cases/${CASE}`);
      await click(here, "button", words("teamShare"));
      await sees(here, words("teamChip"));
      await cluster.kill(0);
      await there.bringToFront();
      await go(there, `#/cases/${CASE}`);
      await eventually("the case there", () => hasText(there, "A place in the north"));
      await eventually("the note there", async () =>
        (await payloadsOf(there, "note.added")).length > 0 ? true : undefined,
      );

      await here.bringToFront();
      await go(here, `#/cases/${CASE}/plan`);
      await fill(here, "textbox", words("proposalBy"), "E. Sanders");
      await click(here, "button", words("proposalAccept"));
      await there.bringToFront();
      await eventually("the first signature there", async () =>
        (await payloadsOf(there, "alteration.accepted")).length > 0 ? true : undefined,
      );
      await go(there, `#/cases/${CASE}/plan`);
      await fill(there, "textbox", words("proposalBySecond"), "P. van Laar");
      await click(there, "button", words("proposalSign"));
      await eventually("the second signature here", async () =>
        (await payloadsOf(here, "alteration.countersigned")).length > 0 ? true : undefined,
      );
      await here.bringToFront();
      await go(here, "#/log");
      await eventually("by whom", () => hasText(here, words("teamBy", "P. van Laar")));
      await cluster.start(0);
    });

    it("take back what is erased", async () => {
      const [entry] = await placesOf(here, "note.added");
      await sendFrom(here, "erasePayload", { target: { what: "entry", ...entry }, reason: "mistake", words: "" });
      await eventually("the note to be gone there", async () =>
        (await payloadsOf(there, "note.added")).every((said) => said === null) ? true : undefined,
      );
      await here.bringToFront();
      await go(here, "#/team");
      await eventually("the colleague's word", () => hasText(here, words("teamTakenBack_one", "1")));
    });

    it("are told of whoever signs two logs, and take nothing more of them", async () => {
      const { addresses, credentials } = cluster;
      const origin = await giveForkedLog({ team: TEAM, addresses, credentials });
      await there.bringToFront();
      await go(there, "#/team");
      await eventually("the name", () => hasText(there, origin));
      await eventually("the fork", () => hasText(there, words("teamForked").split("$1")[0] ?? ""));
      expect(await axeViolations(there)).toEqual([]);
      expect([...driver().faults, ...other.faults]).toEqual([]);
    });
  });
});

async function nameOneself(page: Page, name: string): Promise<void> {
  await fill(page, "textbox", words("teamOfficial"), name);
  await click(page, "button", words("teamNameSave"));
  await eventually("an exchange", () => hasText(page, words("teamStateDone").split("$1")[0] ?? ""));
}

const hasText = async (page: Page, text: string): Promise<true | undefined> =>
  (await page.evaluate(() => document.body.textContent)).includes(text) ? true : undefined;

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Where entries of a type stand. */
const placesOf = async (page: Page, type: string): Promise<{ origin: string; index: number }[]> =>
  (await readLog(page))
    .filter(({ header }) => header.type === type)
    .map(({ header: { origin, index } }) => ({ origin, index }));

const fileField = (page: Page) =>
  eventually("a field for a file", async () => (await page.$('input[type="file"]')) ?? undefined);

/** What the page hands the browser to save is kept, so that it can be carried to another browser. */
const keepSavedFile = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (bytes) => {
      if (bytes instanceof Blob) void bytes.text().then((text) => document.body.setAttribute("data-saved", text));
      return made(bytes);
    };
  });

const savedFile = (page: Page): Promise<string> =>
  eventually("the saved file", () => page.evaluate(() => document.body.getAttribute("data-saved") ?? undefined));
