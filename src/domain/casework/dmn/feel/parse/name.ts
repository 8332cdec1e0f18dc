/** A name as names are compared: one space around signs and between words (DMN 1.3, 10.3.1.2, names). */
export const plainName = (name: string): string =>
  name
    .replace(/\s*([./\-'+]|\*\*?)\s*/gu, " $1 ")
    .replace(/\s+/gu, " ")
    .trim();
