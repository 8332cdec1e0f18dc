import browser from "webextension-polyfill";
import { readPolicy } from "../domain/policy";
import { type Catalogue, LANGUAGE } from "./kept";
import { askBrowser } from "./policy";
import { getPreference } from "./preferences";

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The catalogue that was chosen instead of the browser's; undefined where it is the browser's. */
let chosen: { readonly language: Catalogue; readonly messages: Messages } | undefined;

/** A text of the catalogue in the official's language, with its placeholders filled in. */
export const getText = (key: string, substitutions: readonly string[]): string =>
  chosen
    ? filled(chosen.messages[key]?.message ?? "", substitutions)
    : browser.i18n.getMessage(key, [...substitutions]);

/** The official's language, as a BCP 47 tag. */
export const language = (): string => chosen?.language ?? browser.i18n.getUILanguage();

export const textDirection = (): string => (chosen ? "ltr" : browser.i18n.getMessage("@@bidi_dir"));

/** Have the texts of this page in the language that agency or official has chosen, where one has. */
export async function loadLanguage(): Promise<void> {
  const wanted = await chosenLanguage();
  if (wanted === undefined) return;
  const answer = await fetch(browser.runtime.getURL(`_locales/${wanted}/messages.json`));
  // Our own file, of this very build.
  chosen = { language: wanted, messages: (await answer.json()) as Messages };
}

async function chosenLanguage(): Promise<Catalogue | undefined> {
  const [held, own] = await Promise.all([askBrowser(), getPreference(LANGUAGE)]);
  const { locked, defaults } = readPolicy(held);
  const set = LANGUAGE.read(defaults.language);
  return locked.has("language") ? set : (own ?? set);
}

/** As the browsers fill them in: `$1` … `$9`, and `$$` for a dollar. */
const filled = (message: string, substitutions: readonly string[]): string =>
  message.replace(/\$(?:\$|([1-9]))/gu, (_all, n?: string) =>
    n === undefined ? "$" : (substitutions[Number(n) - 1] ?? ""),
  );
