import { TestRunner } from "vitest";
import { closeKept } from "./kept-browsers";

/** Runs the e2e tests of one process, which share their browsers, and closes these at the end. */
export default class Lane extends TestRunner {
  constructor(...given: ConstructorParameters<typeof TestRunner>) {
    super(...given);
    this.onCleanupWorkerContext(closeKept);
  }
}
