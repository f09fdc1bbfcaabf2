/** Made on the first use: a matcher that is only asked for requests needs no index of cookies. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
