/**
 * The language the texts are in, as a BCP 47 tag: the browser's own where the catalogue has it (with its region, for dates
 * and numbers), else that of the catalogue the browser fell back to. A page that says otherwise would be read aloud wrongly.
 */
export function textLanguage(ofBrowser: string, ofCatalogue: string): string {
  const same = ofBrowser === ofCatalogue || ofBrowser.startsWith(`${ofCatalogue}-`);
  return same ? ofBrowser : ofCatalogue;
}
