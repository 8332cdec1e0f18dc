import { useEffect, useState } from "preact/hooks";
import type { Verdict } from "../../domain/files/exchange";
import type { ArtifactRef } from "../../domain/evidence/snapshot";
import { t } from "../../ui/texts";
import { useWorkbench } from "../frame/workbench";

interface Props {
  readonly artifact: ArtifactRef;
  readonly read: Verdict["readArtifact"];
}

/** A picture out of a file: read when it is shown, let go when it no longer is. */
export function Picture({ artifact, read }: Props) {
  const { onUnreadable } = useWorkbench();
  const [src, setSrc] = useState<string>();
  useEffect(() => {
    let shown: string | undefined;
    let isGone = false;
    const load = async () => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for await (const part of read(artifact.sha256) ?? []) parts.push(part);
      if (isGone || parts.length === 0) return;
      shown = URL.createObjectURL(new Blob(parts, { type: artifact.mediaType }));
      setSrc(shown);
    };
    load().catch(onUnreadable);
    return () => {
      isGone = true;
      if (shown !== undefined) URL.revokeObjectURL(shown);
    };
  }, []);
  if (src === undefined) return null;
  return (
    <div class="picture">
      <a href={src} target="_blank">
        <img src={src} alt={t("exchangePicture")} />
      </a>
    </div>
  );
}
