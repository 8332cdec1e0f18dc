import { useEffect, useRef, useState } from "preact/hooks";
import { KINDS, type Kind } from "../../../domain/evidence/reading";
import { t } from "../../../ui/texts";
import type { Picker } from "../../control/picker";
import { FactForm } from "./fact-form";
import { KIND_NAMES } from "../../../ui/pick-names";

interface Props {
  readonly isFirst: boolean;
  readonly picker: Picker;
}

/** What the official wants to read; a fact must be named before it is pointed at. */
export function WhatToRead({ isFirst, picker }: Props) {
  const [naming, setNaming] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  const choose = (kind: Kind) => {
    if (kind === "fact") setNaming(true);
    else void picker.ask(kind);
  };
  if (naming)
    return (
      <FactForm
        onNamed={(property) => void picker.ask("fact", property)}
        onCancel={() => {
          setNaming(false);
        }}
      />
    );
  return (
    <div class="pick-kinds">
      <h3>{t(isFirst ? "pickWhat" : "pickWhatElse")}</h3>
      {isFirst && <p class="small soft">{t("pickWhatHelp")}</p>}
      <ul ref={list}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              onClick={() => {
                choose(kind);
              }}
            >
              {t(KIND_NAMES[kind])}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
