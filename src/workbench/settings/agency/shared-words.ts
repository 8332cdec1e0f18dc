import type { Policy } from "../../../domain/policy";
import { t, tn } from "../../../ui/texts";

/** What a policy gives to every official, each as a sentence. */
export function sharedWords({ recipes, mappings, sourceGrades, trustedTime, mayWatch }: Policy): string[] {
  const some = (count: number, say: (count: number) => string): string[] => (count > 0 ? [say(count)] : []);
  return [
    ...some(recipes.recipes.length, (n) => tn("settingsRecipes", n)),
    ...some(mappings.mappings.length, (n) => tn("settingsMappings", n)),
    ...some(sourceGrades.length, (n) => tn("settingsGrades", n)),
    ...some(trustedTime.authorities?.length ?? 0, (n) => tn("settingsAuthorities", n)),
    ...(mayWatch ? [] : [t("watchBarred")]),
  ];
}
