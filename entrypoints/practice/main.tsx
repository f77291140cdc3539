import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import { dressPage } from '@/lib/ui/dress-page';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { practiceItems, practiceLanguages } from '@/lib/ui/practice/items';
import { Practice } from '@/lib/ui/practice/view';
import '@/lib/ui/practice/practice.css';

const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, ['practice']);

dressPage(document, wording);
render(<Practice wording={wording} languages={practiceLanguages} load={practiceItems} />, pageRoot(document));
