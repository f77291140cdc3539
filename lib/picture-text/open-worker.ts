import address from './worker?worker&url';

/** A page's policy asks for a policy of ours for each address of a program. There is one, for one address: our own worker's. */
const policy = globalThis.trustedTypes?.createPolicy('second-look-picture-text', {
  createScriptURL: (asked) => {
    if (asked !== address) throw new TypeError('only the worker that reads pictures');
    return asked;
  },
});

/** Starts the worker that reads one picture, from the extension's own package. */
export function openWorker(): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}
