/** CKAN's Action API: a release as a dataset with its files. */
export {
  type ResourcePlan,
  ckanName,
  formatOf,
  isCkanName,
  packageOf,
  planResources,
  releaseOfPackage,
  resourceFiles,
} from "./package-of";
export { type CkanFault, type CkanField, type CkanPackage, readCkan, readPackage, readResource } from "./read-answer";
