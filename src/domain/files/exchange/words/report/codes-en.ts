/** What stands in entries by a stable name, in English words. */
export const codesEn = {
  types: {
    "backup.made": "Whole log backed up",
    "backup.restored": "Backup restored",
    "capture.linked": "Capture linked to a case",
    "capture.made": "Page captured",
    "capture.unlinked": "Capture taken off a case",
    "case.changed": "Case changed",
    "case.closed": "Case closed",
    "case.exported": "Case exported to a file",
    "case.imported": "File imported",
    "case.opened": "Case opened",
    "comparison.framed": "Comparison laid out",
    "credibility.judged": "Credibility judged",
    "dataset.imported": "Table imported",
    "dataset.withdrawn": "Table withdrawn",
    "decision.made": "Decision made",
    "evidence.viewed": "Evidence looked at",
    "judgement.made": "Judgement made",
    "key.announced": "Keys announced",
    "mapping.saved": "Mapping of tables saved",
    "mapping.withdrawn": "Mapping of tables withdrawn",
    "note.added": "Note added",
    "note.revised": "Note revised",
    "note.withdrawn": "Note withdrawn",
    "payload.erased": "Content erased",
    "recipe.saved": "Recipe saved",
    "recipe.withdrawn": "Recipe withdrawn",
    "source.graded": "Source graded",
    "subject.named": "Subject named",
    "subjects.joined": "Subjects joined",
    "subjects.parted": "Subjects parted",
    "subjects.reopened": "Decision about two parts taken back",
    "weights.fixed": "Weights fixed",
  },
  otherType: "Something that this report has no words for",
  reliabilities: {
    A: "completely reliable",
    B: "usually reliable",
    C: "fairly reliable",
    D: "not usually reliable",
    E: "unreliable",
    F: "cannot be judged",
  },
  credibilities: {
    1: "confirmed by other sources",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "cannot be judged",
  },
  marks: {
    "count-unknown": "how many rated is not known",
    "value-outside-scale": "the stated mean lies outside its scale",
    "one-sided": "all ratings at one end",
    "one-source": "one source only",
    "sources-differ": "sources differ by more than chance",
    inherited: "said of another thing, such as the chain",
    removed: "not shown when it was captured last",
    stale: "captured too long ago to rely on",
    few: "too few ratings to rely on",
    doubted: "judged to be improbable",
    "facts-differ": "sources say it differently",
    "places-differ": "several places are stated",
  },
  leftOut: {
    copy: "It repeats what another source says, and counts once.",
    restated: "The source has said something else since.",
    removed: "The source did not show it when it was captured last.",
    inherited: "It is said of another thing, and there are ratings of this one.",
    "no-weight": "The source's grade leaves nothing of it.",
    "bad-step": "The distribution has a value or a count that cannot be.",
    mixed: "The distribution has counts in one place and shares in another.",
    "shares-do-not-sum": "The distribution's shares do not add up.",
    empty: "Nobody has rated in this distribution.",
    "no-estimate": "Its scale is not known, or it lies outside of it.",
    "read-earlier": "It was read earlier than the one that counts.",
  },
  unknown: {
    "nothing-known": "nothing known",
    "not-a-number": "not a number",
    "not-a-grade": "not one of the grades",
    "other-currency": "in another currency",
    "other-period": "for another period",
    "other-unit": "in another unit",
    "several-rows": "several rows, none of them the latest",
    "no-estimate": "no rating that can be reckoned with",
  },
  missing: {
    resources: (count: number) =>
      count === 1
        ? `${count} picture or font could not be fetched.`
        : `${count} pictures or fonts could not be fetched.`,
    waiting: (count: number) =>
      count === 1
        ? `${count} picture is left out that the page itself had not loaded yet.`
        : `${count} pictures are left out that the page itself had not loaded yet.`,
    sheets: (count: number) =>
      count === 1 ? `${count} style sheet could not be fetched.` : `${count} style sheets could not be fetched.`,
    drawings: (count: number) =>
      count === 1 ? `${count} drawing could not be read.` : `${count} drawings could not be read.`,
    frames: (count: number) =>
      count === 1 ? `${count} frame of another site is left empty.` : `${count} frames of other sites are left empty.`,
    embedded: (count: number) =>
      count === 1
        ? `${count} embedded program or document is left empty.`
        : `${count} embedded programs or documents are left empty.`,
    elements: (count: number) =>
      count === 1
        ? `${count} fact stands nowhere on the page where it could be quoted.`
        : `${count} facts stand nowhere on the page where they could be quoted.`,
    cut: () => "The page is longer than what was kept of it.",
    "not-in-front": () => "The page was not in front when its picture was taken.",
    "not-allowed": () => "The browser did not allow it.",
    failed: () => "It could not be made.",
    "too-slow": () => "It took too long.",
    "storage-full": () => "The disk was full.",
  },
  missingOther: "It could not be kept.",
};
export type CodeWords = typeof codesEn;
