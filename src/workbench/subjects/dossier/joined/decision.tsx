import type { ComponentChildren } from "preact";
import type { JoinRow } from "../../../../domain/casework/subjects";
import type { SubjectDossier } from "../../../../storage/reading";
import { formatMoment } from "../../../../ui/dates";
import { t } from "../../../../ui/texts";
import { Words } from "../../../../ui/words";
import { PartName } from "../../part-name";
import { Waterfall } from "../../waterfall/waterfall";

interface Props {
  readonly row: JoinRow;
  readonly dossier: SubjectDossier;
  readonly children?: ComponentChildren;
}

/** One decision about two parts: who took it, when, why, and what spoke for it then. */
export function Decision({ row, dossier: { names, here }, children }: Props) {
  const { a, b, reason, grounds, decidedAt, decidedBy } = row;
  return (
    <div class="decision">
      <p>
        <PartName node={a} names={names} /> {t("joiningAnd")} <PartName node={b} names={names} />
      </p>
      <p class="small soft">
        {t(
          row.isJoined ? "dossierJoinedBy" : "dossierPartedBy",
          formatMoment(decidedAt),
          decidedBy === here ? t("dossierThisInstallation") : decidedBy,
        )}
      </p>
      {reason && (
        <p>
          <Words>{reason}</Words>
        </p>
      )}
      {grounds && (
        <details>
          <summary class="small">{t("dossierGrounds")}</summary>
          <Waterfall grounds={grounds} />
        </details>
      )}
      {children}
    </div>
  );
}
