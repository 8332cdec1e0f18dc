import type { SiteRecipe } from "./site-recipe";

/** A public suffix that `*` may stand for: `com`, `co.uk`, `com.au`. */
const LONGEST_SUFFIX = 3;

/** Whether a recipe is for a page's address: its host (with all subdomains) and its path. */
export function recipeApplies({ hosts, paths }: Pick<SiteRecipe, "hosts" | "paths">, url: string): boolean {
  const [, host = "", path = ""] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)/iu.exec(url) ?? [];
  if (!hosts.some((known) => isHost(known.toLowerCase(), host.toLowerCase()))) return false;
  return paths === undefined || paths.length === 0 || paths.some((pattern) => isPath(pattern, path));
}

function isHost(known: string, host: string): boolean {
  if (known === "*") return true;
  if (!known.endsWith(".*")) return host === known || host.endsWith(`.${known}`);
  const labels = host.split(".");
  const suffix = [1, 2].find((count) => isHost(known.slice(0, -2), labels.slice(0, -count).join(".")));
  return suffix !== undefined && labels.slice(-suffix).every((label) => label !== "" && isSuffix(label, suffix));
}

const isSuffix = (label: string, count: number): boolean => count === 1 || label.length <= LONGEST_SUFFIX;

function isPath(pattern: string, path: string): boolean {
  const wanted = segmentsOf(pattern);
  const given = segmentsOf(path);
  for (const [index, each] of wanted.entries()) {
    if (each === "**") return true;
    if (!isSegment(each, given[index])) return false;
  }
  return wanted.length === given.length;
}

const segmentsOf = (path: string): string[] => path.split("/").filter((each) => each !== "");

/** One star stands for any letters: `Hotel_Review-*`. */
function isSegment(pattern: string, segment: string | undefined): boolean {
  if (segment === undefined) return false;
  const [start = "", end] = pattern.split("*", 2);
  if (end === undefined) return segment === pattern;
  return segment.length >= start.length + end.length && segment.startsWith(start) && segment.endsWith(end);
}
