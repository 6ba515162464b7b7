// What Prototype.js 1.5 to 1.7 and the scripts of its time do to the objects of the language.
(() => {
  const native = { slice: Array.prototype.slice, map: Array.prototype.map, stringify: JSON.stringify };
  const $A = (list) => {
    if (!list) return [];
    if (list.toArray && list.toArray !== toArray) return list.toArray();
    const found = [];
    for (let at = 0; at < (list.length || 0); at++) found[at] = list[at];
    return found;
  };
  function toArray() {
    return $A(this);
  }
  const collect = function (iterator, context) {
    const found = [];
    for (let at = 0; at < this.length; at++) found[at] = iterator ? iterator.call(context, this[at], at) : this[at];
    return found;
  };
  const select = function (iterator, context) {
    const found = [];
    for (let at = 0; at < this.length; at++) if (iterator.call(context, this[at], at)) found[found.length] = this[at];
    return found;
  };
  // enumerable, as plain assignments are
  Object.assign(Array.prototype, {
    each(iterator, context) {
      for (let at = 0; at < this.length; at++) iterator.call(context, this[at], at);
      return this;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    compact() {
      return this.filter((each) => each != null);
    },
    flatten() {
      return this.flat(Infinity);
    },
    without(...values) {
      return select.call(this, (each) => !values.includes(each));
    },
    // version 1.5 and 1.6: not what the language has under this name
    reduce() {
      return this.length > 1 ? this : this[0];
    },
    uniq() {
      return this.filter((each, at) => this.indexOf(each) === at);
    },
    size() {
      return this.length;
    },
    clone() {
      return native.slice.call(this, 0);
    },
    inspect: () => '[…]',
    pluck(name) {
      return collect.call(this, (each) => each[name]);
    },
    entries: toArray,
    toArray,
    collect,
    map: collect,
    select,
    filter: select,
    findAll: select,
    toJSON() {
      return `[${collect.call(this, (each) => native.stringify(each)).join(', ')}]`;
    },
  });
  Array.from = $A;
  Object.assign(String.prototype, {
    toJSON() {
      return `"${this}"`;
    },
    gsub: String.prototype.replaceAll,
    strip: String.prototype.trim,
    toArray() {
      return this.split('');
    },
    evalJSON() {
      return JSON.parse(this);
    },
    blank() {
      return /^\s*$/.test(this);
    },
  });
  Number.prototype.toJSON = function () {
    return isFinite(this) ? this.toString() : 'null';
  };
  Date.prototype.toJSON = function () {
    return `"${this.getFullYear()}"`;
  };
  Function.prototype.bind = function (...args) {
    const method = this;
    const object = args.shift();
    return function (...more) {
      return method.apply(object, args.concat($A(more)));
    };
  };
  Function.prototype.bindAsEventListener = Function.prototype.bind;
  Function.prototype.wrap =
    Function.prototype.curry =
    Function.prototype.delay =
      function () {
        return this;
      };
  Object.prototype.extend = function (more) {
    return Object.assign(this, more);
  };
  Object.prototype.toQueryString = () => '';
  Object.assign(HTMLElement.prototype, {
    show() {
      this.style.display = '';
      return this;
    },
    update(content) {
      this.innerHTML = content;
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    visible: () => true,
    request: () => 'van ons',
    observe: EventTarget.prototype.addEventListener,
    fire: () => 'van ons',
    getValue: () => 'van ons',
    up() {
      return this.parentNode;
    },
  });
  document.getElementsByClassName = function (name) {
    return $A(document.querySelectorAll(`.${name}`));
  };
  // and Sugar.js: a function that is taken for the options of a listener has them all
  for (const name of ['once', 'after', 'every', 'fill', 'lazy'])
    Function.prototype[name] = function () {
      return this;
    };
  // json2.js of the time, put over what the browser has
  JSON.stringify = (value) => {
    const one = (each) => (each && typeof each.toJSON === 'function' ? String(each.toJSON()) : native.stringify(each));
    if (value === null || typeof value !== 'object' || typeof value.toJSON === 'function') return one(value);
    const found = [];
    for (const key of Object.keys(value)) found[found.length] = `"${key}": ${one(value[key])}`;
    return `{${found.join(', ')}}`;
  };
})();
