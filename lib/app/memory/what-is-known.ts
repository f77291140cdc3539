import type { Offer } from '@/lib/domain/offer';
import type { Settings } from '@/lib/domain/settings';
import type { Sighting } from '@/lib/domain/sighting';
import { sightingOf } from '@/lib/engine/sighting-of';
import { siteAt } from '../granted-sites';
import { homesHere } from './homes-here';

/** What an offer is known again by, for the sightings and for the notebook. Nothing of it may be stored in the clear. */
export function whatIsKnown(offer: Offer, settings: Settings): Sighting {
  const url = new URL(offer.url);
  return sightingOf(offer, homesHere(settings, offer), siteAt(url)?.id ?? url.hostname);
}
