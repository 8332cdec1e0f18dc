import { render } from "preact";
import { asker } from "../messaging";
import { getText, language, send, sweepScratchFiles, textDirection, typedTexts } from "../platform";
import { Database } from "../storage/reading";
import { hearFaults } from "../ui/hear-faults";
import { textLanguage } from "../ui/text-language";
import { hearPrinting } from "../ui/printing";
import { setTexts, t } from "../ui/texts";
import { setTypedStore } from "../ui/typed";
import { App } from "./app";
import { openFaults } from "./frame/faults";
import { Unreadable } from "./frame/unreadable";

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

async function start(root: HTMLElement): Promise<void> {
  const db = new Database();
  try {
    await db.open();
  } catch (error) {
    render(<Unreadable error={error} />, root);
    return;
  }
  render(<App db={db} ask={asker(send)} faults={faults} />, root);
}

const root = document.getElementById("root");
if (root) void start(root);
// What cannot be swept now is swept at the next start.
sweepScratchFiles().catch(() => undefined);
