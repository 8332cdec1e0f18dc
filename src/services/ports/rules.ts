/** What running rules needs beside the log. */
export interface Rules {
  /** The day of a moment where the official is (YYYY-MM-DD). */
  localDay(iso: string): string;
  /** The standard's reader and evaluator, loaded when first needed. */
  dmn(): typeof import("../../domain/casework/dmn");
}
