/** What the files of a release are called. */
export const FILES = {
  page: "index.html",
  csvw: "csv-metadata.json",
  data: "data.jsonld",
  dcatTurtle: "dcat.ttl",
  dcatJson: "dcat.jsonld",
  provenance: "provenance.ttl",
  checkpoints: "checkpoints.txt",
  release: "release.json",
} as const;

export const fileOf = (table: string): string => `${table}.csv`;
export const embedOf = (subject: string): string => `embed/${subject}.html`;
