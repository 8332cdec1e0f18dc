import { useEffect, useState } from "preact/hooks";
import { artifactBlob } from "../../../storage/reading";
import { useWorkbench } from "../../frame/workbench";

/** An artifact's bytes and an address for them within this page; `"gone"` where they are not here (any more). */
export type Artifact = undefined | "gone" | { readonly blob: Blob; readonly address: string };

/** The bytes of an artifact; undefined until they are there. Their address ends with the component. */
export function useArtifact(sha256: string | undefined): Artifact {
  const { db, onUnreadable } = useWorkbench();
  const [artifact, setArtifact] = useState<Artifact>();
  useEffect(() => {
    if (sha256 === undefined) return undefined;
    let address: string | undefined;
    let isOver = false;
    artifactBlob(db, sha256).then((blob) => {
      if (isOver) return;
      address = blob && URL.createObjectURL(blob);
      setArtifact(blob && address !== undefined ? { blob, address } : "gone");
    }, onUnreadable);
    return () => {
      isOver = true;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [sha256]);
  return artifact;
}
