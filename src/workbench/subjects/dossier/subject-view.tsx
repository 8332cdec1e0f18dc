import { useEffect, useMemo } from "preact/hooks";
import { type SubjectDossier, subjectDossier } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { NotFound } from "../../frame/not-found";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { WithAnnotations } from "../../parts/annotations/with-annotations";
import { AsOf } from "../../parts/as-of/as-of";
import { WithJudgedFacts } from "../../parts/credibility/judged-facts";
import { SetAsideFacts } from "../../parts/later/set-aside-facts";
import type { Section } from "../routes";
import { CapturesSection } from "./captures/captures-section";
import { FactsSection } from "./facts/facts-section";
import { WhyJoined } from "./joined/why-joined";
import { listingViews } from "./listing-view";
import { NotesSection } from "./notes-section";
import { OwnSection } from "./own-section";
import { RatingsSection } from "./ratings/ratings-section";
import { ReviewsSection } from "./reviews/reviews-section";
import { SectionStrip, anchorOf } from "./section-strip";
import { SubjectHead } from "./subject-head";
import { OverTime } from "./time/over-time";

interface Props {
  readonly node: string;
  readonly section?: Section;
}

/** A dossier: everything that is known of one subject, whoever says it. */
export function SubjectView(props: Props) {
  return (
    <AsOf about={{ node: props.node }}>
      <WithJudgedFacts>
        <ShownSubject {...props} />
      </WithJudgedFacts>
    </AsOf>
  );
}

function ShownSubject({ node, section }: Props) {
  const found = useLive(async (db) => ({ dossier: await subjectDossier(db, node) }), [node]);
  const isThere = found?.dossier !== undefined;
  useEffect(() => {
    if (isThere && section) goTo(section);
  }, [isThere, section]);
  if (!found) return <p class="page soft">{t("workbenchLoading")}</p>;
  if (!found.dossier) return <NotFound title={t("dossierMissing")}>{t("dossierMissingHelp")}</NotFound>;
  return <Dossier node={node} dossier={found.dossier} section={section} />;
}

function goTo(section: Section): void {
  const heading = document.getElementById(anchorOf(section));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

interface DossierProps {
  readonly node: string;
  readonly dossier: SubjectDossier;
  readonly section: Section | undefined;
}

function Dossier({ node, dossier, section }: DossierProps) {
  const { dossierSections } = useWorkbench();
  const listings = useMemo(() => listingViews(dossier), [dossier]);
  const captureIds = useMemo(() => dossier.captures.map(({ captureId }) => captureId), [dossier]);
  return (
    <WithAnnotations captureIds={captureIds}>
      <div class="page dossier">
        <SubjectHead node={node} dossier={dossier} listings={listings} />
        <SectionStrip node={node} section={section} dossier={dossier} listings={listings} />
        <div class="columns">
          <div class="evidence">
            <RatingsSection listings={listings} dossier={dossier} />
            <OverTime listings={listings} dossier={dossier} />
            {dossierSections.map((Section, n) => (
              <Section key={n} node={node} />
            ))}
            <ReviewsSection listings={listings} />
            <FactsSection listings={listings} />
            <SetAsideFacts facts={dossier.listings.flatMap(({ setAside }) => setAside)} />
            <CapturesSection dossier={dossier} />
          </div>
          <aside class="dossier-side">
            <OwnSection rows={dossier.rows} />
            <NotesSection dossier={dossier} />
            <WhyJoined dossier={dossier} />
          </aside>
        </div>
      </div>
    </WithAnnotations>
  );
}
