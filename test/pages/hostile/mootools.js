// What MooTools 1.1 to 1.6 does: every type gets methods, with names that the language later gave another meaning, and
// names of the browser stand for other things.
(() => {
  const slice = Array.prototype.slice;
  const implement = (type, methods) => {
    for (const name of Object.keys(methods)) type.prototype[name] = methods[name];
  };
  Function.prototype.implement = function (methods) {
    implement(this, methods);
    return this;
  };
  Function.prototype.extend = function (name, value) {
    this[name] = value;
    return this;
  };
  // the arguments as a list, not one by one
  Function.prototype.bind = function (bind, args) {
    const self = this;
    const given = args === undefined ? null : slice.call([].concat(args));
    return function () {
      return self.apply(bind, given ? given.concat(slice.call(arguments)) : arguments);
    };
  };
  Function.prototype.pass =
    Function.prototype.attempt =
    Function.prototype.delay =
      function () {
        return this;
      };
  Array.from = (item) => {
    if (item == null) return [];
    return typeof item === 'object' && typeof item.length === 'number' ? slice.call(item) : [item];
  };
  Function.from = (item) => (typeof item === 'function' ? item : () => item);
  Object.keys2 = Object.keys;
  Object.each = (object, fn) => {
    for (const key in object) if (Object.hasOwn(object, key)) fn(object[key], key, object);
  };
  Object.append = Object.assign;
  Object.clone = (object) => JSON.parse(JSON.stringify(object));
  implement(Array, {
    each: Array.prototype.forEach,
    contains: Array.prototype.includes,
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    append(list) {
      this.push.apply(this, list);
      return this;
    },
    flatten() {
      return this.flat(Infinity);
    },
    flat(depth) {
      const found = [];
      this.forEach((each) => (Array.isArray(each) && depth !== 0 ? found.push(...each) : found.push(each)));
      return found;
    },
    clean() {
      return this.filter((each) => each != null);
    },
    empty() {
      this.length = 0;
      return this;
    },
    getLast() {
      return this[this.length - 1];
    },
    pick() {
      return this[0];
    },
    erase(item) {
      for (let at = this.length; at--;) if (this[at] === item) this.splice(at, 1);
      return this;
    },
    toString: Array.prototype.toString,
  });
  implement(String, {
    test(pattern) {
      return new RegExp(pattern).test(this);
    },
    contains: String.prototype.includes,
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
    camelCase() {
      return this.replace(/-\D/g, (match) => match.charAt(1).toUpperCase());
    },
    substitute(values) {
      return this.replace(/\\?\{([^{}]+)\}/g, (match, name) => values[name] ?? '');
    },
    toInt() {
      return parseInt(this, 10);
    },
  });
  implement(Number, { limit: Math.min, round: Math.round, times: (fn) => fn(), toInt: () => 0 });
  implement(Element, {
    set(name, value) {
      this[name] = value;
      return this;
    },
    get(name) {
      return this[name];
    },
    store() {
      return this;
    },
    retrieve: () => null,
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    empty() {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    inject(where) {
      where.appendChild(this);
      return this;
    },
    addEvent: EventTarget.prototype.addEventListener,
    removeEvent: EventTarget.prototype.removeEventListener,
    fireEvent: () => null,
    getElement: Element.prototype.querySelector,
    getElements: Element.prototype.querySelectorAll,
    getProperty: Element.prototype.getAttribute,
    setProperty: Element.prototype.setAttribute,
    toggle() {
      return this;
    },
    form: null,
    words: 'van ons',
    snapshot: 'van ons',
    share: 'van ons',
    number: 'van ons',
    mode: 'van ons',
    render: () => 'van ons',
    uid: 1,
  });
  // the names of the browser's own kinds, for things of its own
  const MooElement = function (tag) {
    return document.createElement(tag);
  };
  MooElement.prototype = Element.prototype;
  window.Element = MooElement;
  window.Event = window.DOMEvent = function (event) {
    if (event.type.indexOf('key') === 0) this.code = event.keyCode;
    this.event = event;
  };
  window.Event.Keys = { enter: 13, esc: 27 };
  for (const name of ['Document', 'Window', 'Request']) window[name] = function () {};
  window.$ = document.id = (id) => document.getElementById(id);
  window.$$ = (selector) => document.querySelectorAll(selector);
  window.Class = window.Browser = window.Type = function () {};
  JSON.encode = JSON.stringify;
})();
