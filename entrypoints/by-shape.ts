import readers from 'virtual:second-look/readers/by-shape';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPages } from './offers/read-pages';

/** The content script of sites that are read by the shape of their pages, as `offers` is of all others: no page has both. */
export default defineUnlistedScript(() => readPages(readers));
