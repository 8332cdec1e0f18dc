import { useState } from "preact/hooks";
import type { SubjectDossier } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { AsOfButton } from "../../parts/as-of/as-of-button";
import { JoinDialog } from "./joined/join-dialog";
import { RenameDialog } from "./rename-dialog";

interface Props {
  readonly node: string;
  readonly dossier: SubjectDossier;
}

/** What can be done with a subject. */
export function HeadActions({ node, dossier }: Props) {
  const [dialog, setDialog] = useState<"join" | "rename">();
  const close = () => setDialog(undefined);
  return (
    <div class="case-actions">
      <button type="button" onClick={() => setDialog("join")}>
        {t("joiningWith")}
      </button>
      <button type="button" onClick={() => setDialog("rename")}>
        {t("dossierRename")}
      </button>
      <AsOfButton about={{ node }} />
      {dialog === "join" && <JoinDialog node={node} dossier={dossier} onClose={close} />}
      {dialog === "rename" && <RenameDialog node={node} dossier={dossier} onClose={close} />}
    </div>
  );
}
