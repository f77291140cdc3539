import type { Guidance, GuidanceRequest } from '@/lib/domain/guidance';
import { Help } from '@/lib/ui/help/view';
import { HelpWithout } from '@/lib/ui/help/without';
import { guidance, guidanceElsewhere, guidanceForOffer } from '../invented/lines';
import { inventedSettings } from '../invented/settings';
import { idle, page } from '../page-state';
import type { State } from '../scene';

const anyone: GuidanceRequest = { harms: [], jobCountries: [] };
const afterOffer: GuidanceRequest = { harms: ['labour_exploitation'], jobCountries: ['CH'] };

const help = (request: GuidanceRequest, found: Guidance): State =>
  page(({ wording }) => (
    <Help
      wording={wording}
      request={request}
      guidance={found}
      settings={inventedSettings(wording.language)}
      chooseCountry={idle}
    />
  ));

export const helpStates: Readonly<Record<string, State>> = {
  'with harms': help(afterOffer, guidanceForOffer),
  'without harms': help(anyone, guidance),
  elsewhere: help(anyone, guidanceElsewhere),
  nearest: help(afterOffer, { ...guidance, nearest: true }),
  'background gone': page(({ wording }) => <HelpWithout wording={wording} retry={idle} />),
};
