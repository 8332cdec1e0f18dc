import { useMemo } from "preact/hooks";
import type { SubjectDossier } from "../../../../storage/reading";
import { formatDay } from "../../../../ui/dates";
import { formatNumber, t } from "../../../../ui/texts";
import type { ListingView } from "../listing-view";
import { SectionTitle } from "../section-strip";
import { capturedRatings } from "./captured-ratings";
import { quarterMeans } from "./quarter-means";
import type { Chart } from "./series";
import { SeriesTable } from "./series-table";
import { TimeChart } from "./time-chart";

interface Props {
  readonly listings: readonly ListingView[];
  readonly dossier: SubjectDossier;
}

/** How ratings went: as they were captured, and as the reviews' own dates tell. */
export function OverTime({ listings, dossier }: Props) {
  const captured = useMemo(() => capturedRatings(dossier), [dossier]);
  const quarters = useMemo(() => quarterMeans(listings), [listings]);
  return (
    <section class="subject">
      <SectionTitle section="time" />
      {captured.length + quarters.length === 0 && <p class="soft">{t("dossierNoTime")}</p>}
      <Charts
        charts={captured}
        title={t("dossierCapturedRatings")}
        help={t("dossierCapturedRatingsHelp")}
        at={formatDate}
      />
      <Charts charts={quarters} title={t("dossierQuarters")} help={t("dossierQuartersHelp")} at={formatQuarter} />
    </section>
  );
}

interface ChartsProps {
  readonly charts: readonly Chart[];
  readonly title: string;
  readonly help: string;
  readonly at: (ms: number) => string;
}

/** A picture for each scale, and beside it the same numbers as a table. */
function Charts({ charts, title, help, at }: ChartsProps) {
  if (charts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <p class="small soft">{help}</p>
      {charts.map((chart) => {
        const scale = t("dossierScale", formatNumber(chart.scale.worst), formatNumber(chart.scale.best));
        return (
          <figure key={scale} class="over-time">
            <figcaption class="small soft">{scale}</figcaption>
            <TimeChart chart={chart} name={`${title}, ${scale}. ${t("dossierTableBeside")}`} />
            <SeriesTable chart={chart} name={`${title}, ${scale}`} at={at} />
          </figure>
        );
      })}
    </>
  );
}

const formatDate = (ms: number): string => formatDay(new Date(ms).toISOString());

const formatQuarter = (ms: number): string => {
  const date = new Date(ms);
  return t("dossierQuarter", String(Math.floor(date.getUTCMonth() / 3) + 1), String(date.getUTCFullYear()));
};
