import type { CDPSession } from 'playwright-core';
import type { ChromiumDriver } from './chromium';
import type { Tab } from './driver';
import { eyes } from './tab';
import { until } from './wait';

/** The popup as the toolbar opens it, which is no tab: it is looked at and pressed, and goes when something else is pressed. */
export type ToolbarPopup = ReturnType<typeof eyes>;

/**
 * Presses our button in the toolbar while a tab is in front, as a hand would: the popup opens, and the browser gives the extension that tab
 * (`activeTab`), which no page opened by a test gives it.
 */
export async function pressToolbar({ session, id, pageOf }: ChromiumDriver, tab: Tab): Promise<ToolbarPopup> {
  await tab.activate();
  const address = pageOf(tab).url();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const [target] = targetInfos.filter(({ url }) => url === address);
  if (!target) throw new Error(`no tab shows ${address}`);
  await session.send('Extensions.triggerAction', { id, targetId: target.targetId });
  const popup = await until(
    'the popup',
    async () => (await session.send('Target.getTargets', {})).targetInfos,
    (all) => all.some(isPopup),
  );
  return handsOn(session, popup.find(isPopup)?.targetId ?? '');
}

const isPopup = ({ url }: { readonly url: string }): boolean => /^chrome-extension:.*\/popup\.html/u.test(url);

/** Nobody but us looks into what is no tab: questions go in as text, and answers come out as text. */
async function handsOn(session: CDPSession, targetId: string): Promise<ToolbarPopup> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let asked = 0;
  const send = (method: string, params: object): Promise<unknown> => {
    asked += 1;
    const id = asked;
    const answered = new Promise<unknown>((resolve, reject) => {
      const listen = (event: { readonly sessionId: string; readonly message: string }): void => {
        const answer = event.sessionId === sessionId ? JSON.parse(event.message) : {};
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', listen);
    });
    const message = JSON.stringify({ id, method, params });
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
  };
  return eyes({
    evaluate: async <R>(text: string) => {
      const asking = { expression: text, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = (await send('Runtime.evaluate', asking)) as Evaluated<R>;
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    pressAt: async (x, y) => {
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
  });
}

interface Evaluated<R> {
  readonly result: { readonly value: R };
  readonly exceptionDetails?: { readonly text: string };
}
