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
  throw new TypeError(name);
}

/** A member to be read of any node that has it; taken off the prototype of the first that is asked. */
export function read<N extends Node, R>(name: string): (node: N) => R {
  let get: Method<[], R> | undefined;
  return (node) => (get ??= getter<R>(node, name)).call(node);
}

/** A method to be called on any node that has it; taken off the prototype of the first that is asked. */
export function call<N extends Node, A extends unknown[], R>(name: string): (node: N, ...args: A) => R {
  let own: Method<A, R> | undefined;
  return (node, ...args) => (own ??= method<A, R>(node, name)).call(node, ...args);
}
