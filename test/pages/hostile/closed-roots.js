// Some tools close every shadow root, so that no script of another looks inside.
(() => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'closed' });
  };
})();
