import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { batch } from '@/lib/bridge/batch';
import { offerId } from '@/lib/domain/offer';
import type { PlainReading } from '@/lib/domain/reading';

/** Put into a tab on "check the selection": gives back the selected words, and leaves nothing behind. */
export default defineUnlistedScript((): PlainReading => {
  const url = location.href;
  const text = selected().trim();
  if (text === '') return { kind: 'nothing', url, nothing: 'no-offer', why: 'nothing is selected' };
  const [offers = []] = batch([
    {
      id: offerId(url, '', text),
      reader: 'selection',
      kind: 'text',
      surface: 'page',
      url,
      text,
      contacts: [],
      messages: [],
    },
  ]);
  return { kind: 'offers', url, offers };
});

/** The selection of the page, or of the text box one is in: Firefox keeps that apart. */
function selected(): string {
  const box = document.activeElement;
  if (box instanceof HTMLTextAreaElement) return box.value.slice(box.selectionStart, box.selectionEnd);
  return getSelection()?.toString() ?? '';
}
