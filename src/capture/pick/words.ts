/** Texts of the extension, which a script of its may read in any page. */
const text = (key: string, ...blanks: string[]): string => chrome.i18n.getMessage(key, blanks);

/** What is outlined, and what the keys do. */
export const pickedWords = (words: string): string => text("pickOutlined", words);

export const countWords = (count: number): string =>
  count === 1 ? text("pickWouldRead_one", "1") : text("pickWouldRead_other", String(count));
