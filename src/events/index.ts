export { RugErrorEvent, type RugErrorCode } from './rug-error.js';
export { RugRestartEvent } from './rug-restart.js';
export { RugResultEvent, type Result } from './rug-result.js';
export { RugStartEvent } from './rug-start.js';
export { RugStepEvent } from './rug-step.js';
export { RugUrgentEvent } from './rug-urgent.js';
