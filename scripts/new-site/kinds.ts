/** What a site shows; decides what the new reader and its first page look like. */
export interface Kind {
  readonly group: string;
  /** What its pages are called: `offer-2026-11.html`. */
  readonly page: string;
  /** The argument of `readAt`, without `id`; `SEEN` is put in for the month. */
  readonly anchors: string;
  /** The body of a made-up page that the reader can read. */
  readonly body: string;
}

const jobs: Kind = {
  group: 'jobs',
  page: 'offer',
  anchors: `    surface: 'job-ad',
    offers: [
      {
        title: [['h1', 'SEEN']],
        text: [['[itemprop="description"]', 'SEEN']],
      },
    ],
    lists: [
      {
        entry: [['article', 'SEEN']],
        title: [['h2', 'SEEN']],
      },
    ],`,
  body: `<h1>Gardener wanted</h1>
<div itemprop="description">
<p>We are looking for someone to look after our garden on two days a week, from March to October.</p>
</div>`,
};

const social: Kind = {
  group: 'social',
  page: 'posts',
  anchors: `    surface: 'social-post',
    lists: [
      {
        kind: 'post',
        entry: [['[role="article"]', 'SEEN']],
        text: [['[dir="auto"]', 'SEEN']],
        employer: [['h3', 'SEEN']],
        keepBreaks: true,
      },
    ],`,
  body: `<main>
<div role="article"><h3>Green Spoon Canteen</h3><div dir="auto">We are looking for help in our kitchen, four evenings a week.</div></div>
<div role="article"><h3>Harbour Radio</h3><div dir="auto">It rains at the harbour today.</div></div>
</main>`,
};

const messages: Kind = {
  group: 'messages',
  page: 'chat',
  anchors: `    surface: 'conversation',
    chats: [
      {
        pane: [['[role="log"]', 'SEEN']],
        name: [['header h1', 'SEEN']],
        message: [['[role="row"]', 'SEEN']],
        mine: '.own',
        time: [['time', 'SEEN']],
        without: 'time',
      },
    ],`,
  body: `<header><h1>Marta</h1></header>
<div role="log">
<div role="row"><span dir="auto">Hello, is the bicycle still for sale?</span> <time datetime="2026-01-02T10:00:00Z">10:00</time></div>
<div role="row" class="own"><span dir="auto">It is. Come by on Saturday.</span> <time datetime="2026-01-02T10:04:00Z">10:04</time></div>
</div>`,
};

/** By the group the site will be switched on in. Dating sites have conversations, too. */
export const kinds: Readonly<Record<string, Kind>> = {
  jobs,
  social,
  messages,
  dating: { ...messages, group: 'dating' },
};
