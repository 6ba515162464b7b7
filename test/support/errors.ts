/** The code of what a call throws, `undefined` when it throws nothing; anything but an `EngineError` is thrown on. */
export function codeOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'EngineError' && 'code' in error) return String(error.code);
    throw error;
  }
}
