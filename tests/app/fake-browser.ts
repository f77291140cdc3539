import { isMatched } from '@/lib/domain/match-pattern';

/** A tab as the fake browser holds it. `received`: messages sent to it; `ran`: scripts put into it. */
export interface FakeTab {
  readonly id: number;
  readonly url: string;
  readonly index: number;
  readonly windowId: number;
  readonly incognito: boolean;
  readonly active: boolean;
  readonly discarded: boolean;
  badge: string;
  readonly received: unknown[];
  readonly ran: string[];
}

interface Registered {
  readonly id: string;
  readonly js?: readonly string[];
  readonly matches?: readonly string[];
  readonly excludeMatches?: readonly string[];
}

/** What the browser holds; tests read and change it. */
export const fake = {
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  /** Set to make the disk refuse. */
  diskError: undefined as Error | undefined,
  granted: new Set<string>(),
  tabs: [] as FakeTab[],
  registered: [] as Registered[],
  /** How often the registration was changed. */
  registrations: 0,
  /** What a script put into a tab gives back. */
  result: undefined as unknown,
  /** What it gives back in frames of the page, by frame id. */
  inFrames: new Map<number, unknown>(),
  menu: [] as { id: string; title: string; contexts: readonly string[] }[],
  /** Makes the browser open no popup by itself. */
  popupError: undefined as Error | undefined,
  popups: 0,
  windows: [] as string[],
  /** Name and icon of the button in the toolbar, once they were set. */
  toolbar: { title: '', icon: '' },
  clickMenu: (_: { menuItemId: string }, __?: { id: number }): void => {},
  pressKey: (_: string, __?: { id: number }): void => {},
  language: 'en',
  reset() {
    for (const held of [fake.local, fake.session, fake.granted]) held.clear();
    Object.assign(fake, {
      diskError: undefined,
      tabs: [],
      registered: [],
      registrations: 0,
      result: undefined,
      inFrames: new Map(),
      menu: [],
      popupError: undefined,
      popups: 0,
      windows: [],
      toolbar: { title: '', icon: '' },
      language: 'en',
    });
  },
  open(url: string, changes: Partial<FakeTab> = {}): FakeTab {
    const id = changes.id ?? fake.tabs.length + 1;
    const place = { index: id, windowId: 1, incognito: false, active: false, discarded: false };
    const tab = { id, url, ...place, badge: '', received: [], ran: [], ...changes };
    fake.tabs.push(tab);
    return tab;
  },
};

const area = (held: Map<string, unknown>) => ({
  get: async (key: string | null) => {
    const keys = key === null ? [...held.keys()] : held.has(key) ? [key] : [];
    return Object.fromEntries(keys.map((name) => [name, structuredClone(held.get(name))]));
  },
  set: async (values: Record<string, unknown>) => {
    if (fake.diskError) throw fake.diskError;
    for (const [key, value] of Object.entries(values)) held.set(key, structuredClone(value));
  },
  remove: async (keys: string | string[]) => {
    for (const key of [keys].flat()) held.delete(key);
  },
});

function tabWith(tabId: number): FakeTab {
  const tab = fake.tabs.find(({ id }) => id === tabId);
  if (!tab) throw new Error(`No tab with id: ${tabId}.`);
  return tab;
}

interface Query {
  readonly url?: string | readonly string[];
  readonly active?: boolean;
}

/** Takes the place of `wxt/browser`: `vi.mock('wxt/browser', () => import('./fake-browser'))`. */
export const browser = {
  runtime: { id: 'abc', getURL: (path: string) => `chrome-extension://abc${path}` },
  i18n: { getUILanguage: () => fake.language },
  storage: { local: area(fake.local), session: area(fake.session) },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => fake.granted.has(origin)),
  },
  contextMenus: {
    removeAll: async () => void fake.menu.splice(0),
    create: (entry: (typeof fake.menu)[number]) => void fake.menu.push(entry),
    onClicked: { addListener: (listener: typeof fake.clickMenu) => void Object.assign(fake, { clickMenu: listener }) },
  },
  commands: {
    onCommand: { addListener: (listener: typeof fake.pressKey) => void Object.assign(fake, { pressKey: listener }) },
  },
  windows: { create: async ({ url }: { url: string }) => void fake.windows.push(url) },
  action: {
    openPopup: async () => {
      if (fake.popupError) throw fake.popupError;
      fake.popups += 1;
    },
    setTitle: async ({ title }: { title: string }) => void Object.assign(fake.toolbar, { title }),
    setIcon: async ({ path }: { path: Record<string, string> }) =>
      void Object.assign(fake.toolbar, { icon: path[16] ?? '' }),
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
      tabWith(tabId).badge = text;
    },
  },
  tabs: {
    get: async (tabId: number) => tabWith(tabId),
    create: async ({ url, ...changes }: { url: string } & Partial<FakeTab>) => fake.open(url, changes),
    query: async ({ url, active }: Query) =>
      fake.tabs
        .filter((tab) => url === undefined || [url].flat().some((pattern) => isMatched(pattern, new URL(tab.url))))
        .filter((tab) => active === undefined || tab.active === active),
    sendMessage: async (tabId: number, message: unknown) => void tabWith(tabId).received.push(message),
  },
  scripting: {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      fake.registered.filter(({ id }) => ids.includes(id)),
    registerContentScripts: async (scripts: Registered[]) => {
      fake.registrations += 1;
      fake.registered.push(...scripts);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      const kept = fake.registered.filter(({ id }) => !ids.includes(id));
      fake.registered.splice(0, fake.registered.length, ...kept);
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      const tab = tabWith(target.tabId);
      if (!/^https?:/u.test(tab.url)) throw new Error('Cannot access contents of the page.');
      tab.ran.push(...files);
      const frames = [...fake.inFrames].map(([frameId, result]) => ({ frameId, result }));
      return [...frames, { frameId: 0, result: fake.result }];
    },
  },
};
