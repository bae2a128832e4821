#!/usr/bin/env bash
# Installs the browsers that the tests need on Debian or Ubuntu: only what is missing, only as root (or with a
# password-free sudo). Never fails the caller: the tests decide whether a missing browser is an error (CI=true).
set -u
need=()
[ -x /usr/bin/chromium ] || [ -n "${CHROME_PATH:-}" ] || need+=(chromium)
[ -x /usr/bin/firefox-esr ] || [ -x /usr/bin/firefox ] || [ -n "${FIREFOX_PATH:-}" ] || need+=(firefox-esr)
[ -x /usr/bin/WebKitWebDriver ] || need+=(webkit2gtk-driver)
[ -n "${DISPLAY:-}" ] || [ -x /usr/bin/Xvfb ] || need+=(xvfb)
[ ${#need[@]} -eq 0 ] && exit 0

loud() {
  printf '\n!!!! %s\n!!!! The browser tests are incomplete without: %s\n\n' "$1" "${need[*]}" >&2
  exit 0
}
command -v apt-get >/dev/null || loud 'There is no apt-get on this machine.'
sudo=()
if [ "$(id -u)" != 0 ]; then
  sudo -n true 2>/dev/null || loud "Not root. Run: sudo apt-get install -y --no-install-recommends ${need[*]}"
  sudo=(sudo -n)
fi
echo "Installing for the browser tests: ${need[*]}"
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" apt-get update -qq || loud 'apt-get update failed.'
# One by one: a package that cannot be had must not keep the others out.
missing=()
for package in "${need[@]}"; do
  "${sudo[@]}" apt-get install -y -qq --no-install-recommends "$package" >/dev/null || missing+=("$package")
done
need=("${missing[@]}")
[ ${#need[@]} -eq 0 ] || loud 'apt-get install failed.'
