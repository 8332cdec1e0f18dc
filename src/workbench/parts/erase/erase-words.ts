import type { Erasable } from "../../../storage/reading";
import { t } from "../../../ui/texts";

/** What the button says that erases: what it is that goes. */
export function doWords(target: Erasable): string {
  switch (target.what) {
    case "entry":
      return t("eraseDoEntry", String(target.index));
    case "note":
      return t("eraseDoNote");
    case "capture":
      return t("eraseDoCapture");
    case "dataset":
      return t("eraseDoTable");
    case "import":
      return t("eraseDoImport");
  }
}

const LONGEST = 80;
const BEGINNING = /^.{0,80}/su;

/** A name that fits a title. */
export function shortName(text: string): string {
  const said = text.replace(/\s+/gu, " ").trim();
  return said.length > LONGEST ? `${(BEGINNING.exec(said)?.[0] ?? "").trimEnd()}…` : said;
}
