const root = document.getElementById('app') ?? document.body;

// Each has style sheets of its own, which must not meet.
if (new URLSearchParams(location.search).has('frame')) {
  const { showFrame } = await import('./frame');
  await showFrame(location.search, root);
} else {
  const { showBench } = await import('./bench');
  showBench(root);
}

export {};
