import type { Policy } from "../../../domain/policy";
import { formatNumber, t, tn } from "../../../ui/texts";

/** What a policy gives to every official and asks of every case, each as a sentence. */
export function sharedWords(policy: Policy): string[] {
  const { recipes, mappings, files, sourceGrades, trustedTime, vault, mayWatch, settings } = policy;
  const { caseSystem, ckan, open311, team } = policy;
  const some = (count: number, say: (count: number) => string): string[] => (count > 0 ? [say(count)] : []);
  const { interval } = trustedTime;
  return [
    ...some(recipes.recipes.length, (n) => tn("settingsRecipes", n)),
    ...some(mappings.mappings.length, (n) => tn("settingsMappings", n)),
    ...some(files.planTemplates.length, (n) => tn("settingsPlanTemplates", n)),
    ...some(files.comparisonTemplates.length, (n) => tn("settingsComparisonTemplates", n)),
    ...some(sourceGrades.length, (n) => tn("settingsGrades", n)),
    ...some(trustedTime.authorities?.length ?? 0, (n) => tn("settingsAuthorities", n)),
    ...(interval === undefined ? [] : [t("settingsInterval", formatNumber(interval))]),
    ...(settings.includes("openDataThreshold") ? [t("settingsThreshold", formatNumber(policy.openDataThreshold))] : []),
    ...(vault.isRequired ? [t("settingsLockRequired")] : []),
    ...(vault.idleMinutes === undefined ? [] : [t("settingsLockIdle", formatNumber(vault.idleMinutes))]),
    ...some(vault.recipients.length, (n) => tn("settingsLockRecipients", n)),
    ...(mayWatch ? [] : [t("watchBarred")]),
    ...(settings.includes("caseSystem") ? [t("settingsCaseSystem", caseSystem.name)] : []),
    ...(team.settings ? [t("settingsTeam", team.settings.team)] : []),
    ...some(open311.length, (n) => tn("settingsServers", n)),
    ...(ckan ? [t("settingsPortal", ckan.url)] : []),
  ];
}
