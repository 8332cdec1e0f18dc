import type { ArtifactRole } from "../../../domain/evidence/snapshot";
import { t } from "../../../ui/texts";
import { roleName } from "../../../ui/missing-words";

/** Said in place of what is not here: it was erased, or its log came without it. */
export function Gone({ role }: { readonly role: ArtifactRole }) {
  return <p class="soft small">{t("snapshotGone", roleName(role))}</p>;
}
