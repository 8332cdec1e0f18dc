import { render } from "preact";
import { asker } from "../messaging";
import {
  getText,
  getPolicy,
  language,
  masterKey,
  ringFiles,
  onPolicy,
  onVault,
  pause,
  send,
  sweepScratchFiles,
  textDirection,
  typedTexts,
  loadLanguage,
  tellUse,
} from "../platform";
import { renewVault } from "../jobs";
import { Database } from "../storage/reading";
import { hearFaults } from "../ui/hear-faults";
import { textLanguage } from "../ui/text-language";
import { hearPrinting } from "../ui/printing";
import { setTexts, t } from "../ui/texts";
import { setTypedStore } from "../ui/typed";
import { App } from "./app";
import { openFaults } from "./frame/faults";
import { Unreadable } from "./frame/unreadable";
import { VaultPage } from "./frame/vault/vault-page";

await loadLanguage();
const lang = textLanguage(language(), getText("textLanguage", []));
setTexts({ getText, language: lang });
document.documentElement.lang = lang;
document.documentElement.dir = textDirection();
document.title = t("extensionName");

/** The one handler for bugs in the workbench: the console has the error, the official a sentence. */
const faults = openFaults((error) => {
  console.error("Counterflow:", error);
});
hearFaults(window, faults.report);
hearPrinting(window);
setTypedStore({ ...typedTexts, onFault: faults.report });

/** How long the browser may take to open the database: it may wait for ever for a window that does not let go of it. */
const OPENING_MS = 30_000;

async function isStuck(): Promise<never> {
  await pause(OPENING_MS);
  throw new Error("the database does not open");
}

async function start(root: HTMLElement): Promise<void> {
  const db = new Database(undefined, undefined, masterKey, ringFiles);
  // What was read of it goes from this page’s memory with the page.
  onVault(() => location.reload());
  try {
    await Promise.race([db.open(), isStuck()]);
  } catch (error) {
    render(<Unreadable error={error} />, root);
    return;
  }
  if (db.isLocked) {
    render(<VaultPage db={db} lock={db.lock} />, root);
    return;
  }
  if (db.lock && !db.lock.keyed) {
    // The page is loaded anew by what that says to all, and goes on with it.
    await renewVault(db);
    return;
  }
  if (db.lock) tellUse(window);
  render(<App db={db} ask={asker(send)} faults={faults} />, root);
  if (db.lock) return;
  if (await isLockRequired()) render(<VaultPage db={db} lock={undefined} />, root);
  // A browser may hear of its policy only after the page is there.
  else onPolicy(() => void isLockRequired().then((isRequired) => isRequired && location.reload()));
}

const isLockRequired = async (): Promise<boolean> => (await getPolicy()).vault.isRequired;

const root = document.getElementById("root");
if (root) void start(root);
// What cannot be swept now is swept at the next start.
sweepScratchFiles().catch(() => undefined);
