// An old script that takes the names of the window for its own, and changes what the document gives.
window.name = { toString: () => 'een naam' };
window.status = 'bezig';
window.event = { type: 'mijn gebeurtenis' };
window.length = 7;
window.parent = window.opener = window.origin = window.closed = null;
window.find = window.stop = window.focus = window.print = () => 'van ons';
document.getElementsByClassName = (name) => [name];
document.getElementById = (id) => document.all[id] ?? null;
document.querySelector = () => null;
document.createEvent = () => ({});
window.process = { env: {} };
window.global = window.module = window.exports = window.require = window;
window.define = Object.assign(() => {}, { amd: {} });
window.$ = window.jQuery = () => window.$;
window.Words = window.Course = window.Flow = window.Session = window.words = 'van ons';
