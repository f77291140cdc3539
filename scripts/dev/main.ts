import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { practicePages } from '../../tests/practice/pages';
import { findBrowser } from '../setup/find-browser.mjs';

const pages = practicePages();

/** The practice pages over plain http: the browser is told that their hosts live here, so no certificate is needed. */
const server = createServer((request, response) => {
  const page = pages.get(`https://${request.headers.host?.split(':')[0]}${request.url}`);
  response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page ?? 'There is no such practice page.');
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the practice pages have no port');
  // Read by web-ext.config.ts.
  const env = { ...process.env, PRACTICE_PORT: String(address.port), CHROMIUM: findBrowser('chromium') };
  const words = ['--mode', 'practice', ...process.argv.slice(2)];
  const wxt = spawn('node_modules/.bin/wxt', words, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  wxt.on('close', (status) => process.exit(status ?? 1));
});
