// What error trackers and tag managers do: put their own functions around those of the platform.
(() => {
  const define = customElements.define;
  customElements.define = function (name, element, options) {
    return define.call(customElements, name, class extends element {}, options);
  };
  const get = customElements.get;
  customElements.get = (name) => get.call(customElements, name);
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const call = typeof listener === 'function' ? (event) => listener.call(this, event) : listener;
    return add.call(this, type, call, options);
  };
  const later = window.setTimeout;
  window.setTimeout = (call, time) => later(() => call(), time);
})();
