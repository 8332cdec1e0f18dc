import type { NodeName } from "../../storage/reading";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { subjectHref } from "./links";

interface Props {
  readonly node: string;
  readonly names: ReadonlyMap<string, NodeName>;
}

/** A part of a subject by its name, with the source that says so. */
export function PartName({ node, names }: Props) {
  const { name, from, isRow } = names.get(node) ?? { name: node, from: undefined, isRow: false };
  return (
    <span class="part-name">
      <a href={subjectHref(node)}>
        <Words>{name}</Words>
      </a>{" "}
      <span class="small soft">
        {isRow && t("joiningOwnRow")} <Words>{from}</Words>
      </span>
    </span>
  );
}
