export { digestOf } from "./digest-of";
