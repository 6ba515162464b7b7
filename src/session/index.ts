/** The face of the session room: it joins the engine and the words to elements. */
export { Course, type CourseHost, type Page } from './course.js';
export { sessionContext, type Session } from './session.js';
export { SessionConsumer } from './session-consumer.js';
export { readSettings, type Settings, type Share } from './settings.js';
export { WordsController } from './words-controller.js';
