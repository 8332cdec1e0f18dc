import { useEffect, useState } from "preact/hooks";
import type { ArtifactRef } from "../../../domain/evidence/snapshot";
import { t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { Gone } from "./gone";
import { useArtifact } from "./use-artifact";

/** So much of a page's text is shown; all of it is in the file. */
const SHOWN = 100_000;

/** The page's text as it was captured: words alone. */
export function PageWords({ artifact }: { readonly artifact: ArtifactRef }) {
  const { onUnreadable } = useWorkbench();
  const found = useArtifact(artifact.sha256);
  const [text, setText] = useState<string>();
  useEffect(() => {
    if (typeof found === "object") found.blob.text().then(setText, onUnreadable);
  }, [found]);
  if (found === "gone") return <Gone role="text" />;
  return (
    <details class="page-words">
      <summary>{t("artifactText")}</summary>
      <pre dir="auto" tabIndex={0}>
        {text?.slice(0, SHOWN)}
      </pre>
      {(text?.length ?? 0) > SHOWN && <p class="soft small">{t("snapshotMoreInFile")}</p>}
    </details>
  );
}
