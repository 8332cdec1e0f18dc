/** A stretch of a block's text that is selected. */
export interface Selected {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** What is selected of the preview, block by block. Pieces carry where they begin and end in `data-from` and `data-to`. */
export function selectedIn(preview: HTMLElement): readonly Selected[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!preview.contains(range.commonAncestorContainer)) return [];
  return [...preview.querySelectorAll<HTMLElement>("[data-block]")].flatMap((block): Selected[] => {
    if (!range.intersectsNode(block)) return [];
    const from = placeIn(block, range.startContainer, range.startOffset, "from") ?? 0;
    const to = placeIn(block, range.endContainer, range.endOffset, "to") ?? Number(block.dataset["length"]);
    return to > from ? [{ block: Number(block.dataset["block"]), from, to }] : [];
  });
}

function placeIn(block: HTMLElement, node: Node, offset: number, side: "from" | "to"): number | undefined {
  if (!block.contains(node)) return undefined;
  const within = node instanceof Element ? node : node.parentElement;
  const piece = within?.closest<HTMLElement>("[data-from]");
  if (!piece) {
    // Between pieces of the block.
    const next = node.childNodes[side === "from" ? offset : offset - 1];
    return next instanceof HTMLElement && next.dataset[side] !== undefined ? Number(next.dataset[side]) : undefined;
  }
  const isPlain = piece.dataset["plain"] !== undefined && node.nodeType === Node.TEXT_NODE;
  return isPlain ? Number(piece.dataset["from"]) + offset : Number(piece.dataset[side]);
}

/** Select the next or the last word of a block by keyboard, or one more with what is selected. */
export function selectWord(block: HTMLElement, way: "forward" | "backward", isMore: boolean): void {
  const selection = document.getSelection();
  if (!selection) return;
  if (!selection.anchorNode || !block.contains(selection.anchorNode)) {
    selection.selectAllChildren(block);
    if (way === "forward") selection.collapseToStart();
    else selection.collapseToEnd();
  } else if (!isMore && !selection.isCollapsed) {
    if (way === "forward") selection.collapseToEnd();
    else selection.collapseToStart();
  }
  selection.modify("extend", way, "word");
}
