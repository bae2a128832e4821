/**
 * A launcher that gives every test file a page of its own. The runner's keeps one for all, whose session history fills up
 * over the files until the browser drops its oldest entries, and with them what a test of Back wants to go back to.
 */
export function freshPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (sessionId) => {
    const result = await stopSession(sessionId);
    const used = launcher.inactivePages.splice(0);
    await Promise.all(used.map(({ puppeteerPage }) => puppeteerPage.close()));
    return result;
  };
  return launcher;
}
