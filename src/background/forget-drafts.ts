import { pageKey } from "../domain/evidence/captures";
import { removeSessionWhere } from "../platform";

/**
 * Forgets what officials had chosen, written or pointed at on pages and not captured yet: the panel keeps it for the
 * session under `draft:<tab>:<page key>`, and under `recipe:<tab>` with the page's address.
 */
export const forgetDrafts = (pageKeys: ReadonlySet<string>): Promise<void> =>
  removeSessionWhere((key, value) => pageKeys.has(pageOf(key, value) ?? ""));

function pageOf(key: string, value: unknown): string | undefined {
  if (key.startsWith("draft:")) return key.replace(/^draft:\d+:/u, "");
  const isRecipe = key.startsWith("recipe:") && typeof value === "object" && value !== null && "url" in value;
  return isRecipe && typeof value.url === "string" ? pageKey(value.url) : undefined;
}
