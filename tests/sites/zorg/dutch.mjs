/** @param {number} value */
export const decimal = (value) => value.toLocaleString("nl-NL", { maximumFractionDigits: 1 });

/** @param {string} iso */
export const longDate = (iso) =>
  new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${iso}T00:00:00Z`),
  );
