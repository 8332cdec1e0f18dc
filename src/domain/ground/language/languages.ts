/** The languages whose words are known, as BCP 47 has them: those in which pages are read. */
export const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt"] as const;

export type Language = (typeof LANGUAGES)[number];
