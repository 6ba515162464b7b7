// A last plain line for the test run: how many tests passed, failed and were skipped, per engine and in all.
const tests = ({ suites = [], tests: own = [] }) => [...own, ...suites.flatMap(tests)];

const count = (sessions) => {
  const results = sessions.flatMap(({ testResults }) => (testResults ? tests(testResults) : []));
  return {
    passed: results.filter(({ passed, skipped }) => passed && !skipped).length,
    // a file that did not load or did not finish has no results, but has failed
    failed:
      results.filter(({ passed, skipped }) => !passed && !skipped).length +
      sessions.filter((session) => !session.passed && !session.testResults).length,
    skipped: results.filter(({ skipped }) => skipped).length,
  };
};
const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

export const totalsReporter = () => ({
  stop({ sessions }) {
    const all = [...sessions];
    // the runner writes its progress once more after this; the totals come last
    process.once('exit', () => {
      for (const name of new Set(all.map(({ browser }) => browser.name)))
        console.log(`${name}: ${line(count(all.filter(({ browser }) => browser.name === name)))}`);
      console.log(`Browser tests: ${line(count(all))}`);
    });
  },
});
