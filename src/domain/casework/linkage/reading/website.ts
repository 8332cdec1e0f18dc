import type { PreparedWebsite } from "./prepared";

const LONGEST = 2_000;

/** A site's address taken apart, or nothing where it is none of the web. */
export function prepareWebsite(raw: string): PreparedWebsite | undefined {
  const text = raw.slice(0, LONGEST).trim();
  const address = /^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (!/^https?:$/u.test(protocol) || !hostname.includes(".")) return undefined;
  const host = hostname.replace(/^www\d?\./u, "").replace(/\.$/u, "");
  const path = pathname.toLowerCase().replace(/\/(?:index\.\w+)?$/u, "");
  return { raw, host, page: host + path };
}
