import { useMemo } from "preact/hooks";
import type { WhoOnWhom, Writer } from "../../../domain/analysis/patterns";
import { formatNumber, t, tn } from "../../../ui/texts";
import { entryHref } from "../../log/links";
import { subjectHref } from "../../subjects/links";
import { placeOf } from "../narrowed";
import { HEIGHT, WIDTH, layoutOf } from "./layout";

interface Props {
  readonly who: WhoOnWhom;
  readonly nameOf: (node: string) => string;
}

const LONGEST = 20;

/** Subjects as squares and reviewers by number; each is a link, to the subject or to the first of the reviews. */
export function WhoNetwork({ who, nameOf }: Props) {
  const { subjects, writers } = useMemo(() => layoutOf(who), [who]);
  const drawn = who.writers.filter(({ number }) => writers.has(number));
  return (
    <figure class="patterns-network">
      <p class="small soft">
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <rect class="subject" width="12" height="12" rx="2" />
        </svg>{" "}
        {t("patternsKeySubject")}{" "}
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <circle class="writer" cx="6" cy="6" r="5" />
        </svg>{" "}
        {t("patternsKeyWriter")}{" "}
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <circle class="writer hot" cx="6" cy="6" r="5" />
        </svg>{" "}
        {t("patternsKeyBoth")}
      </p>
      <div class="patterns-scroll">
        <svg
          width={WIDTH}
          height={HEIGHT}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="group"
          aria-label={t("patternsNetwork")}
        >
          {drawn.flatMap(({ number, of }) =>
            of.flatMap(({ subject }) => {
              const [from, to] = [writers.get(number), subjects.get(subject)];
              return from && to
                ? [
                    <path
                      key={`${number} ${subject}`}
                      class={of.length > 1 ? "tie hot" : "tie"}
                      d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
                    />,
                  ]
                : [];
            }),
          )}
          {[...subjects].map(([node, { x, y }]) => (
            <g key={node}>
              <a href={subjectHref(node)} aria-label={nameOf(node)}>
                <rect class="subject" x={x - 12} y={y - 12} width="24" height="24" rx="4" />
              </a>
              <text
                class="name"
                x={x < WIDTH / 2 ? x - 12 : x + 12}
                y={y - 17}
                text-anchor={x < WIDTH / 2 ? "start" : "end"}
                aria-hidden="true"
              >
                {short(nameOf(node))}
              </text>
            </g>
          ))}
          {drawn.map((writer) => (
            <WriterNode key={writer.number} writer={writer} spot={writers.get(writer.number)} nameOf={nameOf} />
          ))}
        </svg>
      </div>
      {who.writersInAll > drawn.length && (
        <figcaption class="small soft">
          {tn("patternsWritersDrawn", drawn.length, formatNumber(who.writersInAll))}
        </figcaption>
      )}
    </figure>
  );
}

interface WriterProps {
  readonly writer: Writer;
  readonly spot: { readonly x: number; readonly y: number } | undefined;
  readonly nameOf: (node: string) => string;
}

function WriterNode({ writer: { number, of }, spot, nameOf }: WriterProps) {
  const first = of[0]?.reviews[0];
  if (!spot || first === undefined) return null;
  const name = t("patternsWriter", formatNumber(number), of.map(({ subject }) => nameOf(subject)).join(", "));
  return (
    <a href={entryHref(placeOf(first))} aria-label={name}>
      <circle class={of.length > 1 ? "writer hot" : "writer"} cx={spot.x} cy={spot.y} r="12" />
      <text x={spot.x} y={spot.y + 4} text-anchor="middle">
        {formatNumber(number)}
      </text>
    </a>
  );
}

const short = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);
