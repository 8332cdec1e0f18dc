import { useState } from "preact/hooks";
import type { ArtifactRef } from "../../../domain/evidence/snapshot";
import { t } from "../../../ui/texts";
import { CopyDialog } from "./copy-dialog";
import { Gone } from "./gone";
import { roleName } from "../../../ui/missing-words";
import { SaveLink } from "./save-link";
import { useArtifact } from "./use-artifact";

interface Props {
  readonly artifact: ArtifactRef;
  readonly name: string;
}

/** The copy of the page: to be looked at here, where it cannot run or ask for anything, or saved as a file. */
export function CopyOfPage({ artifact, name }: Props) {
  const found = useArtifact(artifact.sha256);
  const [isShown, setShown] = useState(false);
  if (found === undefined) return <p class="soft small">{t("workbenchLoading")}</p>;
  if (found === "gone") return <Gone role={artifact.role} />;
  return (
    <p class="bar">
      <button
        type="button"
        onClick={() => {
          setShown(true);
        }}
      >
        {t("snapshotShowCopy")}
      </button>
      <SaveLink address={found.toSave} file={`${name}.html`} bytes={artifact.bytes} />
      {isShown && (
        <CopyDialog
          title={roleName(artifact.role)}
          blob={found.blob}
          onClose={() => {
            setShown(false);
          }}
        />
      )}
    </p>
  );
}
