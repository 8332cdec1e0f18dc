/** Members as the platform gives them, taken off the prototypes, where a page cannot shadow them. */
export type Method<A extends unknown[], R> = (...args: A) => R;

export function method<A extends unknown[], R>(object: object, name: string): Method<A, R> {
  return descriptor(object, name).value as Method<A, R>;
}

export function getter<R>(object: object, name: string): Method<[], R> {
  return Reflect.get(descriptor(object, name), "get") as Method<[], R>;
}

function descriptor(object: object, name: string): PropertyDescriptor {
  for (let at: unknown = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  throw new TypeError(`This document has no ${name}.`);
}
