/** Which pages of a site a recipe is for: this one, those whose address differs in one place, or all. */
export const SCOPES = ["page", "kind", "site"] as const;
export type Scope = (typeof SCOPES)[number];

/** Last parts of addresses that name a view, not a thing. */
const VIEWS = new Set(
  "reviews review ratings about info overview details profile index bewertungen avis opiniones recensioni beoordelingen".split(
    " ",
  ),
);

/**
 * The path patterns for a scope: `/homes/lindenhof/reviews` is itself, or `/homes/*\/reviews`, where `*` stands for one
 * part of the address; nothing for the whole site.
 */
export function pathsFor(url: string, scope: Scope): string[] | undefined {
  if (scope === "site") return undefined;
  const { pathname } = new URL(url);
  return [scope === "page" ? pathname : kindOf(pathname)];
}

function kindOf(pathname: string): string {
  const parts = pathname.split("/");
  const named = parts.findLastIndex((part) => part !== "" && !VIEWS.has(part.toLowerCase()));
  return parts.map((part, i) => (i === named || isChanging(part) ? "*" : part)).join("/");
}

/** Numbers, codes and words joined by dashes name single things. */
const isChanging = (part: string): boolean => /\d/u.test(part) || part.split("-").length > 2;

/** The site a page belongs to, as recipes name it: its host without `www.` and port; nothing for files. */
export function siteOf(url: string): string | undefined {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? hostname.replace(/^www\./u, "") : undefined;
}
