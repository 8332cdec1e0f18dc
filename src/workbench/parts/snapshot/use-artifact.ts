import { useEffect, useState } from "preact/hooks";
import { artifactBlob } from "../../../storage/reading";
import { addressOfPicture, addressToSave, dropAddress } from "../../../ui/file-address";
import { useWorkbench } from "../../frame/workbench";

/**
 * An artifact's bytes, an address to save them under, and one of the picture that they are, if they are one; `"gone"` where
 * they are not here (any more).
 */
export type Artifact =
  undefined | "gone" | { readonly blob: Blob; readonly toSave: string; readonly picture: string | undefined };

/** The bytes of an artifact; undefined until they are there. Their addresses end with the component. */
export function useArtifact(sha256: string | undefined): Artifact {
  const { log, onUnreadable } = useWorkbench();
  const [artifact, setArtifact] = useState<Artifact>();
  useEffect(() => {
    if (sha256 === undefined) return undefined;
    const addresses: string[] = [];
    let isOver = false;
    const dropAll = () => {
      addresses.forEach(dropAddress);
    };
    const load = async () => {
      const blob = await artifactBlob(log, sha256);
      const picture = blob && (await addressOfPicture(blob));
      if (picture !== undefined) addresses.push(picture);
      if (isOver) dropAll();
      else if (!blob) setArtifact("gone");
      else {
        const toSave = addressToSave(blob);
        addresses.push(toSave);
        setArtifact({ blob, toSave, picture });
      }
    };
    load().catch(onUnreadable);
    return () => {
      isOver = true;
      dropAll();
    };
  }, [sha256]);
  return artifact;
}
