import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import { dressPage } from '@/lib/ui/dress-page';
import { Family } from '@/lib/ui/family/view';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';

const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, ['family']);

dressPage(document, wording);
render(<Family wording={wording} />, pageRoot(document));
