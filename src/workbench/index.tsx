import { render } from "preact";
import { asker } from "../messaging";
import { getText, language, send, sweepScratchFiles, textDirection } from "../platform";
import { Database } from "../storage/reading";
import { textLanguage } from "../ui/text-language";
import { setTexts, t } from "../ui/texts";
import { App } from "./app";
import { Unreadable } from "./frame/unreadable";

const lang = textLanguage(language(), getText("textLanguage", []));
setTexts({ getText, language: lang });
document.documentElement.lang = lang;
document.documentElement.dir = textDirection();
document.title = t("extensionName");

async function start(root: HTMLElement): Promise<void> {
  const db = new Database();
  try {
    await db.open();
  } catch (error) {
    render(<Unreadable error={error} />, root);
    return;
  }
  render(<App db={db} ask={asker(send)} />, root);
}

const root = document.getElementById("root");
if (root) void start(root);
// What cannot be swept now is swept at the next start.
sweepScratchFiles().catch(() => undefined);
