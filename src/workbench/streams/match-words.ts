import type { Sameness, StoryGround, StoryMatch } from "../../domain/casework/streams";
import { type TextKey, formatShare, t, tn } from "../../ui/texts";

const SURE: Readonly<Record<StoryMatch["sure"], TextKey>> = {
  strong: "streamSureStrong",
  likely: "streamSureLikely",
  weak: "streamSureWeak",
};
export const sureWords = (sure: StoryMatch["sure"]): string => t(SURE[sure]);

const GROUNDS: Readonly<Record<StoryGround["field"], TextKey>> = {
  name: "streamGroundName",
  locality: "streamGroundLocality",
  postalCode: "streamGroundPostalCode",
  street: "streamGroundStreet",
  geo: "streamGroundGeo",
};
const WHERE: Readonly<Record<StoryGround["where"], TextKey>> = {
  title: "streamInTitle",
  text: "streamInText",
  place: "streamInPlace",
};

/** Why a story may be about a subject, in words. */
export function whyWords({ grounds, namesakes }: StoryMatch): string {
  const said = grounds.map(({ field, value, where }) =>
    field === "geo" ? t("streamGroundGeo") : t(GROUNDS[field], value, t(WHERE[where])),
  );
  const has = grounds.some(({ field }) => field !== "name");
  return [
    ...said,
    ...(has ? [] : [t("streamNoPlace")]),
    ...(namesakes > 0 ? [tn("streamNamesakes", namesakes)] : []),
  ].join(" · ");
}

/** Why an item counts as another telling of the story. */
export function sameWords(same: Sameness): string {
  if (same.by === "text") return t("streamSameText", formatShare(same.share));
  return t(same.by === "title" ? "streamSameTitle" : "streamSameAddress");
}
