import english from "../../../public/_locales/en/messages.json" with { type: "json" };

/** A text of the English catalogue with its places filled, as `$1`, `$2` …: tests name what an official reads. */
export function words(key: keyof typeof english, ...values: string[]): string {
  return values.reduce((text, value, at) => text.replace(`$${at + 1}`, value), english[key].message);
}
