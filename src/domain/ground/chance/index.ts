export { type Generator53, generatorFrom, generatorOf } from "./generator";
