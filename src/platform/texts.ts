import browser from "webextension-polyfill";

/** A text of the catalogue in the official's language, with its placeholders filled in. */
export const getText = (key: string, substitutions: readonly string[]): string =>
  browser.i18n.getMessage(key, [...substitutions]);

/** The official's language, as a BCP 47 tag. */
export const language = (): string => browser.i18n.getUILanguage();

export const textDirection = (): string => browser.i18n.getMessage("@@bidi_dir");
