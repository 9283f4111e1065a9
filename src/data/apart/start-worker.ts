/** The part of Trusted Types that is needed here; not every browser has it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

/** Ms in which a worker must be there. */
const patience = 10_000;

/** The policy can be made once. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * A worker that is ready to read, or `undefined` where there can be none: no page, a policy that forbids it, or a script
 * from another origin. The policy for Trusted Types is called `peil` and lets through this one address.
 */
export function startWorker(): Promise<Worker | undefined> {
  return new Promise((done) => {
    try {
      const address = new URL(/* @vite-ignore */ './worker.ts', import.meta.url).href;
      const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
      policy ??= trustedTypes?.createPolicy('peil', {
        createScriptURL(given) {
          if (given !== address) throw new TypeError(given);
          return given;
        },
      });
      const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
      const end = (started?: Worker) => {
        clearTimeout(clock);
        worker.onmessage = worker.onerror = null;
        if (!started) worker.terminate();
        done(started);
      };
      const clock = setTimeout(end, patience);
      worker.onmessage = () => end(worker);
      worker.onerror = (event) => {
        event.preventDefault();
        end();
      };
    } catch {
      done(undefined);
    }
  });
}
