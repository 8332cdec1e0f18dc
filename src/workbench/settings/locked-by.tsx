import type { Lockable, Policy } from "../../domain/policy";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";

interface Props {
  readonly policy: Policy | undefined;
  readonly setting: Lockable;
}

export const isLocked = (policy: Policy | undefined, setting: Lockable): boolean =>
  policy?.locked.has(setting) ?? false;

/** Who has locked a setting, and why it cannot be changed here. */
export function LockedBy({ policy, setting }: Props) {
  if (!policy || !isLocked(policy, setting)) return null;
  return (
    <p class="small soft locked">
      <Words>{t("settingsLockedBy", policy.agency.name ?? t("policyYourAgency"))}</Words>
    </p>
  );
}
