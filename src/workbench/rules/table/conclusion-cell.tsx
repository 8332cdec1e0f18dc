import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { formatNumber, t } from "../../../ui/texts";
import { shownConclusion, storedConclusion } from "../draft/cell-texts";
import type { CellProps } from "./cell-input";
import { cellTrouble } from "./cell-checks";
import { type ConclusionPick, conclusionPicks } from "./conclusion-picks";
import { headOf } from "./head-words";

/**
 * A conclusion: typed, or chosen among those that the set knows, each with what follows from it.
 * The list opens by typing, by a press or by an arrow; without a choice in it the keys are the table's.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function ConclusionCell({ draft, at, known, onText, onFocus, onLeave, onKey, onPaste }: CellProps) {
  const { row, part, column } = at;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const typeRef = draft.table.outputs[column]?.typeRef ?? "";
  const text = shownConclusion(draft.table.rules[row]?.[part][column] ?? "", typeRef);
  const name = t("rulesCellName", formatNumber(row + 1), headOf(draft.table, part, column));
  const picks = isOpen ? conclusionPicks(draft, text) : [];
  const current = picks[active];
  const trouble = cellTrouble(draft, at, known);
  const write = (typed: string) => {
    onText(at, storedConclusion(typed, typeRef));
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = ({ when }: ConclusionPick) => {
    write(when);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = event.altKey ? undefined : STEPS[event.key];
    if (step !== undefined) {
      setOpen(true);
      const count = isOpen ? picks.length : conclusionPicks(draft, text).length;
      setActive(count === 0 ? -1 : (Math.max(active, step > 0 ? -1 : 0) + step + count) % count);
    } else if (event.key === "Enter" && current) choose(current);
    else if (event.key === "Escape" && isOpen) close();
    else {
      onKey(event, at);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <td class="out" data-label={headOf(draft.table, part, column)}>
      <input
        ref={input}
        type="text"
        role="combobox"
        class="rules-cell"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        data-cell={`${row} ${part} ${column}`}
        value={text}
        aria-label={name}
        aria-autocomplete="list"
        aria-expanded={picks.length > 0}
        aria-controls={`${id}-list`}
        {...(current && { "aria-activedescendant": `${id}-${String(active)}` })}
        aria-invalid={trouble !== undefined}
        title={trouble}
        onInput={({ currentTarget: { value } }) => {
          write(value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => {
          onFocus(at);
        }}
        onClick={() => {
          setOpen(true);
        }}
        onBlur={() => {
          close();
          onLeave(at);
        }}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          onPaste(event, at);
        }}
      />
      {picks.length > 0 && (
        <Picks id={id} beside={input} picks={picks} active={active} label={name} onChoose={choose} onClose={close} />
      )}
    </td>
  );
}

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

interface PicksProps {
  readonly id: string;
  readonly beside: { readonly current: HTMLElement | null };
  readonly picks: readonly ConclusionPick[];
  readonly active: number;
  readonly label: string;
  readonly onChoose: (pick: ConclusionPick) => void;
  readonly onClose: () => void;
}

/** Above everything else: the table that the cell stands in is cut off at its edges. */
function Picks({ id, beside, picks, active, label, onChoose, onClose }: PicksProps) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (list.current && beside.current) placeBeside(list.current, beside.current);
  }, [picks.length]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  useEffect(() => {
    const onScroll = ({ target }: Event) => {
      if (target !== list.current) onClose();
    };
    addEventListener("scroll", onScroll, true);
    return () => {
      removeEventListener("scroll", onScroll, true);
    };
  });
  return (
    <ul ref={list} id={`${id}-list`} class="pick-list rules-picks" popover="manual" role="listbox" aria-label={label}>
      {picks.map((pick, n) => (
        <li
          key={pick.when}
          id={`${id}-${String(n)}`}
          role="option"
          dir="auto"
          aria-selected={n === active}
          onPointerDown={(event) => {
            // The field keeps the focus, and what is typed in it.
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(pick);
          }}
        >
          <b>{pick.when}</b>
          <span class="small soft">{pick.follows}</span>
        </li>
      ))}
    </ul>
  );
}

const GAP = 4;

function placeBeside(list: HTMLElement, field: HTMLElement): void {
  list.showPopover();
  const { top, bottom, left, right, width } = field.getBoundingClientRect();
  list.style.minInlineSize = `${String(width)}px`;
  const box = list.getBoundingClientRect();
  const isAbove = bottom + GAP + box.height > innerHeight && top > innerHeight - bottom;
  list.style.top = `${String(isAbove ? Math.max(0, top - GAP - box.height) : bottom + GAP)}px`;
  const start = getComputedStyle(field).direction === "rtl" ? right - box.width : left;
  list.style.left = `${String(Math.max(0, Math.min(start, innerWidth - box.width)))}px`;
}
