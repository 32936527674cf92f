// The package needs no setting. Next.js wants to know which of the lock files around it is its own.
const root = new URL("..", import.meta.url).pathname;

export default { turbopack: { root }, outputFileTracingRoot: root };
