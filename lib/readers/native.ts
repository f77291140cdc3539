/** What can be searched: a page, a part of it, or what a custom element keeps to itself but leaves open. */
export type Root = Document | Element | ShadowRoot;

/**
 * DOM accessors taken from the prototypes instead of from the nodes, because a page's own markup may stand in for
 * them: inside `<form><input name="firstChild"></form>` the form answers `firstChild` with the input, and
 * `<img name="querySelector">` does the same to the document. Taken at first use, never at import time.
 */
export interface Native {
  readonly documentElement: (document: Document) => Element | null;
  readonly body: (document: Document) => Element | null;
  readonly title: (document: Document) => string;
  readonly select: (root: Root, selector: string) => ArrayLike<Element>;
  readonly selectFirst: (root: Root, selector: string) => Element | null;
  readonly closest: (element: Element, selector: string) => Element | null;
  readonly matches: (element: Element, selector: string) => boolean;
  readonly getAttribute: (element: Element, name: string) => string | null;
  readonly hasAttributes: (element: Element) => boolean;
  readonly localName: (element: Element) => string;
  readonly nodeType: (node: Node) => number;
  readonly nodeValue: (node: Node) => string | null;
  readonly textContent: (node: Node) => string | null;
  readonly firstChild: (node: Node) => Node | null;
  readonly firstElementChild: (element: Element) => Element | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly nextElementSibling: (element: Element) => Element | null;
  readonly parentElement: (node: Node) => Element | null;
  readonly contains: (node: Node, other: Node) => boolean;
  readonly comparePosition: (node: Node, other: Node) => number;
  readonly isConnected: (node: Node) => boolean;
  /** CSS pixels of all it holds, and of what of it can be seen at once. Both ask for layout. */
  readonly scrollHeight: (element: Element) => number;
  readonly clientHeight: (element: Element) => number;
  /** The open one, or null. */
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  /** What stands in a slot, of other slots too. */
  readonly assignedNodes: (slot: Element) => readonly Node[];
  readonly parentNode: (node: Node) => Node | null;
  readonly host: (root: ShadowRoot) => Element;
  /** A range around nothing yet. */
  readonly range: (document: Document) => Range;
}

let taken: Native | undefined;

/** The accessors, taken once from `document`'s prototypes; they serve nodes of every document. */
export function nativeOf(document: Document): Native {
  taken ??= take(document);
  return taken;
}

/** The accessors taken before, by `nativeOf`; nodes come from a document, so it has been called by then. */
export function native(node: Node): Native {
  if (taken) return taken;
  const owner = property(node, 'ownerDocument').get?.call(node);
  return nativeOf(owner ?? node);
}

function take(document: Document): Native {
  const documentElement = getter<Document, Element | null>(document, 'documentElement');
  const root = documentElement(document);
  if (!root) throw new TypeError('a document without a root element cannot be read');
  return {
    documentElement,
    body: getter(document, 'body'),
    title: getter(document, 'title'),
    select: anyOf(document, root, 'querySelectorAll'),
    selectFirst: anyOf(document, root, 'querySelector'),
    closest: method(root, 'closest'),
    matches: method(root, 'matches'),
    getAttribute: method(root, 'getAttribute'),
    hasAttributes: method(root, 'hasAttributes'),
    localName: getter(root, 'localName'),
    nodeType: getter(root, 'nodeType'),
    nodeValue: getter(root, 'nodeValue'),
    textContent: getter(root, 'textContent'),
    firstChild: getter(root, 'firstChild'),
    firstElementChild: getter(root, 'firstElementChild'),
    nextSibling: getter(root, 'nextSibling'),
    nextElementSibling: getter(root, 'nextElementSibling'),
    parentElement: getter(root, 'parentElement'),
    contains: method(root, 'contains'),
    comparePosition: method(root, 'compareDocumentPosition'),
    isConnected: getter(root, 'isConnected'),
    scrollHeight: getter(root, 'scrollHeight'),
    clientHeight: getter(root, 'clientHeight'),
    shadowRoot: getter(root, 'shadowRoot'),
    range: method(document, 'createRange'),
    assignedNodes: (slot) => property(slot, 'assignedNodes').value.call(slot, { flatten: true }),
    parentNode: getter(root, 'parentNode'),
    host: (of) => property(of, 'host').get?.call(of),
  };
}

function property(node: object, name: string): PropertyDescriptor {
  // Not the node itself: its own properties are where a page's names would stand.
  for (let owner = Object.getPrototypeOf(node); owner !== null; owner = Object.getPrototypeOf(owner)) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor) return descriptor;
  }
  throw new TypeError(`this DOM has no ${name}`);
}

function getter<N extends Node, V>(node: Node, name: string): (node: N) => V {
  const { get } = property(node, name);
  if (!get) throw new TypeError(`${name} is not a getter here`);
  return (of) => get.call(of);
}

function method<N extends Node, A extends unknown[], V>(node: Node, name: string): (node: N, ...rest: A) => V {
  const { value } = property(node, name);
  return (of, ...rest) => value.apply(of, rest);
}

/** Documents, elements and shadow roots have the same method each, refusing the others' nodes. */
function anyOf<V>(document: Document, root: Element, name: string): (of: Root, selector: string) => V {
  const ofDocument = property(document, name).value;
  const ofElement = property(root, name).value;
  const ofFragment = property(
    method<Document, [], DocumentFragment>(document, 'createDocumentFragment')(document),
    name,
  ).value;
  const nodeType = getter<Node, number>(root, 'nodeType');
  return (of, selector) => {
    const type = nodeType(of);
    if (type === 1) return ofElement.call(of, selector);
    return (type === 9 ? ofDocument : ofFragment).call(of, selector);
  };
}
