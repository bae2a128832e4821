/** Where the browsers of this machine are, and with which options they start: quiet, and without any request of their own. */
import { existsSync, readdirSync } from 'node:fs';

const first = (...paths) => paths.find((path) => path && existsSync(path));
const { CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER, DISPLAY } = process.env;

export const chromium = first(CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome');
export const firefox = first(FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');

/** WebKitGTK needs its driver, its MiniBrowser and, as that has no headless mode, a display. */
export function findWebKit() {
  const driver = first(WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver');
  const root = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  if (!driver || !existsSync(root) || !(DISPLAY || existsSync('/usr/bin/Xvfb'))) return undefined;
  const folders = readdirSync(root).filter((name) => /^webkit2?gtk-\d/.test(name));
  const browser = first(
    ...folders
      .sort()
      .reverse()
      .map((name) => `${root}/${name}/MiniBrowser`),
  );
  return browser && { driver, browser };
}

export const chromiumArgs = [
  '--no-sandbox', // tests also run as root, where Chromium refuses its sandbox
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--metrics-recording-only',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

export const firefoxPrefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.serverURL': '',
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};
