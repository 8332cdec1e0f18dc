import { useEffect, useState } from "preact/hooks";
import type { Verdict } from "../../domain/files/exchange";
import type { ArtifactRef } from "../../domain/evidence/snapshot";
import { addressOfPicture, dropAddress } from "../../ui/file-address";
import { t } from "../../ui/texts";
import { useWorkbench } from "../frame/workbench";
import { OpeningPicture } from "../parts/snapshot/opening-picture";

interface Props {
  readonly artifact: ArtifactRef;
  readonly read: Verdict["readArtifact"];
}

/** A picture out of a file: read when it is shown, let go when it no longer is. What is none of a known kind is not shown. */
export function Picture({ artifact, read }: Props) {
  const { onUnreadable } = useWorkbench();
  const [src, setSrc] = useState<string | null>();
  useEffect(() => {
    let shown: string | undefined;
    let isGone = false;
    const drop = () => {
      if (shown !== undefined) dropAddress(shown);
    };
    const load = async () => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for await (const part of read(artifact.sha256) ?? []) parts.push(part);
      if (parts.length === 0) return;
      shown = await addressOfPicture(new Blob(parts));
      if (isGone) drop();
      else setSrc(shown ?? null);
    };
    load().catch(onUnreadable);
    return () => {
      isGone = true;
      drop();
    };
  }, []);
  if (src === undefined) return null;
  if (src === null) return <p class="notice small">{t("pictureNone", t("exchangePicture"))}</p>;
  return (
    <div class="picture">
      <OpeningPicture src={src} title={t("exchangePicture")} />
    </div>
  );
}
