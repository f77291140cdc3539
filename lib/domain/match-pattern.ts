/** A manifest's match pattern in its parts, or `undefined` when it is none that we use: `scheme://host/path`, no ports, no `<all_urls>`. */
function parts(pattern: string): { scheme: string; host: string; path: string } | undefined {
  const schemeEnd = pattern.indexOf('://');
  const pathStart = pattern.indexOf('/', schemeEnd + 3);
  if (schemeEnd < 1 || pathStart < 0) return undefined;
  return {
    scheme: pattern.slice(0, schemeEnd),
    host: pattern.slice(schemeEnd + 3, pathStart),
    path: pattern.slice(pathStart),
  };
}

/** Whether a manifest's match pattern covers an address: `*://*.example.com/jobs/*`. A fragment is not looked at. */
export function isMatched(pattern: string, url: URL): boolean {
  const wanted = parts(pattern);
  if (!wanted) return false;
  const scheme = url.protocol.slice(0, -1);
  const isScheme = wanted.scheme === '*' ? scheme === 'http' || scheme === 'https' : scheme === wanted.scheme;
  return isScheme && isHost(wanted.host, url.hostname) && isPathMatched(wanted.path, url);
}

/** Whether the path part of a pattern covers an address: `/jobs/*`. */
export function isPathMatched(wanted: string, url: URL): boolean {
  return isPath(wanted, url.pathname + url.search);
}

/** The origins a pattern needs permission for: permissions know no paths. */
export function originOf(pattern: string): string {
  const wanted = parts(pattern);
  return wanted ? `${wanted.scheme}://${wanted.host}/*` : pattern;
}

/** The path of a pattern: `/jobs/*`. */
export function pathOf(pattern: string): string {
  return parts(pattern)?.path ?? '';
}

function isHost(wanted: string, host: string): boolean {
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}

/** Pieces between stars, each found after the one before it: linear in the path. */
function isPath(wanted: string, path: string): boolean {
  const [first = '', ...rest] = wanted.split('*');
  const last = rest.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
