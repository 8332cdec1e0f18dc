import * as v from "valibot";

/** A source's name: the host of its pages as `URL.host` writes it, with the port where there is one; "file" for saved pages. */
export const Host = v.pipe(v.string(), v.minLength(1), v.maxLength(300), v.regex(/^[^\s/?#@\\]+$/u));

/** The source a page belongs to. A file belongs to the source "file", also one on a share that is named like a host. */
export function hostOf(url: string): string {
  const { protocol, host } = new URL(url);
  return protocol === "file:" ? "file" : host;
}
