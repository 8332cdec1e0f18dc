import { useEffect, useRef } from "preact/hooks";
import {
  type Block,
  type DisclosureDraft,
  HIDDEN,
  type Piece,
  type TextBlock,
  type disclosureWords,
  reasonsWords,
} from "../../domain/files/disclosure";
import { t } from "../../ui/texts";
import { type AreaDrawn, PictureBlock } from "./picture-block";
import { type Selected, selectWord, selectedIn } from "./selection";

type Say = ReturnType<typeof disclosureWords>;

interface Props {
  readonly blocks: readonly Block[];
  readonly cut: (text: string) => readonly Piece[];
  readonly draft: DisclosureDraft;
  readonly say: Say;
  readonly language: string;
  /** The block that the keyboard is at. */
  readonly current: number;
  readonly onCurrent: (block: number) => void;
  readonly onSelected: (selected: readonly Selected[]) => void;
  /** What is selected at this very moment: the browser tells of a change of it only later. */
  readonly onRedact: (selected: readonly Selected[]) => void;
  readonly onBlock: () => void;
  readonly onChange: (draft: DisclosureDraft) => void;
  readonly onArea: (area: AreaDrawn) => void;
}

/** The case as it would go out. Words are selected with the mouse, or with the arrow keys in the block that has the focus. */
export function Preview({
  blocks,
  cut,
  draft,
  say,
  language,
  current,
  onCurrent,
  onSelected,
  onRedact,
  onBlock,
  onChange,
  onArea,
}: Props) {
  const preview = useRef<HTMLElement>(null);
  useEffect(() => {
    const listener = () => {
      const anchor = document.getSelection()?.anchorNode ?? null;
      // A selection that went into a field of the bar is still meant.
      if (preview.current?.contains(anchor)) onSelected(selectedIn(preview.current));
    };
    document.addEventListener("selectionchange", listener);
    return () => {
      document.removeEventListener("selectionchange", listener);
    };
  }, []);
  const goTo = (from: HTMLElement, step: 1 | -1) => {
    const all = [...(preview.current?.querySelectorAll<HTMLElement>("[data-block]") ?? [])];
    all[all.indexOf(from) + step]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const block = event.target;
    if (!(block instanceof HTMLElement) || block.dataset["block"] === undefined || event.ctrlKey || event.metaKey)
      return;
    const { key, shiftKey } = event;
    if (key === "ArrowDown" || key === "ArrowUp") goTo(block, key === "ArrowDown" ? 1 : -1);
    else if (key === "ArrowRight" || key === "ArrowLeft")
      selectWord(block, key === "ArrowRight" ? "forward" : "backward", shiftKey);
    else if (key === "Enter" && shiftKey) onBlock();
    else if (key === "Enter") onRedact(preview.current ? selectedIn(preview.current) : []);
    else return;
    event.preventDefault();
  };
  return (
    <section class="disclosure-preview" aria-label={t("disclosurePreview")} ref={preview} onKeyDown={onKeyDown}>
      <p class="small soft">{t("disclosureKeys")}</p>
      <div lang={language} class="disclosure-sheet">
        {blocks.map((block, n) =>
          block.is === "picture" ? (
            <PictureBlock
              key={block.artifact.sha256}
              artifact={block.artifact}
              draft={draft}
              onChange={onChange}
              onArea={onArea}
            />
          ) : (
            <p
              key={`${String(n)} ${block.text}`}
              class={`disclosure-block is-${block.is}${isNewRow(blocks, n) ? " is-new-row" : ""}`}
              data-block={n}
              data-length={block.text.length}
              tabIndex={n === current ? 0 : -1}
              dir="auto"
              onFocus={() => onCurrent(n)}
            >
              {cut(block.text).map((piece, place, all) => (
                <Shown key={piece.from} piece={piece} to={all[place + 1]?.from ?? block.text.length} say={say} />
              ))}
            </p>
          ),
        )}
      </div>
    </section>
  );
}

const rowOf = (block: Block | undefined): TextBlock["row"] =>
  block === undefined || block.is === "picture" ? undefined : block.row;
const isNewRow = (blocks: readonly Block[], n: number): boolean => {
  const row = rowOf(blocks[n]);
  return row !== undefined && row !== rowOf(blocks[n - 1]);
};

function Shown({ piece, to, say }: { readonly piece: Piece; readonly to: number; readonly say: Say }) {
  const place = { "data-from": piece.from, "data-to": to };
  if (piece.is === "text")
    return (
      <span {...place} data-plain="">
        {piece.text}
      </span>
    );
  return piece.is === "named" ? (
    <span {...place} class="disclosure-named">
      {t("disclosureNamed")}
    </span>
  ) : (
    <mark {...place} class="disclosure-hidden">
      {HIDDEN} {reasonsWords(piece.reasons, say)}
    </mark>
  );
}
