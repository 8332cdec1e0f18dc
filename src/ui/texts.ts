import type catalogue from "../../public/_locales/en/messages.json";

/** Every text there is, by its name in the catalogue. */
export type TextKey = keyof typeof catalogue;
/** Texts that differ by number: `factsTicked` stands for `factsTicked_one` and `factsTicked_other`. */
export type PluralKey = TextKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

interface Texts {
  readonly getText: (key: string, substitutions: readonly string[]) => string;
  /** BCP 47. */
  readonly language: string;
}

let texts: Texts = { getText: (key) => key, language: "en" };

/** Say once, when a page starts, where its texts come from. */
export function setTexts(source: Texts): void {
  texts = source;
}

export const language = (): string => texts.language;

/** A text in the official's language; `$1`, `$2` … are filled in. */
export const t = (key: TextKey, ...substitutions: readonly string[]): string => texts.getText(key, substitutions);

const plurals = kept((of) => new Intl.PluralRules(of));
const numbers = kept((of) => new Intl.NumberFormat(of, { maximumFractionDigits: 2 }));
const shares = kept((of) => new Intl.NumberFormat(of, { style: "percent" }));

/** A text that differs by number; `$1` is the number as people write it, `$2` … the rest. */
export function tn(key: PluralKey, count: number, ...substitutions: readonly string[]): string {
  const form = plurals().select(count) === "one" ? "one" : "other";
  return texts.getText(`${key}_${form}`, [formatNumber(count), ...substitutions]);
}

export const formatNumber = (value: number): string => numbers().format(value);

/** 0.61 → "61 %", as the language writes it. */
export const formatShare = (share: number): string => shares().format(share);

const units = kept((of) =>
  (["megabyte", "gigabyte"] as const).map(
    (unit) => new Intl.NumberFormat(of, { style: "unit", unit, maximumFractionDigits: 0 }),
  ),
);

/** 13000000 → "13 MB", as the language writes it; from a thousand megabytes on in gigabytes. */
export function formatBytes(bytes: number): string {
  const [mega, giga] = units();
  const megabytes = bytes / 1_000_000;
  return (megabytes < 1000 ? mega?.format(megabytes) : giga?.format(megabytes / 1000)) ?? "";
}

/** Makes a formatter once for a language and keeps it: making one costs more than using it a hundred times. */
export function kept<F>(make: (language: string) => F): () => F {
  let of: string | undefined;
  let formatter: F | undefined;
  return () => {
    if (formatter === undefined || of !== texts.language) {
      of = texts.language;
      formatter = make(of);
    }
    return formatter;
  };
}
