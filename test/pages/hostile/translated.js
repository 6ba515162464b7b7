// What the translator of a browser does to a page, and to every open shadow root in it: each text goes, and something else
// stands in its place, in two elements of its own. It looks again whenever something changes. What says translate="no" stays.
(() => {
  const DONE = 'translated';
  document.documentElement.classList.add('translated-ltr');
  document.documentElement.lang = 'en';
  const seen = new WeakSet();
  const watcher = new MutationObserver(() => translate(document.body));

  function translate(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
      if (node.nodeType === 3) return NodeFilter.FILTER_ACCEPT;
      const skip = node.matches('script, style, [translate="no"], .notranslate') || node.dataset?.[DONE];
      return skip ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    });
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    for (const node of found) {
      if (node.nodeType === 3) replace(node);
      else if (node.shadowRoot) {
        watch(node.shadowRoot);
        translate(node.shadowRoot);
      }
    }
  }

  function replace(text) {
    if (!/\p{L}/u.test(text.data)) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.dataset[DONE] = inner.dataset[DONE] = 'yes';
    inner.textContent = `<${text.data.trim()}>`;
    outer.append(inner);
    text.replaceWith(outer);
  }

  function watch(root) {
    if (seen.has(root)) return;
    seen.add(root);
    watcher.observe(root, { childList: true, subtree: true, characterData: true });
  }

  addEventListener('load', () => {
    watch(document.body);
    translate(document.body);
  });
})();
