import type { FoundNode } from "../../../domain/analysis/networks";
import { Words } from "../../../ui/words";
import type { Chosen } from "./chosen/chosen";
import type { NameOf } from "./node-words";

interface Props {
  readonly node: FoundNode | undefined;
  readonly nameOf: NameOf;
  readonly onChosen: (what: Chosen) => void;
}

/** A node's name, to be pressed for what is known of it. */
export function ChooseButton({ node, nameOf, onChosen }: Props) {
  if (!node) return null;
  return (
    <button type="button" class="quiet network-name" onClick={() => onChosen({ node: node.key })}>
      <Words>{nameOf(node)}</Words>
    </button>
  );
}
