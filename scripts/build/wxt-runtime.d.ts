import 'wxt/browser';

// WXT types `getURL` from files it generates into `.wxt/`; declared here so that the types hold in a fresh clone too.
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
}
