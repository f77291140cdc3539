import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { assessText } from '@/lib/app/assess-offer';
import { assessPage, noteReading } from '@/lib/app/assess-page';
import { choose } from '@/lib/app/change-settings';
import { answerPresses, drawCheckMenu } from '@/lib/app/check-menu';
import { dismissOffer } from '@/lib/app/dismiss-offer';
import { dressToolbarAtStart } from '@/lib/app/dress-toolbar';
import { followChoices } from '@/lib/app/follow-choices';
import { forgetGranted } from '@/lib/app/granted-sites';
import { guide } from '@/lib/app/guide';
import { keepFromPages } from '@/lib/app/keep-from-pages';
import { loadOverlay } from '@/lib/app/load-overlay';
import { loadSettings } from '@/lib/app/load-settings';
import { languageInUse, loadWords } from '@/lib/app/load-words';
import { lockSettings } from '@/lib/app/lock-settings';
import { lookCloser } from '@/lib/app/look-closer';
import { changeWatchList, viewWatchList } from '@/lib/app/memory/change-watch-list';
import { eraseMemory } from '@/lib/app/memory/erase-memory';
import { forgetEvidence } from '@/lib/app/memory/forget-evidence';
import { keepEvidence } from '@/lib/app/memory/keep-evidence';
import { keepPicture } from '@/lib/app/memory/keep-picture';
import { lockMemory } from '@/lib/app/memory/lock-memory';
import { keptOverview, readKept, readKeptPicture, searchKept } from '@/lib/app/memory/look-in-notebook';
import { lookUpContacts } from '@/lib/app/memory/look-up-contacts';
import { noteEvidence } from '@/lib/app/memory/note-evidence';
import { takeIn } from '@/lib/app/memory/take-in';
import { followRetention, tendMemory } from '@/lib/app/memory/tend-memory';
import { viewMemory } from '@/lib/app/memory/view-memory';
import { openHelp } from '@/lib/app/open-help';
import { openReport } from '@/lib/app/open-report';
import { openWelcome } from '@/lib/app/open-welcome';
import { pageStatus } from '@/lib/app/page-status';
import { forgetPicture } from '@/lib/app/pictures/forget-picture';
import { listPictures } from '@/lib/app/pictures/list-pictures';
import { recognisePicture } from '@/lib/app/pictures/recognise-picture';
import { rememberPicture } from '@/lib/app/pictures/remember-picture';
import { takeView, viewPictures } from '@/lib/app/pictures/view-pictures';
import { takePressed } from '@/lib/app/pressed';
import { readTab } from '@/lib/app/read-tab';
import { reconcileReading, restartReading } from '@/lib/app/reading';
import { forgetPage } from '@/lib/app/remember-page';
import { reportGuide } from '@/lib/app/report-guide';
import { colourBadge, showBadges } from '@/lib/app/show-badge';
import { switchHost } from '@/lib/app/switch-host';
import { countryInUse, viewSettings } from '@/lib/app/view-settings';
import { answerWith, forPages } from '@/lib/bridge/answer';
import { parseFrames } from '@/lib/bridge/frames-schema';
import { parseReading } from '@/lib/bridge/reading-schema';

export default defineBackground({
  type: 'module',
  // Everything is hooked up in the first turn: a listener added later misses the event that woke the background.
  main() {
    answerWith({
      assess: forPages(({ offers }, page) => assessPage(offers, page)),
      'page-read': forPages(noteReading),
      'load-overlay': forPages((_, page) => loadOverlay(page)),
      'open-help': forPages(openHelp),
      'open-report': forPages(openReport),
      dismiss: forPages(dismissOffer),
      words: loadWords,
      guide: async (request) => {
        const settings = await loadSettings();
        return guide(request, countryInUse(settings), { ...settings, language: languageInUse(settings) });
      },
      'report-guide': async (request) => reportGuide(request, countryInUse(await loadSettings())),
      'switch-host': (question, asker) => switchHost(question, asker.kind === 'page' ? asker : undefined),
      'page-status': pageStatus,
      'read-tab': (question) => readTab(question, parseReading),
      pressed: takePressed,
      check: async ({ text, messages }) => ({
        assessment: lookCloser(assessText(text, messages), await loadSettings()),
      }),
      settings: async () => viewSettings(await loadSettings()),
      'change-settings': async (choices) => {
        const settings = await choose(choices);
        await followChoices(choices);
        await followRetention(choices);
        return viewSettings(settings);
      },
      'look-up': ({ text }) => lookUpContacts(text),
      'view-pictures': (question) => viewPictures(question, parseFrames),
      'pictures-viewed': takeView,
      'recognise-picture': recognisePicture,
      'remember-picture': (question) => rememberPicture(question),
      pictures: listPictures,
      'forget-picture': forgetPicture,
      lock: async ({ kind: _, ...asked }) => {
        const outcome = await lockSettings(asked);
        return { outcome, settings: await viewSettings(await loadSettings()) };
      },
      'watch-list': viewWatchList,
      watch: ({ kind: _, ...act }) => changeWatchList(act),
      memory: viewMemory,
      'memory-lock': async ({ kind: _, ...asked }) => {
        const outcome = await lockMemory(asked);
        await showBadges();
        return { outcome, memory: await viewMemory() };
      },
      erase: async ({ what }) => {
        const outcome = await eraseMemory(what);
        await showBadges();
        return { outcome, memory: await viewMemory() };
      },
      keep: keepEvidence,
      'keep-picture': (question) => keepPicture(question, parseFrames),
      'search-kept': searchKept,
      'read-kept': readKept,
      'read-kept-picture': readKeptPicture,
      'note-kept': noteEvidence,
      'forget-kept': forgetEvidence,
      'kept-overview': keptOverview,
      'take-in': takeIn,
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void openWelcome(reason);
      // An update leaves scripts of the version before it orphaned in open pages.
      void restartReading();
      void drawCheckMenu();
    });
    answerPresses();
    browser.tabs.onRemoved.addListener(forgetPage);
    browser.permissions.onAdded.addListener(() => {
      forgetGranted();
      void reconcileReading();
    });
    browser.permissions.onRemoved.addListener(() => {
      forgetGranted();
      void restartReading();
    });

    void keepFromPages();
    void colourBadge();
    void dressToolbarAtStart();
    void reconcileReading();
    void tendMemory();
  },
});
