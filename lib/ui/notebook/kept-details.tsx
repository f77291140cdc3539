import type { Evidence } from '@/lib/domain/evidence';
import { shownText } from '../parts/quote-around';
import { momentText } from '../parts/when-text';
import type { Wording } from '../words';

/** When, where and of whom: what is known of a kept offer beside its words. Addresses are text to copy: nobody should land there by a slip. */
export function KeptDetails({ wording, evidence }: { readonly wording: Wording; readonly evidence: Evidence }) {
  const { say, language } = wording;
  const { offer, at, zone } = evidence;
  const contacts = [...new Set(offer.contacts)].map(shownText).join(' · ');
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    [say('notebook.address'), offer.url === 'about:blank' ? undefined : offer.url],
    [say('notebook.employer'), offer.employer],
    [say('notebook.place'), offer.place],
    [say('notebook.pay'), offer.pay],
    [say('notebook.contacts'), contacts],
  ];
  return (
    <div class="stack">
      <p class="soft">{say('notebook.kept-on', { date: momentText(at, zone, language) })}</p>
      <dl class="facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt class="soft small">{name}</dt>
              <dd>
                <bdi>{shownText(value)}</bdi>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  );
}
