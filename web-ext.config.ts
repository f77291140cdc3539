import { defineWebExtConfig } from 'wxt';

const { CHROMIUM: chrome, PRACTICE_PORT: port } = process.env;
const isRoot = process.getuid?.() === 0;

/** The browser that `npm run dev` opens: a clean profile on the practice pages. */
export default defineWebExtConfig({
  ...(chrome ? { binaries: { chrome } } : {}),
  chromiumArgs: [
    ...(port ? [`--host-resolver-rules=MAP *.second-look.example 127.0.0.1:${port}`] : []),
    ...(isRoot ? ['--no-sandbox'] : []),
  ],
  startUrls: ['board', 'feed', 'chat'].map((name) => `http://${name}.second-look.example/`),
});
