import type { ArtifactRef } from "../../../domain/evidence/snapshot";
import { t } from "../../../ui/texts";
import { Gone } from "./gone";
import { roleName } from "../../../ui/missing-words";
import { OpeningPicture } from "./opening-picture";
import { SaveLink } from "./save-link";
import { useArtifact } from "./use-artifact";

interface Props {
  readonly artifact: ArtifactRef;
  readonly name: string;
}

/** A picture of the page, small; it opens in full size. */
export function Picture({ artifact, name }: Props) {
  const found = useArtifact(artifact.sha256);
  if (found === undefined) return <p class="soft small">{t("workbenchLoading")}</p>;
  if (found === "gone") return <Gone role={artifact.role} />;
  const title = roleName(artifact.role);
  return (
    <figure class="picture">
      {found.picture === undefined ? (
        <p class="notice small">{t("pictureNone", title)}</p>
      ) : (
        <OpeningPicture src={found.picture} title={title} />
      )}
      <figcaption class="small soft">
        {title}{" "}
        <SaveLink
          address={found.toSave}
          file={`${name}-${artifact.role}.${found.picture === undefined ? "bin" : "png"}`}
          bytes={artifact.bytes}
        />
      </figcaption>
    </figure>
  );
}
