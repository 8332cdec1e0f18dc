import type { ArtifactRef } from "../../../domain/evidence/snapshot";
import { t } from "../../../ui/texts";
import { Gone } from "./gone";
import { roleName } from "../../../ui/missing-words";
import { SaveLink } from "./save-link";
import { useArtifact } from "./use-artifact";

interface Props {
  readonly artifact: ArtifactRef;
  readonly name: string;
}

/** A picture of the page, small; it opens in a tab of its own. */
export function Picture({ artifact, name }: Props) {
  const found = useArtifact(artifact.sha256);
  if (found === undefined) return <p class="soft small">{t("workbenchLoading")}</p>;
  if (found === "gone") return <Gone role={artifact.role} />;
  const title = roleName(artifact.role);
  return (
    <figure class="picture">
      <a href={found.address} target="_blank">
        <img src={found.address} alt={t("snapshotOpenPicture", title)} />
      </a>
      <figcaption class="small soft">
        {title} <SaveLink address={found.address} file={`${name}-${artifact.role}.png`} bytes={artifact.bytes} />
      </figcaption>
    </figure>
  );
}
