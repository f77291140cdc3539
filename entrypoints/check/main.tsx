import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import { firstPictureLanguage } from '@/lib/domain/picture-text';
import { readPicture } from '@/lib/picture-text/read-picture';
import { Check } from '@/lib/ui/check/view';
import { dressPage } from '@/lib/ui/dress-page';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { checkPort } from './check-port';

const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, ['picture-text']);

dressPage(document, wording);
render(
  <Check
    wording={wording}
    read={readPicture}
    languages={[firstPictureLanguage([wording.language, ...navigator.languages])]}
    {...checkPort}
  />,
  pageRoot(document),
);
