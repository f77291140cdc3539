import readers from 'virtual:second-look/readers/known';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPages } from './read-pages';

/**
 * The content script of most sites. Registered for the pages of those that are switched on, and nowhere else. Not one of WXT's content
 * scripts: those announce themselves in the page with events that any page can listen for (wxt 0.20, `ContentScriptContext`).
 */
export default defineUnlistedScript(() => readPages(readers));
