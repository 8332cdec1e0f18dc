import { useEffect, useId, useRef, useState } from "preact/hooks";
import { fold } from "../domain/ground/text";
import "./pick-list.css";

export interface Pick {
  readonly key: string;
  /** As it is shown; distinct among the choices. */
  readonly name: string;
}

interface Props {
  readonly label: string;
  /** Shown where nothing is picked. */
  readonly nothing: string;
  readonly picks: readonly Pick[];
  readonly picked: string | undefined;
  /** Undefined where the field was emptied. */
  readonly onPick: (key: string | undefined) => void;
  /** Told what is typed while it is the name of none, where a part of a name is enough. */
  readonly onTyped?: (text: string) => void;
}

const MOST = 100;

/**
 * A choice among many, found by typing a part of its name, with its list below.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function PickField({ label, nothing, picks, picked, onPick, onTyped }: Props) {
  const id = useId();
  const name = picked === undefined ? "" : (picks.find(({ key }) => key === picked)?.name ?? picked);
  const [text, setText] = useState(name);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const isTyping = useRef(false);
  useEffect(() => {
    // What comes back of what was typed may be older than what stands in the field by now.
    if (!isTyping.current) setText(name);
  }, [name]);
  const shown = isOpen ? suggestions(picks, text, name) : [];
  const current = shown[at];
  const open = (from: number) => {
    setOpen(true);
    setAt(from);
  };
  const choose = ({ key, name: chosen }: Pick) => {
    isTyping.current = false;
    setText(chosen);
    setOpen(false);
    if (key !== picked) onPick(key);
  };
  const type = (typed: string) => {
    isTyping.current = true;
    setText(typed);
    // Where a part of a name is enough, Enter takes the words as they stand.
    open(typed === "" || onTyped ? -1 : 0);
    if (typed === "") onPick(undefined);
    else {
      const chosen = picks.find((pick) => pick.name === typed || pick.key === typed);
      if (chosen) choose(chosen);
      else onTyped?.(typed);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined) open(isOpen ? stepped(at, step, shown.length) : 0);
    else if (event.key === "Enter" && current) choose(current);
    else if (event.key === "Escape" && isOpen) setOpen(false);
    else return;
    // Escape closes the list, not the dialog that it is in.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="field pick-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        list={undefined}
        dir="auto"
        autocomplete="off"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(current && { "aria-activedescendant": `${id}-${String(at)}` })}
        placeholder={nothing}
        value={text}
        onClick={() => {
          if (!isOpen) open(-1);
        }}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          isTyping.current = false;
          setText(name);
          setOpen(false);
        }}
      />
      {shown.length > 0 && (
        <ul id={`${id}-list`} class="pick-list" role="listbox" aria-label={label}>
          {shown.map((pick, n) => (
            <PickOption key={pick.key} id={`${id}-${String(n)}`} pick={pick} isActive={n === at} onChoose={choose} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly pick: Pick;
  readonly isActive: boolean;
  readonly onChoose: (pick: Pick) => void;
}

function PickOption({ id, pick, isActive, onChoose }: OptionProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    <li
      ref={item}
      id={id}
      role="option"
      dir="auto"
      aria-selected={isActive}
      onPointerDown={(event) => {
        // The field keeps the focus, and what is typed in it.
        event.preventDefault();
      }}
      onClick={() => {
        onChoose(pick);
      }}
    >
      {pick.name}
    </li>
  );
}

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** The next option in a direction, round and round. */
const stepped = (at: number, step: number, count: number): number =>
  count === 0 ? -1 : (Math.max(at, step > 0 ? -1 : 0) + step + count) % count;

function suggestions(picks: readonly Pick[], text: string, name: string): readonly Pick[] {
  const isPicked = text === name && picks.some((pick) => pick.name === name);
  const words = isPicked ? "" : fold(text);
  return picks.filter((pick) => fold(pick.name).includes(words)).slice(0, MOST);
}
