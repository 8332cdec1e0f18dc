import { useState } from "preact/hooks";
import type { ArtifactRef, ArtifactRole, Snapshot } from "../../../domain/evidence/snapshot";
import { t } from "../../../ui/texts";
import { useRecordedView } from "../../frame/use-recorded-view";
import { TIER_NAMES } from "../../../ui/tier-names";
import { CopyOfPage } from "./copy-of-page";
import { MissingList } from "../../../ui/missing-list";
import { PageWords } from "./page-words";
import { Picture } from "./picture";

interface Props {
  readonly snapshot: Snapshot | null | undefined;
  /** The capture it is of, and the case that it is looked at for: a look is written down. */
  readonly of: { readonly captureId: string; readonly caseId: string };
  /** What a saved copy's file is called, without its ending. */
  readonly name: string;
}

/** What was kept of a page when it was captured: its pictures, its text and its copy, once somebody wants to see them. */
export function PageAsCaptured({ snapshot, of, name }: Props) {
  const [isOpen, setOpen] = useState(false);
  useRecordedView(isOpen ? of : undefined);
  if (!snapshot || (snapshot.artifacts.length === 0 && !snapshot.missing)) return null;
  return (
    <details
      class="as-captured"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        {t("snapshotAsCaptured")} <span class="soft small">{t(TIER_NAMES[snapshot.tier])}</span>
      </summary>
      {isOpen && <Kept snapshot={snapshot} name={name} />}
    </details>
  );
}

function Kept({ snapshot: { artifacts, missing = [] }, name }: { readonly snapshot: Snapshot; readonly name: string }) {
  const of = (role: ArtifactRole): ArtifactRef | undefined => artifacts.find((one) => one.role === role);
  const pictures = artifacts.filter(({ role }) => role === "screenshot" || role === "full-screenshot");
  const [copy, text] = [of("page") ?? of("quote"), of("text")];
  return (
    <div class="kept">
      {missing.length > 0 && (
        <div class="notice small">
          <p>{t("snapshotMissing")}</p>
          <MissingList missing={missing} />
        </div>
      )}
      {pictures.length > 0 && (
        <ul class="pictures">
          {pictures.map((picture) => (
            <li key={picture.role}>
              <Picture artifact={picture} name={name} />
            </li>
          ))}
        </ul>
      )}
      {copy && <CopyOfPage artifact={copy} name={name} />}
      {text && <PageWords artifact={text} />}
    </div>
  );
}
