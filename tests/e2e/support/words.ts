import english from "../../../public/_locales/en/messages.json" with { type: "json" };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** A text of the English catalogue with its places filled, as `$1`, `$2` …: tests name what an official reads. */
export function words(key: keyof typeof english, ...values: string[]): string {
  const { message, placeholders = {} }: Message = english[key];
  const numbered = Object.entries(placeholders).reduce(
    (text, [name, { content }]) => text.replaceAll(`$${name.toUpperCase()}$`, () => content),
    message,
  );
  return values.reduce((text, value, at) => text.replaceAll(`$${at + 1}`, () => value), numbered);
}
