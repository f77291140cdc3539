import { render } from 'preact';
import { createOverlay } from '@/lib/ui/overlay';
import { ownWords } from '@/lib/ui/page-wording';
import { caution, danger, guidance, type Invented } from './invented';

/** One way of seeing the overlay. */
interface View {
  readonly language: string;
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly width: number;
}

const views: readonly View[] = ['en', 'es'].flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['ltr', 'rtl'] as const).flatMap((direction) =>
      [320, 480, 1280].map((width) => ({ language, theme, direction, width })),
    ),
  ),
);

const root = document.getElementById('app') ?? document.body;
const asked = new URLSearchParams(location.search);
if (asked.has('language')) showFrame();
else render(<Grid />, root);

/** Every view in a frame of its own width: what the overlay makes of narrow screens is seen, not imagined. */
function Grid() {
  return (
    <div class="grid">
      {views.map((view) => {
        const address = new URLSearchParams(Object.entries(view).map(([key, value]) => [key, String(value)]));
        return (
          <figure key={address.toString()}>
            <figcaption>{Object.values(view).join(', ')}</figcaption>
            <iframe title={address.toString()} src={`?${address}`} width={view.width} height={760} />
          </figure>
        );
      })}
    </div>
  );
}

/** An invented page with marked offers; press a mark for its panel. Nothing is asked of the background. */
function showFrame(): void {
  const direction = asked.get('direction') === 'rtl' ? 'rtl' : 'ltr';
  document.documentElement.dir = direction;
  const offers: readonly Invented[] = [caution, danger];
  render(
    <div class={`page ${asked.get('theme')}`}>
      {offers.map(({ offer }) => (
        <article key={offer.id}>
          <h2 id={offer.id}>{offer.title}</h2>
          <p>{offer.text}</p>
        </article>
      ))}
    </div>,
    root,
  );
  const overlay = createOverlay({
    mode: 'open',
    words: async (offerLanguage) => ({
      ...(await ownWords([asked.get('language') ?? 'en'])),
      direction,
      ...(offerLanguage === undefined ? {} : { offerWords: (await ownWords([offerLanguage])).words }),
    }),
    guide: async () => guidance,
    openHelp: () => console.info('open help'),
    openReport: () => console.info('open report'),
    dismiss: async (offer, undo) => {
      console.info('dismiss', offer, undo);
      return 'done';
    },
    switchOff: async (undo) => {
      console.info('switch off', undo);
      return 'done';
    },
    onTrouble: (error) => console.error(error),
    isGone: () => false,
  });
  overlay.show(
    offers.flatMap(({ offer, assessment }) => {
      const anchor = document.getElementById(offer.id);
      return anchor ? [{ offer, assessment, anchor }] : [];
    }),
  );
}
