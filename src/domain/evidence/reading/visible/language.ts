import type { Context } from "../context";

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu;

/** The page's language as it says itself (BCP 47, lower case): `html[lang]`, else what its meta elements say. */
export function languageOf({ dom }: Context): string | undefined {
  const said = [
    ...[...dom.all("html[lang]")].map((element) => dom.attribute(element, "lang")),
    ...[...dom.all('meta[http-equiv="content-language" i],meta[property="og:locale"]')].map((element) =>
      dom.attribute(element, "content"),
    ),
  ];
  const tag = said.map((each) => each?.trim() ?? "").find((each) => TAG.test(each));
  return tag?.toLowerCase().replaceAll("_", "-");
}
