import type { FoundNetwork, FoundNode, NodeKind, OwnerProperty } from "../../../domain/analysis/networks";
import { type TextKey, formatNumber, t, tn } from "../../../ui/texts";

const KINDS: Readonly<Record<NodeKind, TextKey>> = {
  subject: "networkSubject",
  author: "networkAuthor",
  source: "networkSource",
  owner: "networkOwner",
  tag: "networkTag",
};

const OWNERS: Readonly<Record<OwnerProperty, TextKey>> = {
  parentOrganization: "networkParent",
  address: "networkAddress",
  telephone: "networkTelephone",
  vatID: "networkVat",
};

export const kindWords = (kind: NodeKind): string => t(KINDS[kind]);

export type NameOf = (node: FoundNode) => string;

/** What a node is called; authors by number. */
export function nodeName(node: FoundNode, subjects: ReadonlyMap<string, string>): string {
  const { kind, label, within = "", number = 0 } = node;
  if (kind === "subject") return subjects.get(label) ?? label;
  if (kind === "author") return t("networkReviewer", formatNumber(number), within);
  if (kind !== "owner") return label;
  const property = Object.entries(OWNERS).find(([name]) => name === within);
  return property ? t(property[1], label) : label;
}

/** A share as it can be read: 12 %, 0.4 %. */
export const shareWords = (share: number): string =>
  t("networkPercent", formatNumber(Number((100 * share).toPrecision(2))));

/** What the numbers of a node mean, a sentence each. */
export function sentencesOf(node: FoundNode, { nodes, groups }: FoundNetwork): string[] {
  const group = groups.value.list[node.community];
  return [
    tn("networkTiedWith", node.degree),
    node.betweenness > 0 ? t("networkOnWay", shareWords(node.betweenness)) : t("networkOnNoWay"),
    t("networkVisits", shareWords(node.pageRank), formatNumber(Number((node.pageRank * nodes.length).toPrecision(2)))),
    ...(node.isCut ? [t("networkCut")] : []),
    ...(group
      ? [
          t(
            "networkInGroup",
            formatNumber(node.community + 1),
            formatNumber(group.members.length),
            formatNumber(Math.round(100 * group.stability)),
          ),
        ]
      : []),
  ];
}
