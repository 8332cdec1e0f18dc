import { generateX25519Identity, identityToRecipient } from "age-encryption";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, click, eventually, inEachManaged, sees, visibleText } from "./support";
import { openCaseMessage } from "./support/acts";
import { lockIt, typeSecret, unfoldWords, unlockIt, vaultState } from "./support/vault";
import { words } from "./support/words";

const identity = await generateX25519Identity();
const POLICY = { vault: { required: true, idleMinutes: 45, recipients: [await identityToRecipient(identity)] } };
const PASSPHRASE = "seven lanterns over water";

inEachManaged("a lock that the agency requires", POLICY, (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    sites = await serveSites();
    workbench = await driver().openWorkbench("#/cases");
  });
  afterAll(() => sites.close());

  it("lets nothing be captured before there is one", async () => {
    // A policy that comes late has an open page begin anew.
    await eventually("the lock to be asked for", async () =>
      (await visibleText(workbench).catch(() => "")).includes(words("vaultRequired")) ? true : undefined,
    );
    expect(await axeViolations(workbench)).toEqual([]);
    const message = openCaseMessage("EARLY-1");
    const answer: unknown = await workbench.evaluate(
      (sent) => chrome.runtime.sendMessage<unknown, unknown>(sent),
      message as never,
    );
    expect(answer).toMatchObject({ ok: false, error: { code: "refused" } });
    const panel = await driver().triggerAction(await driver().openPage(`${sites.url}/care/homes/lindenhof`));
    await sees(panel, words("vaultRequiredPanel"));
  });

  it("is put on once, and stays", async () => {
    await workbench.bringToFront();
    await lockIt(workbench, PASSPHRASE);
    await eventually("all to be sealed", async () => (await vaultState(workbench)) === "sealed" || undefined);
    workbench = await driver().openWorkbench("#/settings/lock");
    await sees(workbench, words("vaultStays"));
    const idle = await workbench.$eval("#settings-lock select", ({ value, disabled }) => [value, disabled]);
    expect(idle).toEqual(["45", true]);
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("opens for the agency's key, and for no other", async () => {
    await click(workbench, "button", words("vaultLockNow"));
    await eventually("the lock", async () =>
      (await visibleText(workbench).catch(() => "")).includes(words("vaultLocked")) ? true : undefined,
    );
    await unlockIt(workbench, "not that one at all");
    await sees(workbench, words("vaultWrongPassphrase"));
    await unfoldWords(workbench, words("vaultRecover"));
    await typeSecret(workbench, words("vaultRecoverKey"), await generateX25519Identity());
    await click(workbench, "button", words("vaultRecoverStart"));
    await sees(workbench, words("vaultWrongKey"));
    await typeSecret(workbench, words("vaultRecoverKey"), identity);
    await click(workbench, "button", words("vaultRecoverStart"));
    await eventually("the settings", async () =>
      (await visibleText(workbench).catch(() => "")).includes(words("vaultStays")) ? true : undefined,
    );
  });
});
