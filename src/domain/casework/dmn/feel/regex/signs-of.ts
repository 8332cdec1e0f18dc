/** A text by its code points, which are what FEEL and XPath count; what the eye sees as one may be several. */
export const signsOf = (text: string): readonly string[] => Array.from(text);
