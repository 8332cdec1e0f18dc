export { mapTexts, textsIn } from "./map-texts";
