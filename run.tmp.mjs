import { runnerImport } from 'vite';
const { module } = await runnerImport('/work/main/' + process.argv[2], { resolve: { alias: { '@': '/work/main' } } });
await module.main();
process.exit(0);
