import type { Site } from '@/lib/domain/site';

/** Stands for the list that the build takes from the readers. */
const sites: readonly Site[] = [
  { id: 'board', name: 'Board', group: 'jobs', matches: ['*://*.board.example/*'] },
  { id: 'ads', name: 'Ads', group: 'jobs', matches: ['*://ads.example/jobs/*', '*://ads.example/work/*'] },
  { id: 'feed', name: 'Feed', group: 'social', matches: ['*://feed.example/*'] },
  { id: 'feed-messages', name: 'Feed messages', group: 'messages', matches: ['*://feed.example/messages/*'] },
  { id: 'net', name: 'Net', group: 'jobs', matches: ['*://net.example/jobs/*'] },
  {
    id: 'net-messages',
    name: 'Net messages',
    group: 'messages',
    matches: ['*://net.example/messages/*'],
    over: ['*://net.example/*'],
  },
  { id: 'dates', name: 'Dates', group: 'dating', isByShape: true, matches: ['*://dates.example/app/*'] },
  { id: 'chat', name: 'Chat', group: 'messages', matches: ['https://chat.example/*'] },
];

export default sites;
