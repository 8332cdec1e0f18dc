import { useState } from "preact/hooks";
import type { SubjectDossier } from "../../../../storage/reading";
import { t } from "../../../../ui/texts";
import { PartName } from "../../part-name";
import { SectionTitle } from "../section-strip";
import { Decision } from "./decision";
import { PartDialog } from "./part-dialog";
import { TakeBack } from "./take-back";

/** What this subject is made of, who said so and why; and what was said not to be one with it. */
export function WhyJoined({ dossier }: { readonly dossier: SubjectDossier }) {
  const { parts, joined, apart, names } = dossier;
  const [parting, setParting] = useState<string>();
  return (
    <section class="why-joined">
      <SectionTitle section="joined" />
      {parts.length === 1 && <p class="soft">{t("dossierJoinedWithNothing")}</p>}
      {parts.length > 1 && (
        <ul class="parts">
          {parts.map((node) => (
            <li key={node}>
              <PartName node={node} names={names} />
              <button type="button" class="quiet" onClick={() => setParting(node)}>
                {t("joiningPart")}
              </button>
            </li>
          ))}
        </ul>
      )}
      {joined.map((row) => (
        <Decision key={row.pairKey} row={row} dossier={dossier} />
      ))}
      {apart.length > 0 && <h3>{t("dossierKeptApart")}</h3>}
      {apart.map((row) => (
        <Decision key={row.pairKey} row={row} dossier={dossier}>
          <TakeBack row={row} />
        </Decision>
      ))}
      {parting !== undefined && <PartDialog node={parting} dossier={dossier} onClose={() => setParting(undefined)} />}
    </section>
  );
}
