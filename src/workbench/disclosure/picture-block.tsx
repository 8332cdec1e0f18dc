import { useRef, useState } from "preact/hooks";
import type { ArtifactRef } from "../../domain/evidence/snapshot";
import { type DisclosureDraft, WHOLE } from "../../domain/files/disclosure";
import { t } from "../../ui/texts";
import { useArtifact } from "../parts/snapshot/use-artifact";
import { EXEMPTION_NAMES } from "./exemption-names";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An area that was drawn in a picture. */
export type AreaDrawn = Box & { readonly of: "area"; readonly picture: string };

interface Props {
  readonly artifact: ArtifactRef;
  readonly draft: DisclosureDraft;
  readonly onChange: (draft: DisclosureDraft) => void;
  readonly onArea: (area: AreaDrawn) => void;
}

const STEP = 100;
const SMALLEST = 100;
const MIDDLE: Box = { x: 4_000, y: 4_000, width: 2_000, height: 1_000 };

/** A picture that goes out only where the official says so, with areas that are filled in. */
export function PictureBlock({ artifact: { sha256 }, draft, onChange, onArea }: Props) {
  const found = useArtifact(sha256);
  const frame = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ readonly start: Box; readonly box: Box }>();
  const isOut = draft.pictures.includes(sha256);
  const areas = draft.redactions.flatMap((one) => (one.of === "area" && one.picture === sha256 ? [one] : []));
  const pointAt = ({ clientX, clientY }: PointerEvent): Box => {
    const { left, top, width, height } = frame.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return {
      x: within(((clientX - left) * WHOLE) / width),
      y: within(((clientY - top) * WHOLE) / height),
      width: 0,
      height: 0,
    };
  };
  const become = (id: string, box: Box | undefined) =>
    onChange({
      ...draft,
      redactions: draft.redactions.flatMap((one) =>
        one.id !== id || one.of !== "area" ? [one] : box ? [{ ...one, ...box }] : [],
      ),
    });
  if (found === undefined) return <p class="soft small">{t("workbenchLoading")}</p>;
  if (found === "gone" || found.picture === undefined)
    return <p class="notice small">{t("pictureNone", t("disclosurePicture"))}</p>;
  return (
    <figure class="disclosure-picture">
      <label class="check">
        <input
          type="checkbox"
          checked={isOut}
          onChange={({ currentTarget }) =>
            onChange({
              ...draft,
              pictures: currentTarget.checked
                ? [...draft.pictures, sha256]
                : draft.pictures.filter((one) => one !== sha256),
            })
          }
        />
        {t("disclosurePictureOut")}
      </label>
      <div
        ref={frame}
        class={isOut ? "disclosure-frame" : "disclosure-frame is-left"}
        onPointerDown={(event) => {
          if (!isOut || event.button !== 0 || (event.target as Element).closest("button")) return;
          event.preventDefault();
          frame.current?.setPointerCapture(event.pointerId);
          const start = pointAt(event);
          setDrawn({ start, box: start });
        }}
        onPointerMove={(event) => {
          if (drawn) setDrawn({ ...drawn, box: between(drawn.start, pointAt(event)) });
        }}
        onPointerUp={(event) => {
          if (!drawn) return;
          const box = between(drawn.start, pointAt(event));
          setDrawn(undefined);
          if (box.width >= SMALLEST / 4 && box.height >= SMALLEST / 4) onArea({ of: "area", picture: sha256, ...box });
        }}
        onPointerCancel={() => setDrawn(undefined)}
      >
        <img src={found.picture} alt={t("disclosurePicture")} draggable={false} />
        {isOut &&
          areas.map((area, n) => (
            <button
              key={area.id}
              type="button"
              class="disclosure-area"
              style={styleOf(area)}
              aria-label={t("disclosureArea", String(n + 1), t(EXEMPTION_NAMES[area.exemption]))}
              onKeyDown={(event) => {
                const moved = movedBy(event, area);
                if (moved === undefined) return;
                event.preventDefault();
                become(area.id, moved === "gone" ? undefined : moved);
              }}
            />
          ))}
        {drawn && <span class="disclosure-area" style={styleOf(drawn.box)} />}
      </div>
      {isOut && (
        <p class="bar start">
          <button type="button" onClick={() => onArea({ of: "area", picture: sha256, ...MIDDLE })}>
            {t("disclosureAddArea")}
          </button>
          <span class="small soft">{t("disclosureAreaKeys")}</span>
        </p>
      )}
    </figure>
  );
}

const within = (place: number): number => Math.round(Math.min(WHOLE, Math.max(0, place)));

const between = (one: Box, other: Box): Box => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
});

const percent = (part: number): string => `${String((part * 100) / WHOLE)}%`;
const styleOf = ({ x, y, width, height }: Box) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Arrows move an area, with Shift they make it larger or smaller, Delete takes it away. */
function movedBy(
  { key, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
  { x, y, width, height }: Box,
): Box | "gone" | undefined {
  if (ctrlKey || metaKey) return undefined;
  if (key === "Delete" || key === "Backspace") return "gone";
  const way = WAYS[key];
  if (!way) return undefined;
  const [right, down] = way;
  if (shiftKey)
    return {
      ...{ x, y },
      width: Math.min(WHOLE - x, Math.max(SMALLEST, width + right)),
      height: Math.min(WHOLE - y, Math.max(SMALLEST, height + down)),
    };
  return {
    x: Math.min(WHOLE - width, Math.max(0, x + right)),
    y: Math.min(WHOLE - height, Math.max(0, y + down)),
    ...{ width, height },
  };
}
