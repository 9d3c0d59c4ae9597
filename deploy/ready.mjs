// Health check inside a container: succeeds when everything that a request needs works.
const answer = await fetch(`http://127.0.0.1:${process.env.ZIXIN_PORT}/health/ready`).catch(() => null);
process.exit(answer?.ok ? 0 : 1);
