#!/usr/bin/env bash
# Installs what the tests need on Debian or Ubuntu, the browsers and a second parser of calendar files: only what is
# missing, only as root (or with a password-free sudo). Never fails the caller: the tests decide whether something
# missing is an error (CI=true).
set -u
need=()
[ -x /usr/bin/chromium ] || [ -n "${CHROME_PATH:-}" ] || need+=(chromium)
[ -x /usr/bin/firefox-esr ] || [ -x /usr/bin/firefox ] || [ -n "${FIREFOX_PATH:-}" ] || need+=(firefox-esr)
[ -x /usr/bin/WebKitWebDriver ] || need+=(webkit2gtk-driver)
[ -n "${DISPLAY:-}" ] || [ -x /usr/bin/Xvfb ] || need+=(xvfb)
for python in /usr/bin/python3 python3; do
  "$python" -c 'import icalendar' 2>/dev/null && calendars=yes && break
done
[ -n "${calendars:-}" ] || need+=(python3-icalendar)
[ ${#need[@]} -eq 0 ] && exit 0

loud() {
  printf '\n!!!! %s\n!!!! The tests are incomplete without: %s\n\n' "$1" "${need[*]}" >&2
  exit 0
}
command -v apt-get >/dev/null || loud 'There is no apt-get on this machine.'
sudo=()
if [ "$(id -u)" != 0 ]; then
  sudo -n true 2>/dev/null || loud "Not root. Run: sudo apt-get install -y --no-install-recommends ${need[*]}"
  sudo=(sudo -n)
fi
echo "Installing for the tests: ${need[*]}"
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" apt-get update -qq || loud 'apt-get update failed.'
# One by one: a package that cannot be had must not keep the others out.
missing=()
for package in "${need[@]}"; do
  "${sudo[@]}" apt-get install -y -qq --no-install-recommends "$package" >/dev/null || missing+=("$package")
done
need=("${missing[@]}")
[ ${#need[@]} -eq 0 ] || loud 'apt-get install failed.'
