import { withoutSecrets } from "../../../ground/secrets";

const LINKS = new Set(["http:", "https:", "mailto:", "tel:", "sms:", "geo:"]);
const LOADED = new Set(["http:", "https:", "blob:", "file:"]);
/** What may be written as data: pictures and fonts; never a document. */
const SAFE_DATA =
  /^data:(?:image\/[a-z0-9.+-]+|font\/[a-z0-9.+-]+|application\/(?:x-)?font[a-z0-9.+-]*|application\/octet-stream)[;,]/iu;

/** Where a link leads, absolute and without what names a session; undefined for anything that could run. */
export function linkAddress(href: string, base: string): string | undefined {
  const url = parse(href, base);
  return url && LINKS.has(url.protocol) ? withoutSecrets(url.href) : undefined;
}

/** How a frame's document in a copy is called: there a bare fragment would lead to the page around it. */
const FRAME = "about:srcdoc";

/**
 * A link as a copy has it: it says where it led, and leads nowhere but within the copy, for who looks at evidence is not to
 * ask those whom it is about.
 */
export function stillLink(href: string, base: string, depth: number): string | undefined {
  const own = href.trim().replace(/^about:srcdoc(?=#)/u, "");
  const address = own.startsWith("#") ? withoutSecrets(own).slice(1) : linkAddress(own, base);
  return address === undefined ? undefined : `${depth > 0 ? FRAME : ""}#${address}`;
}

/** The address of something to be loaded; `data:` addresses of pictures and fonts stay as they are. */
export function loadAddress(src: string, base: string): string | undefined {
  const trimmed = src.trim();
  if (trimmed === "") return undefined;
  if (/^data:/iu.test(trimmed)) return SAFE_DATA.test(trimmed) ? trimmed : undefined;
  const url = parse(trimmed, base);
  return url && LOADED.has(url.protocol) ? url.href : undefined;
}

/** Whether a value could run if it were ever taken for an address: white space and controls do not count there. */
export function mayRun(value: string): boolean {
  if (!value.includes(":")) return false;
  const start = value.slice(0, 200).replace(/[^\x21-\x7e]/gu, "");
  return /^(?:java|vb)script:/iu.test(start) || (/^data:/iu.test(start) && !SAFE_DATA.test(start));
}

function parse(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
